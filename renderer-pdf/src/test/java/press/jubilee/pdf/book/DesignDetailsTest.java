package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageDump;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Designs;

/** From the keys of a folder to its pages: each key changes them, in the way that it says. */
class DesignDetailsTest {

    private static final String PROSE = "In the Panorama Museum at Volgograd, “among the guns”, there is a tablecloth,"
            + " covered with embroidered names, more than eight hundred of them, unexpectedly hospitable institutions"
            + " whose correspondence between neighbouring towns grew, and afterwards ordinary people met in harbours"
            + " and schools to find one another.";

    @TempDir
    Path folder;

    private BookLayout book(String... design) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("anthology.yaml"), "title: Friends\nlanguage: en\n"
                + "articles: [articles/a.md, articles/b.md]\n"
                + (design.length == 0 ? "" : "design:\n  " + String.join("\n  ", design) + "\n"));
        Files.writeString(folder.resolve("articles/a.md"), "---\ntitle: The Tablecloth\nauthor: Ann\n"
                + "source: {publication: The Gazette, date: 2014-06-06}\n---\n\n" + PROSE + "[^1]\n\n"
                + (PROSE + "\n\n").repeat(4) + "# A heading\n\n" + (PROSE + "\n\n").repeat(6)
                + "## Another\n\n`code`, and " + (PROSE + "\n\n").repeat(4) + "[^1]: A note.\n");
        Files.writeString(folder.resolve("articles/b.md"), "---\ntitle: Das Tischtuch\nlanguage: de\n"
                + "translation-of: articles/a.md\n---\n\nIm Museum liegt ein Tuch.\n");
        Anthology volume = AnthologyReader.create().read(folder).orElseThrow();
        return PdfRenderer.with(PdfOptions.defaults()).layout(volume);
    }

    private static Page opener(BookLayout book) {
        return book.pages().stream().filter(p -> p.label().equals("1")).findFirst().orElseThrow();
    }

    private static Page second(BookLayout book) {
        return book.pages().get(opener(book).index() + 1);
    }

    private static Page third(BookLayout book) {
        return book.pages().get(opener(book).index() + 2);
    }

    private static TextLine line(Page page, String words) {
        return lines(page).stream().filter(l -> words(l).equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not on\n" + PageDump.of(page)));
    }

    private static List<TextLine> lines(Page page) {
        return page.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast).toList();
    }

    private static String words(TextLine line) {
        return line.runs().stream().map(r -> r.run().text()).reduce("", String::concat);
    }

    private static double left(TextLine line) {
        return (line.x() + line.runs().getFirst().x()) / 65_536.0;
    }

    private static double right(TextLine line) {
        return (line.x() + line.runs().getLast().x() + line.runs().getLast().width()) / 65_536.0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"base: modern", "base: bilingual", "trim: 6in x 9in", "size: 11", "leading: 15",
        "margins: van-de-graaf", "margins: {inner: 20mm, outer: 18mm, head: 20mm, foot: 22mm}",
        "openings: next", "faces: {text: Liberation Serif}", "faces: {code: Liberation Sans}",
        "paragraphs: space", "opener: {sink: 8}", "opener: {alignment: left}", "opener: {drop-capital: 2}",
        "opener: {drop-capital: none}", "opener: {lead-in: none}", "opener: {credit: byline}",
        "opener: {both-titles: true}", "headings: {alignment: centred}", "headings: {lettering: bold}",
        "headings: {face: sans}", "running-heads: {place: outer}", "running-heads: {place: none}",
        "running-heads: {lettering: italic}", "running-heads: {face: sans}", "folios: foot-outer",
        "folios: head-outer", "notes: {size: 7.5}", "notes: {separator: full-rule}",
        "notes: {separator: space}", "expansion: false", "protrusion: false"})
    void eachKeyChangesThePages(String key) throws IOException {
        String plain = PageDump.of(book().pages());
        BookLayout changed = book(key);
        assertNotEquals(plain, PageDump.of(changed.pages()));
        assertTrue(changed.diagnostics().stream().noneMatch(Diagnostic::isError),
                changed.diagnostics().toString());
    }

    @Test
    void faceNamesOfTheSansFamilyReachHeadings() throws IOException {
        BookLayout book = book("base: modern", "faces: {sans: Liberation Sans}");
        assertTrue(PageDump.of(opener(book)).contains("LiberationSans-Bold"), PageDump.of(opener(book)));
    }

    @Test
    void fontFilesOfTheFolderSetTheText() throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        try (var in = getClass().getClassLoader()
                .getResourceAsStream("liberation/LiberationSerif-Regular.ttf")) {
            Files.write(folder.resolve("fonts/Mine.ttf"), in.readAllBytes());
        }
        BookLayout book = book("faces: {text: fonts/Mine.ttf}");
        assertTrue(PageDump.of(third(book)).contains("[LiberationSerif 10.00"), PageDump.of(third(book)));
    }

    @Test
    void afaceThatCannotBeHadIsAnErrorWhereItIsNamed() throws IOException {
        Diagnostic unknown = book("faces: {text: Garamond}").diagnostics().getFirst();
        assertEquals("design.face", unknown.code());
        assertTrue(unknown.isError());
        assertEquals("anthology.yaml:5:17", unknown.at().toString());
        Files.createDirectories(folder.resolve("fonts"));
        Files.writeString(folder.resolve("fonts/Broken.ttf"), "no font");
        Diagnostic broken = book("faces: {text: fonts/Broken.ttf}").diagnostics().getFirst();
        assertTrue(broken.isError());
        assertEquals("fonts/Broken.ttf", broken.at().file());
    }

    @Test
    void paragraphsAreToldApartByIndentsOrByWhiteNeverByBoth() throws IOException {
        BookLayout indented = book();
        BookLayout spaced = book("paragraphs: space");
        assertTrue(gaps(indented) == 0 && indents(indented) > 0);
        assertTrue(gaps(spaced) > 0 && indents(spaced) == 0);
    }

    /** Lines a whole grid step further down than the next one would be. */
    private static long gaps(BookLayout book) {
        List<TextLine> lines = lines(second(book)).stream().filter(l -> words(l).length() > 20).toList();
        int leading = Length.points(13.5).sp();
        long gaps = 0;
        for (int i = 1; i < lines.size(); i++) {
            gaps += Math.abs(lines.get(i).baseline() - lines.get(i - 1).baseline() - 2 * leading) < 99
                    ? 1
                    : 0;
        }
        return gaps;
    }

    private static long indents(BookLayout book) {
        List<TextLine> lines = lines(second(book)).stream().filter(l -> words(l).length() > 40).toList();
        double edge = lines.stream().mapToDouble(DesignDetailsTest::left).min().orElseThrow();
        return lines.stream().filter(l -> left(l) > edge + 8).count();
    }

    @Test
    void openersStandWhereTheDesignSays() throws IOException {
        BookLayout plain = book();
        BookLayout changed = book("opener: {sink: 7, alignment: left, credit: byline}");
        TextLine before = line(opener(plain), "The Tablecloth");
        TextLine after = line(opener(changed), "The Tablecloth");
        assertEquals(3 * 13.5, (after.baseline() - before.baseline()) / 65_536.0, 0.01);
        assertEquals(plain.margins().inner().points(), left(after), 0.01);
        assertTrue(left(before) > left(after) + 20);
        String credit = "Originally published in The Gazette, June 6, 2014.";
        assertTrue(line(opener(plain), credit).baseline() > line(opener(plain), "1").baseline() / 2);
        assertTrue(line(opener(changed), credit).baseline() < line(opener(changed), "1").baseline() / 2);
    }

    @Test
    void aTranslationAndItsOriginalShowEachOthersTitle() throws IOException {
        BookLayout book = book("base: bilingual");
        assertTrue(line(opener(book), "Das Tischtuch").baseline() > line(opener(book), "The Tablecloth")
                .baseline());
        Page translated = book.pages().stream().filter(p -> p.kind() == PageKind.OPENER)
                .filter(p -> words(lines(p).getFirst()).equals("Das Tischtuch")).findFirst().orElseThrow();
        TextLine title = line(translated, "The Tablecloth");
        assertEquals("#articles/a", title.runs().getFirst().source().link().orElseThrow());
        assertEquals("en", title.runs().getFirst().source().language().tag());
    }

    @Test
    void headsAndFoliosKeepToTheirEdges() throws IOException {
        BookLayout outer = book("running-heads: {place: outer}", "folios: foot-outer");
        double edge = outer.trim().width().points() - outer.margins().outer().points();
        assertEquals(outer.margins().outer().points(), left(line(second(outer), "Ann")), 0.1);
        assertEquals(outer.margins().outer().points(), left(line(second(outer), "2")), 0.1);
        assertEquals(edge, right(line(third(outer), "The Tablecloth")), 0.7);
        assertEquals(edge, right(line(third(outer), "3")), 0.1);
        BookLayout head = book("running-heads: {place: outer}", "folios: head-outer");
        assertEquals(line(third(head), "3").baseline(), line(third(head), "The Tablecloth").baseline());
        assertEquals(head.margins().inner().points(), left(line(third(head), "The Tablecloth")), 0.1);
        assertTrue(line(opener(head), "1").baseline() > head.trim().height().sp() / 2);
    }

    @Test
    void noRunningHeadsAreNoFinding() throws IOException {
        BookLayout none = book("running-heads: {place: none}");
        assertFalse(lines(second(none)).stream().anyMatch(l -> words(l).equals("Ann")));
        assertEquals(List.of(), none.diagnostics());
    }

    @Test
    void notesArePartedFromTheTextAsAsked() throws IOException {
        assertEquals(1.0 / 6, rule(book()), 0.001);
        assertEquals(1, rule(book("notes: {separator: full-rule}")), 0.001);
        assertEquals(0, rule(book("notes: {separator: space}")), 0);
    }

    /** The width of the rule on the opener, as a share of the measure; 0 for none. */
    private static double rule(BookLayout book) {
        double measure = book.trim().width().minus(book.margins().inner()).minus(book.margins().outer()).sp();
        return opener(book).items().stream().filter(PlacedItem.Rule.class::isInstance)
                .mapToDouble(r -> ((PlacedItem.Rule) r).box().width() / measure).findFirst().orElse(0);
    }

    @Test
    void withoutProtrusionNothingHangsOutOfTheMeasureAndWithoutExpansionNoLetterIsScaled()
            throws IOException {
        BookLayout plain = book();
        BookLayout stiff = book("protrusion: false", "expansion: false", "opener: {drop-capital: none}");
        double edge = plain.trim().width().points() - plain.margins().outer().points();
        assertTrue(lines(third(plain)).stream().anyMatch(l -> right(l) > edge + 0.5));
        assertTrue(lines(third(stiff)).stream().allMatch(l -> right(l) < edge + 0.01));
        assertTrue(mostScaled(third(plain)) > 0.005);
        assertEquals(0, mostScaled(third(stiff)), 0.0001);
    }

    private static double mostScaled(Page page) {
        return lines(page).stream().flatMap(l -> l.runs().stream()).mapToDouble(r -> Math.abs(r.scale() - 1))
                .max().orElseThrow();
    }

    @Test
    void whiteGivesWayOnlyWhereItMay() {
        Anthology volume = Volumes.ofParts(1, 8, 900);
        BookDesign design = Designs.of(Optional.empty());
        assertTrue(looseGaps(volume, design) > 0);
        assertEquals(0, looseGaps(volume, design.withVerticalStretch(false)));
    }

    /** Headings with more than a line of white above them. */
    private static long looseGaps(Anthology volume, BookDesign design) {
        BookLayout book = PdfRenderer.with(PdfOptions.defaults().withDesign(design)).layout(volume);
        long loose = 0;
        for (Page page : book.pages()) {
            List<TextLine> lines = lines(page);
            for (int i = 1; i < lines.size(); i++) {
                double steps = (lines.get(i).baseline() - lines.get(i - 1).baseline())
                        / (double) design.leading().sp();
                boolean heading = words(lines.get(i)).matches("Of \\w+") && page.kind() == PageKind.TEXT;
                loose += heading && steps > 2.5 ? 1 : 0;
            }
        }
        return loose;
    }

    @Test
    void aDesignFromCodeGoesBeforeTheFolders() throws IOException {
        book("base: modern");
        Anthology volume = AnthologyReader.create().read(folder).orElseThrow();
        BookLayout book = PdfRenderer.with(PdfOptions.defaults().withDesign(
                Designs.of(Optional.empty()))).layout(volume);
        assertFalse(PageDump.of(opener(book)).contains("SourceSans"));
    }

    @Test
    void theMarginThatWasChosenIsTold() throws IOException {
        BookLayout book = book("margins: {inner: 20pt, outer: 60pt, head: 50pt, foot: 60pt}");
        assertEquals(27, book.margins().inner().points());
        assertEquals(53, book.margins().outer().points());
        assertEquals(27, left(line(third(book), lineText(third(book), 3))), 0.1);
    }

    private static String lineText(Page page, int n) {
        return words(lines(page).stream().filter(l -> words(l).length() > 50).toList().get(n));
    }
}
