package press.jubilee.examples.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF back. */
final class PdfReader {

    private PdfReader() {}

    /** The lines in the order in which they were written. */
    static WordStream words(Path file) throws IOException {
        return WordStream.of(lines(file));
    }

    static List<String> lines(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setLineSeparator("\n");
            stripper.setParagraphStart("");
            stripper.setPageEnd("\n");
            return stripper.getText(document).lines().toList();
        }
    }

    /** The names of all fonts of which the file does not hold the outlines. */
    static List<String> fontsNotEmbedded(Path file) throws IOException {
        return fonts(file, false);
    }

    static List<String> fontsEmbedded(Path file) throws IOException {
        return fonts(file, true);
    }

    private static List<String> fonts(Path file, boolean embedded) throws IOException {
        var names = new TreeSet<String>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (font.isEmbedded() == embedded) {
                        names.add(font.getName());
                    }
                }
            }
        }
        return List.copyOf(names);
    }
}
