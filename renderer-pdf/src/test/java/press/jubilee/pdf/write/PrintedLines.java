package press.jubilee.pdf.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import press.jubilee.pdf.style.Margins;

/** What stands in the text blocks of a file, without heads and folios: its lines as readers of text get them, and its glyphs. */
final class PrintedLines {

    /** A glyph with the box that the file declares for it, in points. */
    record Glyph(String character, double x, double width, double size) {

        double end() {
            return x + width;
        }
    }

    /** @param page that it stands on, from 1 */
    record Line(int page, List<Glyph> glyphs) {

        double end() {
            return glyphs.getLast().end();
        }
    }

    private PrintedLines() {}

    /** @param byPlace whether the reader goes by the places of the glyphs rather than by their order in the file */
    static List<String> of(byte[] file, Margins margins, boolean byPlace) throws IOException {
        var lines = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                var stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(byPlace);
                double head = margins.head().points();
                stripper.addRegion("text", new java.awt.geom.Rectangle2D.Double(0, head,
                        page.getCropBox().getWidth(),
                        page.getCropBox().getHeight() - head - margins.foot().points()));
                stripper.extractRegions(page);
                stripper.getTextForRegion("text").lines().filter(l -> !l.isBlank()).forEach(lines::add);
            }
        }
        return lines;
    }

    /** The glyphs of each line by their own characters, whatever they are said to stand for; blanks that fill room are none. */
    static List<Line> glyphs(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            var collector = new Collector();
            collector.getText(document);
            return collector.lines;
        }
    }

    private static final class Collector extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();
        private float baseline = Float.NaN;
        private boolean spoken;

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            spoken = properties != null && properties.containsKey(COSName.ACTUAL_TEXT);
        }

        @Override
        public void endMarkedContentSequence() {
            spoken = false;
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            if (spoken && at.getUnicode().matches("[ \u200B]")) {
                return;
            }
            if (at.getY() != baseline) {
                lines.add(new Line(getCurrentPageNo(), new ArrayList<>()));
                baseline = at.getY();
            }
            lines.getLast().glyphs()
                    .add(new Glyph(at.getUnicode(), at.getX(), at.getWidth(), at.getFontSizeInPt()));
        }
    }
}
