package press.jubilee.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as a reader program sees it: words with their places and faces, in the order of the file. Lengths in points, from
 * the lower left corner of the page. Spaces count only where the file has them, so that a missing one shows.
 */
public final class PdfInspector {

    private final byte[] bytes;

    private PdfInspector(byte[] bytes) {
        this.bytes = bytes;
    }

    public static PdfInspector of(byte[] bytes) {
        return new PdfInspector(bytes);
    }

    public static PdfInspector of(Path file) throws IOException {
        return new PdfInspector(Files.readAllBytes(file));
    }

    /** What a glyph or a span with its own text says, and where. */
    public record Glyph(int page, String text, double x, double baseline, String font, double size) {}

    /** Glyphs between spaces or ends of lines; place, face and size are the first glyph's. */
    public record Word(int page, String text, double x, double baseline, String font, double size) {}

    public PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    public List<Glyph> glyphs() throws IOException {
        try (PDDocument document = open()) {
            Collector collector = new Collector();
            collector.getText(document);
            return collector.glyphs;
        }
    }

    public List<Word> words() throws IOException {
        List<Word> words = new ArrayList<>();
        Glyph first = null;
        Glyph last = null;
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : glyphs()) {
            boolean space = isSpace(glyph.text());
            if (first != null && (space || newLine(last, glyph))) {
                words.add(word(first, text));
                first = null;
            }
            if (!space) {
                if (first == null) {
                    first = glyph;
                    text.setLength(0);
                }
                text.append(glyph.text());
            }
            last = glyph;
        }
        if (first != null) {
            words.add(word(first, text));
        }
        return words;
    }

    /** The words of a page, 0 for the first, with spaces between them, lines ended by line feeds. */
    public String text(int page) throws IOException {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs()) {
            if (glyph.page() == page) {
                if (last != null && newLine(last, glyph)) {
                    text.append('\n');
                }
                text.append(glyph.text());
                last = glyph;
            }
        }
        return text.toString();
    }

    /** The operators of a page's own content. */
    public List<String> operators(int page) throws IOException {
        try (PDDocument document = open()) {
            return operators(document.getPage(page));
        }
    }

    /** The operators of all pages' contents and of the forms they use, each once. */
    public Set<String> operators() throws IOException {
        Set<String> operators = new LinkedHashSet<>();
        try (PDDocument document = open()) {
            for (PDPage page : document.getPages()) {
                operators.addAll(operators(page));
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources()
                            .getXObject(
                                    name) instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form) {
                        operators.addAll(names(new PDFStreamParser(form)));
                    }
                }
            }
        }
        return operators;
    }

    /** The fonts of all pages, each once, by name. */
    public List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (names.add(font.getName())) {
                    fonts.add(font);
                }
            }
        }
        return fonts;
    }

    private static List<String> operators(PDPage page) throws IOException {
        return page.hasContents() ? names(new PDFStreamParser(page)) : List.of();
    }

    private static List<String> names(PDFStreamParser parser) throws IOException {
        return parser.parse().stream().filter(Operator.class::isInstance).map(o -> ((Operator) o).getName())
                .toList();
    }

    private static boolean newLine(Glyph last, Glyph glyph) {
        return last.page() != glyph.page() || Math.abs(last.baseline() - glyph.baseline()) > 0.6 * last.size()
                || glyph.x() < last.x() - last.size();
    }

    private static boolean isSpace(String text) {
        return text.codePoints().allMatch(Character::isSpaceChar);
    }

    private static Word word(Glyph first, StringBuilder text) {
        return new Word(first.page(), text.toString(), first.x(), first.baseline(), first.font(),
                first.size());
    }

    /** Gathers glyphs as they come; a span's own text stands for its glyphs. */
    private static final class Collector extends PDFTextStripper {

        private final List<Glyph> glyphs = new ArrayList<>();
        private Optional<String> spanText = Optional.empty();

        private Collector() {
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            spanText = Optional.ofNullable(properties)
                    .map(p -> p.getString(COSName.ACTUAL_TEXT));
        }

        @Override
        public void endMarkedContentSequence() {
            spanText = Optional.empty();
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            String text = spanText.orElse(position.getUnicode());
            if (spanText.isPresent()) {
                spanText = Optional.of("");
            }
            if (text.isEmpty()) {
                return;
            }
            glyphs.add(new Glyph(getCurrentPageNo() - 1, text, position.getTextMatrix().getTranslateX(),
                    position.getTextMatrix().getTranslateY(), position.getFont().getName(),
                    position.getFontSize()));
        }
    }
}
