package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.book.Kitchen.BOOK;
import static press.jubilee.pdf.book.Kitchen.DESIGN;
import static press.jubilee.pdf.book.Kitchen.line;
import static press.jubilee.pdf.book.Kitchen.lines;
import static press.jubilee.pdf.book.Kitchen.pages;
import static press.jubilee.pdf.book.Kitchen.points;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.jubilee.model.ArticleId;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Leaf;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.RichText;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.book.Kitchen.Line;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.galley.Stack;
import press.jubilee.pdf.style.StyleName;
import press.jubilee.pdf.write.PdfFileWriter;

/** Every kind of block on the page: where it stands, and that nothing of it is lost. */
class KitchenTest {

    private static final double LEADING = points(DESIGN.leading().sp());
    private static final double SIZE = points(DESIGN.style(StyleName.BODY).text().size());
    private static final double MEASURE = points(DESIGN.measure());

    private static List<Line> starting(String article, String pattern) {
        return lines(article).stream().filter(l -> l.text().matches(pattern)).toList();
    }

    /** How far a baseline is from a line of the grid. */
    private static double offGrid(Line line) {
        double steps = (line.y() - points(Stack.ascent(DESIGN.leading().sp()))) / LEADING;
        return Math.abs(steps - Math.round(steps)) * LEADING;
    }

    @Test
    void runningTextIsInRegisterBelowEveryKindOfDisplay() {
        for (String article : List.of("tables", "long-table", "code", "verse", "lists", "figures")) {
            List<Line> text = lines(article).stream().filter(l -> l.face().equals("SourceSerifPro-Regular")
                    && Math.abs(l.size() - SIZE) < 0.01 && !l.text().startsWith("* *")).toList();
            assertTrue(text.size() > 2, article);
            text.forEach(l -> assertEquals(0, offGrid(l), 0.01, l.toString()));
        }
    }

    @Test
    void nothingStandsOutsideTheTextBlock() {
        for (String article : List.of("tables", "long-table", "code", "verse", "lists", "figures")) {
            for (Line line : lines(article)) {
                assertTrue(line.x() > -3 && line.right() < MEASURE + 5, line.toString());
            }
            for (Page page : pages(article)) {
                for (PlacedItem.PlacedPicture picture : Kitchen.pictures(page)) {
                    double x = points(picture.box().x() - Kitchen.left(page));
                    assertTrue(x > -0.01 && x + points(picture.box().width()) < MEASURE + 0.01,
                            picture.toString());
                    assertEquals((double) picture.picture().width() / picture.picture().height(),
                            (double) picture.box().width() / picture.box().height(), 0.01);
                }
            }
        }
    }

    @Test
    void theHeadOfALongTableStandsOnEachOfItsPages() {
        List<Page> pages = pages("long-table");
        assertTrue(pages.size() > 4);
        for (Page page : pages) {
            List<String> text = Kitchen.lines(page).stream().map(Line::text).toList();
            int head = text.indexOf("Year");
            assertTrue(head >= 0 && text.get(head + 4).matches("1[89]\\d\\d"), text.toString());
            assertEquals(page.kind() == press.jubilee.pdf.canvas.PageKind.OPENER, head > 0);
        }
        List<String> years = starting("long-table", "1[89]\\d\\d").stream().map(Line::text).toList();
        assertEquals(IntStream.range(1800, 2000).mapToObj(Integer::toString).toList(), years);
    }

    @Test
    void aTableHasThreeRulesAndNoneBetweenColumns() {
        List<PlacedItem.Rule> rules = Kitchen.rules(pages("tables").getFirst());
        assertEquals(3, rules.stream().filter(r -> points(r.box().width()) > 100).count(), rules.toString());
        assertTrue(rules.stream().allMatch(r -> r.box().height() < r.box().width()));
    }

    @Test
    void numbersStandUnderOneAnotherByTheirDecimalPoint() {
        double unit = line("tables", "12.25").x();
        Line one = line("tables", "1.5");
        Line fraction = line("tables", "0.125");
        assertEquals(one.x(), fraction.x(), 0.01);
        assertTrue(unit < one.x() && one.right() < fraction.right());
        List<Line> ships = List.of(line("tables", "104"), line("tables", "1,215"), line("tables", "7"));
        ships.forEach(s -> assertEquals(ships.getFirst().right(), s.right(), 0.01));
    }

    @Test
    void aWideTableIsSetSmaller() {
        double usual = points(DESIGN.style(StyleName.TABLE_CELL).text().size());
        assertEquals(usual, line("tables", "Rotterdam").size(), 0.01);
        assertEquals(usual * 0.8, line("tables", "Second").size(), 0.01);
    }

    @Test
    void aRowTallerThanThePageIsPartedAndLosesNothing() {
        String speech = cell("tables", "Friends, I have been asked");
        String set = lines("tables").stream().map(Line::text).collect(Collectors.joining(" "));
        String letters = letters(speech);
        assertTrue(letters(set).contains(letters.substring(0, 400)));
        assertTrue(letters(set).contains(letters.substring(letters.length() - 400)));
        assertFalse(BOOK.diagnostics().stream().anyMatch(d -> d.message().contains("overfull")));
    }

