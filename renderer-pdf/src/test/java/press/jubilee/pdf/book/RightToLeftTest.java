package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageDump;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.style.Margins;

/** Volumes and texts that are read from right to left. */
class RightToLeftTest {

    private static final String PERSIAN = "نخستین نامه در بهار ۱۳۴۹ نوشته شد و نویسندهٔ آن آموزگاری بود که می‌خواست"
            + " بداند در آن سوی کوه‌ها مردم چگونه زندگی می‌کنند. الله نگهدارتان باد، لالهٔ باغ ما شکفته است و UNESCO"
            + " سال‌ها بعد گزارشی ۱۲ صفحه‌ای منتشر کرد و همه خوشحال شدند.";
    private static final String ENGLISH = "The word سلام دوستان stood on the board, and the class of forty read it from"
            + " right to left, laughed, and wrote it down in their books for the next day.";

    @TempDir
    Path folder;

    private BookLayout book(String language, String other) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("anthology.yaml"), "title: دوستی\nlanguage: " + language
                + "\ndesign: {openings: next, opener: {drop-capital: none}}\narticles: [articles/a.md, articles/b.md]\n");
        Files.writeString(folder.resolve("articles/a.md"),
                "---\ntitle: نامه\nlanguage: fa\nauthor: حسین کاویانی\n"
                        + "source: {publication: آفتاب, date: 2015-03-21}\n---\n\n" + PERSIAN + "[^1]\n\n"
                        + PERSIAN
                        + "\n\n- نخست\n\n| سال | شمار |\n|--|--:|\n| ۱۳۴۹ | ۷٫۵ |\n| ۱۳۵۰ | ۱۲ |\n\n[^1]: یادداشت.\n");
        Files.writeString(folder.resolve("articles/b.md"),
                "---\ntitle: A letter\nlanguage: " + other + "\nauthor: Ann Carter\n---\n\n" + ENGLISH
                        + "\n");
        return PdfRenderer.with(PdfOptions.defaults())
                .layout(AnthologyReader.create().read(folder).orElseThrow());
    }

    private static Page page(BookLayout book, String words) {
        return book.pages().stream().filter(p -> lines(p).stream().anyMatch(l -> l.text().contains(words)))
                .findFirst().orElseThrow();
    }

    private static List<TextLine> lines(Page page) {
        return page.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast).toList();
    }

    private static TextLine line(Page page, String words) {
        return lines(page).stream().filter(l -> l.text().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not on\n" + PageDump.of(page)));
    }

    private static TextLine cell(Page page, String words) {
        return lines(page).stream().filter(l -> l.text().equals(words)).findFirst().orElseThrow();
    }

    private static int left(TextLine line) {
        return line.x() + line.runs().stream().mapToInt(SetRun::x).min().orElseThrow();
    }

    private static int right(TextLine line) {
        return line.x() + line.runs().stream().mapToInt(r -> r.x() + r.width()).max().orElseThrow();
    }

    @Test
    void aPersianVolumeIsMirrored() throws IOException {
        BookLayout book = book("fa", "en");
        Margins margins = book.margins();
        int trim = book.trim().width().sp();
        Page opener = page(book, "نخستین نامه");
        assertEquals("۱", opener.label());
        assertTrue(opener.recto());
        // the spine is at the right of a recto, which is the left-hand page
        TextLine full = line(opener, "نخستین نامه");
        assertEquals(trim - margins.inner().sp(), right(full), 2, PageDump.of(opener));
        assertEquals(margins.outer().sp(), left(full), 2, PageDump.of(opener));
        assertTrue(full.rightToLeft());
        // the rule above the notes begins where the notes do
        assertTrue(opener.items().stream().anyMatch(i -> i instanceof PlacedItem.Rule r
                && r.box().right() == trim - margins.inner().sp()), PageDump.of(opener));
        assertTrue(line(opener, "مارس").text().contains("۲۱ مارس ۲۰۱۵"));
    }

    @Test
    void contentsHaveTheirFoliosAtTheLeft() throws IOException {
        BookLayout book = book("fa", "en");
        Page contents = page(book, "فهرست");
        TextLine entry = line(contents, "A letter");
        TextLine folio = lines(contents).stream().filter(l -> l.baseline() == entry.baseline() && l != entry)
                .findFirst().orElseThrow();
        assertTrue(right(folio) < left(entry), PageDump.of(contents));
        assertEquals(page(book, "stood on the board").label(), folio.text());
    }

    @Test
    void anEnglishTextInItRunsToTheRight() throws IOException {
        BookLayout book = book("fa", "en");
        Page page = page(book, "stood on the board");
        TextLine last = line(page, "next day");
        assertTrue(!last.rightToLeft());
        assertEquals(page.recto() ? book.margins().outer().sp() : book.margins().inner().sp(), left(last), 2);
        TextLine mixed = line(page, "سلام");
        List<SetRun> runs = mixed.runs().stream().filter(r -> r.run().rightToLeft()).toList();
        assertTrue(runs.getFirst().x() > runs.getLast().x());
        assertEquals("سلام", runs.getFirst().run().text());
    }

    @Test
    void aPersianTextInAnEnglishVolumeRunsToTheLeft() throws IOException {
        BookLayout book = book("en", "en");
        Page opener = page(book, "نخستین نامه");
        assertEquals("1", opener.label());
        TextLine full = line(opener, "نخستین نامه");
        assertEquals(book.trim().width().sp() - book.margins().outer().sp(), right(full), 2);
        assertTrue(line(opener, "شدند").rightToLeft());
        TextLine last = line(opener, "نخست");
        assertTrue(right(last) <= right(full));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void tablesAndNotesBeginAtTheRight(String volume) throws IOException {
        BookLayout book = book(volume, "en");
        Page page = page(book, "نخستین نامه");
        List<PlacedItem.Rule> rules = page(book, "شمار").items().stream()
                .filter(PlacedItem.Rule.class::isInstance).map(PlacedItem.Rule.class::cast).toList();
        Page table = page(book, "شمار");
        int right = rules.stream().filter(r -> r.box().y() < cell(table, "۱۳۴۹").baseline())
                .mapToInt(r -> r.box().right()).max().orElseThrow();
        assertEquals(right, right(cell(table, "سال")), 2, PageDump.of(table));
        assertEquals(right, right(cell(table, "۱۳۴۹")), 2, PageDump.of(table));
        assertTrue(right(cell(table, "شمار")) < left(cell(table, "سال")), PageDump.of(table));
        // whole numbers end before the decimal point of the others
        TextLine broken = line(table, "۷٫۵");
        TextLine whole = cell(table, "۱۲");
        assertTrue(right(whole) < right(broken), PageDump.of(table));
        // the rule above the note begins where the note does
        int edge = right(line(page, "نخستین نامه"));
        TextLine note = line(page, "یادداشت");
        assertTrue(page.items().stream().anyMatch(i -> i instanceof PlacedItem.Rule r
                && r.box().y() < note.baseline() && Math.abs(r.box().right() - edge) <= 2
                && r.box().width() < book.trim().width().sp() / 3), PageDump.of(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void aWordIsStruckWhereItStands(String volume) throws IOException {
        book(volume, "en");
        Path text = folder.resolve("articles/a.md");
        Files.writeString(text,
                Files.readString(text).replace("- نخست", "- نوشت ~~mistaken~~ word یا ~~نادرست~~ بود"));
        BookLayout book = PdfRenderer.with(PdfOptions.defaults())
                .layout(AnthologyReader.create().read(folder).orElseThrow());
        Page page = page(book, "mistaken");
        TextLine line = line(page, "mistaken");
        for (String word : List.of("mistaken", "نادرست")) {
            SetRun run = line.runs().stream().filter(r -> r.run().text().equals(word)).findFirst()
                    .orElseThrow();
            assertTrue(page.items().stream().anyMatch(i -> i instanceof PlacedItem.Rule r
                    && r.box().x() == line.x() + run.x() && r.box().width() == run.width()
                    && Math.abs(r.box().y() - line.baseline()) < run.run().size()), PageDump.of(page));
        }
    }

    /** Whichever way the volume is read: the page that is read first is the verso. */
    @ParameterizedTest
    @CsvSource({"fa,fa", "fa,en", "en,fa", "en,en"})
    void anOriginalFacesItsTranslationOnTheSideThatIsReadFirst(String volume, String original)
            throws IOException {
        book(volume, "en");
        Path manifest = folder.resolve("anthology.yaml");
        Files.writeString(manifest, Files.readString(manifest).replace("openings: next", "openings: facing"));
        String translation = original.equals("fa") ? "b" : "a";
        String of = original.equals("fa") ? "a" : "b";
        Path translated = folder.resolve("articles/" + translation + ".md");
        Files.writeString(translated, Files.readString(translated).replaceFirst("\nlanguage",
                "\ntranslation-of: articles/" + of + ".md\nlanguage"));
        if (original.equals("en")) {
            Files.writeString(manifest,
                    Files.readString(manifest).replace("[articles/a.md, articles/b.md]",
                            "[articles/b.md, articles/a.md]"));
        }
        BookLayout book = PdfRenderer.with(PdfOptions.defaults())
                .layout(AnthologyReader.create().read(folder).orElseThrow());
        Page persian = page(book, "نخستین نامه");
        Page english = page(book, "stood on the board");
        Page first = original.equals("fa") ? persian : english;
        Page second = original.equals("fa") ? english : persian;
        assertTrue(!first.recto() && second.recto());
        assertEquals(first.index() + 1, second.index());
        assertTrue(line(persian, "شدند").rightToLeft());
        TextLine note = line(persian, "یادداشت");
        TextLine full = line(persian, "نخستین نامه");
        assertTrue(persian.items().stream().anyMatch(i -> i instanceof PlacedItem.Rule r
                && r.box().y() < note.baseline() && Math.abs(r.box().right() - right(full)) <= 2),
                PageDump.of(persian));
    }

    @ParameterizedTest
    @EnumSource(value = PdfEdition.class, names = {"PRESS", "SCREEN"})
    void readersGetTheTextInItsOrder(PdfEdition edition) throws IOException {
        BookLayout book = book("fa", "en");
        Path file = folder.resolve("book.pdf");
        PdfRenderer.with(PdfOptions.defaults()).write(book, edition, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals("R2L", document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
            var stripper = new PDFTextStripper();
            int page = page(book, "نخستین نامه").index() + 1;
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document).replaceAll("\\s+", " ");
            for (String words : List.of("نویسندهٔ آن آموزگاری بود که می‌خواست",
                    "الله نگهدارتان باد، لالهٔ باغ ما شکفته",
                    "سال‌ها بعد گزارشی ۱۲ صفحه‌ای")) {
                assertTrue(text.contains(words), words + " is not in\n" + text);
            }
        }
    }
}
