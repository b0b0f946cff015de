package press.jubilee.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of each page of a PDF, from the top of its text block down, without heads. */
final class PressPages extends PDFTextStripper {

    private final float head;
    private final StringBuilder letters = new StringBuilder();

    private PressPages(float head, boolean byPlace) {
        this.head = head;
        setSortByPosition(byPlace);
    }

    /** @param head from the trimmed edge to the text block, in points */
    static List<String> of(Path pdf, float head) throws IOException {
        return of(pdf, head, true);
    }

    /** Columns one after another. */
    static List<String> inOrderOfTheFile(Path pdf, float head) throws IOException {
        return of(pdf, head, false);
    }

    private static List<String> of(Path pdf, float head, boolean byPlace) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var box = document.getPage(page - 1).getTrimBox();
                var media = document.getPage(page - 1).getMediaBox();
                var reader = new PressPages(media.getUpperRightY() - box.getUpperRightY() + head,
                        byPlace);
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.getText(document);
                pages.add(Letters.of(reader.letters));
            }
            return pages;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (position.getYDirAdj() > head) {
                letters.append(position.getUnicode());
            }
        }
        letters.append(' ');
    }
}