    private static String cell(String article, String start) {
        return BOOK.anthology().text(new ArticleId("articles/" + article)).orElseThrow().body().leaves()
                .stream().map(l -> l.text()).filter(t -> t.startsWith(start)).findFirst().orElseThrow();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    @Test
    void codeIsReadBackAsItWasWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        PdfFileWriter.write(BOOK, PdfEdition.SCREEN, out);
        PdfInspector pdf = PdfInspector.of(out.toByteArray());
        var read = new StringBuilder();
        for (Page page : pages("code")) {
            read.append(pdf.text(page.index())).append('\n');
        }
        String flat = read.toString().replace("\n", "");
        for (String code : code()) {
            for (String line : code.split("\n")) {
                assertTrue(flat.contains(line), line + " is not in\n" + read);
            }
        }
    }

    private static List<String> code() {
        var out = new ArrayList<String>();
        for (Block block : BOOK.anthology().text(new ArticleId("articles/code")).orElseThrow().body()
                .blocks()) {
            if (block instanceof Block.CodeBlock code) {
                out.add(code.text());
            }
        }
        assertEquals(3, out.size());
        return out;
    }

    @Test
    void codeKeepsItsColumns() {
        double column = points(DESIGN.style(StyleName.CODE).text().size()) * 0.6;
        Line record = line("code", "record Stanza");
        assertEquals(record.x(), line("code", "    Stanza {").x(), 0.01);
        Line continued = line("code", "IllegalArgumentException");
        assertEquals(record.x() + 10 * column, continued.x(), 0.05);
        assertTrue(lines("code").stream().filter(l -> Math.abs(l.size() * 0.6 - column) < 0.01)
                .allMatch(l -> l.right() < MEASURE), "a line of code is too long");
    }

    @Test
    void noPageHasASingleLineOfAListing() {
        List<List<Line>> pages = pages("code").stream().map(p -> Kitchen.lines(p).stream()
                .filter(l -> l.text().matches(" *\\d+  for .*")).toList()).filter(l -> !l.isEmpty()).toList();
        assertTrue(pages.size() > 1);
        pages.forEach(p -> assertTrue(p.size() > 1));
    }

    @Test
    void aPoemStandsInTheMiddleByItsLongestLine() {
        Line longest = line("verse", "The bridge is closed");
        assertEquals(longest.x(), MEASURE - longest.right(), 0.1);
        assertEquals(longest.x() + SIZE, line("verse", "but not to those").x(), 0.1);
        assertEquals(longest.right(), line("verse", "\u2014 Ann Cook").right(), 0.1);
    }

    @Test
    void turnoversStandFurtherInThanAnyLine() {
        Line line = line("verse", "When the guests");
        Line over = line("verse", "table stood");
        assertTrue(over.x() > line.x() + SIZE, line + " / " + over);
        assertEquals(line.x(), line("verse", "we counted").x(), 0.01);
    }

    @Test
    void aQuotationsAuthorStandsBelowItsLastLineAtItsEdge() {
        Line last = lines("verse").get(lines("verse").indexOf(line("verse", "\u2014 Dwight")) - 1);
        Line author = line("verse", "\u2014 Dwight");
        assertEquals(last.page(), author.page());
        assertEquals(last.y() + LEADING, author.y(), 0.01);
        double edge = MEASURE - points(DESIGN.style(StyleName.QUOTATION).right());
        assertEquals(edge, author.right(), 0.8);
    }

    @Test
    void aPullQuoteStandsBetweenTwoRules() {
        Line words = line("verse", "Somebody carried the chairs.");
        assertTrue(words.size() > SIZE * 1.2);
        Page page = BOOK.pages().get(words.page());
        int baseline = (int) ((words.y() + points(DESIGN.margins().head().sp())) * 65_536);
        List<PlacedItem.Rule> rules = Kitchen.rules(page);
        assertTrue(rules.stream().anyMatch(r -> r.box().y() < baseline
                && r.box().y() > baseline - 2 * DESIGN.leading().sp()));
        assertTrue(rules.stream().anyMatch(r -> r.box().y() > baseline
                && r.box().y() < baseline + 2 * DESIGN.leading().sp()));
    }

    @Test
    void noTwoLevelsOfHeadingLookTheSame() {
        List<String> looks = List.of("first level", "second level", "third level", "fourth level",
                "fifth level", "sixth level").stream().map(n -> line("verse", "A heading of the " + n))
                .map(l -> l.face() + " " + l.size() + glyphs(l)).toList();
        assertEquals(6, looks.stream().distinct().count(), looks.toString());
    }

