package press.jubilee.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;

/** The links of a page: one area for each stretch of a line that has the same target, as high as its type. */
final class LinkAreas {

    private static final int PRINTED = 4;

    private final PageFrame frame;

    LinkAreas(PageFrame frame) {
        this.frame = frame;
    }

    /** Adds the link annotations of a line. */
    void collect(TextLine line, PdfArray annotations) {
        List<SetRun> runs = line.runs();
        int from = 0;
        while (from < runs.size()) {
            Optional<String> target = runs.get(from).source().link();
            int to = from + 1;
            while (to < runs.size() && runs.get(to).source().link().equals(target)) {
                to++;
            }
            if (target.isPresent()) {
                annotations.add(annotation(line, runs.subList(from, to), target.get()));
            }
            from = to;
        }
    }

    private PdfDictionary annotation(TextLine line, List<SetRun> runs, String target) {
        PdfDictionary link = new PdfDictionary(PdfName.ANNOT);
        link.put(PdfName.SUBTYPE, PdfName.LINK);
        link.put(PdfName.RECT, area(line, runs));
        link.put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
        link.put(PdfName.F, new PdfNumber(PRINTED));
        if (target.startsWith("#")) {
            link.put(PdfName.DEST, Destinations.name(target.substring(1)));
        } else {
            PdfDictionary action = new PdfDictionary();
            action.put(PdfName.S, PdfName.URI);
            action.put(PdfName.URI, new PdfString(ascii(target)));
            link.put(PdfName.A, action);
        }
        return link;
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
        SetRun last = runs.getLast();
        double baseline = frame.y(line.baseline());
        return Boxes.rectangle(frame.x(line.x() + runs.getFirst().x()), baseline + below,
                frame.x(line.x() + last.x() + last.width()), baseline + above);
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
