package press.jubilee.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;

/** The links of a page: an area for each stretch of a line that has the same target, as high as its type. */
final class LinkAreas {

    private static final int PRINTED = 4;

    private final PageFrame frame;

    LinkAreas(PageFrame frame) {
        this.frame = frame;
    }

    /** The link annotation over runs of a line; it says what they do. */
    Mark.Link link(TextLine line, List<SetRun> runs, String target) {
        PdfDictionary link = new PdfDictionary(PdfName.ANNOT);
        link.put(PdfName.SUBTYPE, PdfName.LINK);
        link.put(PdfName.RECT, area(line, runs));
        link.put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
        link.put(PdfName.F, new PdfNumber(PRINTED));
        link.put(PdfName.CONTENTS, new PdfString(contents(runs, target), PdfObject.TEXT_UNICODE));
        if (target.startsWith("#")) {
            return new Mark.Link(link, Optional.of(target.substring(1)));
        }
        PdfDictionary action = new PdfDictionary();
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(ascii(target)));
        link.put(PdfName.A, action);
        return new Mark.Link(link, Optional.empty());
    }

    /** What the words say; where they say nothing the target. */
    private static String contents(List<SetRun> runs, String target) {
        String said = runs.stream().map(r -> r.run().text()).collect(Collectors.joining()).strip();
        return said.isEmpty() ? target : said;
    }

    private PdfLiteral area(TextLine line, List<SetRun> runs) {
        double below = 0;
        double above = 0;
        for (SetRun run : runs) {
            Face face = run.run().face();
            double unit = PageFrame.points(run.run().size()) / face.unitsPerEm();
            below = Math.min(below, PageFrame.points(run.rise()) + face.descent() * unit);
            above = Math.max(above, PageFrame.points(run.rise()) + face.ascent() * unit);
        }
        int left = runs.stream().mapToInt(SetRun::x).min().orElseThrow();
        int right = runs.stream().mapToInt(r -> r.x() + r.width()).max().orElseThrow();
        double baseline = frame.y(line.baseline());
        return Boxes.rectangle(frame.x(line.x() + left), baseline + below,
                frame.x(line.x() + right), baseline + above);
    }

    /** An address in ASCII, with other characters and spaces as percent-encoded UTF-8 (RFC 3987, 3.1). */
    private static String ascii(String target) {
        StringBuilder address = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                address.append((char) b);
            } else {
                address.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return address.toString();
    }
}