    /** Small capitals are other glyphs of the same face. */
    private static String glyphs(Line line) {
        return BOOK.pages().get(line.page()).items().stream()
                .filter(PlacedItem.TextLine.class::isInstance)
                .map(PlacedItem.TextLine.class::cast)
                .filter(t -> t.runs().stream().map(r -> r.run().text()).collect(Collectors.joining())
                        .equals(line.text()))
                .map(t -> " glyph " + t.runs().get(2).run().glyph(0)).findFirst().orElseThrow();
    }

    @Test
    void numbersOfAListEndAtOneEdge() {
        double nine = line("lists", "9.").right();
        assertEquals(nine, line("lists", "10.").right(), 0.01);
        assertEquals(nine, line("lists", "11.").right(), 0.01);
        assertTrue(line("lists", "10.").x() > -0.5);
    }

    @Test
    void tasksHaveBoxes() {
        assertEquals(1, starting("lists", "\u2611").size());
        assertEquals(2, starting("lists", "\u2610").size());
        assertEquals(line("lists", "carry the chairs").x(), line("lists", "mend the clock").x(), 0.01);
        assertTrue(lines("lists").stream().noneMatch(l -> l.text().contains("[")));
    }

    @Test
    void aMeaningStandsBelowItsTermsAndFurtherIn() {
        Line recto = line("lists", "Recto");
        Line verso = line("lists", "Verso");
        Line meaning = line("lists", "The right-hand page");
        assertEquals(LEADING, verso.y() - recto.y(), 0.01);
        assertEquals(LEADING, meaning.y() - verso.y(), 0.01);
        assertTrue(meaning.x() > verso.x() + SIZE);
    }

    @Test
    void picturesKeepTheirCaptionsAndCredits() {
        Page page = pages("figures").getFirst();
        PlacedItem.PlacedPicture wide = Kitchen.pictures(page).getFirst();
        assertEquals(DESIGN.measure(), wide.box().width(), 2);
        Line caption = line("figures", "The harbour in the morning");
        Line credit = line("figures", "Photograph: Harbour Archive");
        assertEquals(page.index(), caption.page());
        double foot = points(wide.box().y() + wide.box().height() - DESIGN.margins().head().sp());
        assertTrue(foot < caption.y() && caption.y() < foot + 2 * LEADING);
        assertTrue(credit.y() > caption.y());
    }

    @Test
    void picturesInARowAreOfOneHeight() {
        List<PlacedItem.PlacedPicture> row = pages("figures").stream().map(Kitchen::pictures)
                .flatMap(List::stream).collect(Collectors.groupingBy(p -> p.box().y())).values().stream()
                .filter(g -> g.size() == 3).findFirst().orElseThrow();
        assertEquals(1, row.stream().map(p -> p.box().height()).distinct().count());
        int right = row.getLast().box().x() + row.getLast().box().width() - row.getFirst().box().x();
        assertEquals(MEASURE, points(right), 0.2);
    }

    @Test
    void aPictureOfFewPixelsIsReported() {
        assertEquals(List.of("articles/figures.md:16 picture.resolution"), BOOK.diagnostics().stream()
                .map(d -> d.at().file() + ":" + d.at().line() + " " + d.code()).toList());
    }

    @Test
    void everyLeafAndEveryNoteIsPrintedInItsOrder() {
        for (String name : List.of("tables", "code", "verse", "lists", "figures", "odd-places")) {
            RichText body = BOOK.anthology().text(new ArticleId("articles/" + name)).orElseThrow().body();
            String set = letters(lines(name).stream().map(l -> l.text().replaceAll("-$", ""))
                    .collect(Collectors.joining()));
            int at = 0;
            for (Leaf leaf : body.leaves()) {
                String words = letters(leaf.text().replaceFirst("^\\[x] ", ""));
                String start = words.substring(0, Math.min(12, words.length()));
                int found = set.indexOf(start, at);
                assertTrue(found >= 0 || set.contains(start), start + " is not in " + name);
                at = Math.max(at, found);
            }
            for (Note note : body.notes()) {
                for (Leaf leaf : new RichText(note.blocks(), List.of()).leaves()) {
                    assertTrue(set.contains(letters(leaf.text())), leaf.text() + " is not in " + name);
                }
            }
        }
    }

    @Test
    void aPictureInANoteStaysSmall() {
        PlacedItem.PlacedPicture picture = pages("odd-places").stream().map(Kitchen::pictures)
                .flatMap(List::stream).filter(p -> p.box().height() < 8 * DESIGN.leading().sp()).findFirst()
                .orElseThrow();
        assertTrue(picture.box().width() > 0);
        assertEquals(2, pages("odd-places").stream().mapToInt(p -> Kitchen.pictures(p).size()).sum());
    }

    @Test
    void anItemThatBeginsWithSomethingElseHasItsBulletOnALineOfItsOwn() {
        Line code = line("odd-places", "code first");
        Line bullet = starting("odd-places", "•").stream().filter(l -> l.page() == code.page()).findFirst()
                .orElseThrow();
        assertTrue(bullet.y() < code.y() && bullet.x() < code.x());
    }
}
