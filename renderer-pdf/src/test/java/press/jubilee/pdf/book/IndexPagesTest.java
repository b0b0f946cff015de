package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;

/** The index on its pages, against the pages that it is of. */
class IndexPagesTest {

    private static final int TERMS = 150;
    private static final Pattern TOKEN = Pattern.compile("q\\d+q");

    private static BookLayout layout(Anthology volume) {
        return PdfRenderer.with(PdfOptions.defaults()).layout(volume);
    }

    /** Prose in which each of so many words comes up now and then, in texts and notes. */
    private static Anthology prose(int articles, int words) {
        Anthology prose = Volumes.of(articles, words, r -> r.nextInt(8) == 0 ? term(r) : "river");
        List<IndexPlan.Term> terms = IntStream.range(0, TERMS).mapToObj(i -> IndexPlan.Term.of("q" + i + "q"))
                .toList();
        return with(prose, new IndexPlan(false, false, terms));
    }

    private static String term(Random random) {
        return "q" + (int) (TERMS * Math.pow(random.nextDouble(), 3)) + "q";
    }

    private static Anthology with(Anthology volume, IndexPlan plan) {
        return Anthology.builder().title("The Long Table").index(plan)
                .articles(volume.articles().toArray(Article[]::new)).build();
    }

    /** Where the index begins. */
    private static int begin(BookLayout book) {
        return book.pages().stream()
                .filter(p -> p.destinations().stream().anyMatch(d -> d.name().equals("_index")))
                .findFirst().orElseThrow().index();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20, 120})
    void eachNumberIsThatOfAPageThatHasTheTerm(int articles) throws IOException {
        PrintedBook book = PrintedBook.of(layout(prose(articles, articles == 1 ? 4_000 : 500)));
        Map<String, String> printed = book.index(TOKEN);
        assertEquals(book.expected(TOKEN), printed);
        assertTrue(printed.values().stream().anyMatch(n -> n.contains("n")), "no notes");
        assertTrue(printed.values().stream().anyMatch(n -> n.contains("–")), "no ranges");
    }

    @Test
    void nothingBeforeItChanges() {
        Anthology volume = prose(3, 600);
        BookLayout without = layout(with(volume, IndexPlan.NONE));
        BookLayout with = layout(volume);
        int index = begin(with);
        int body = (int) with.pages().stream().takeWhile(p -> !p.label().equals("1")).count();
        for (int i = body; i < index; i++) {
            assertEquals(BookLayoutTest.text(without.pages().get(i)),
                    BookLayoutTest.text(with.pages().get(i)));
        }
        assertTrue(with.pages().stream().limit(body).map(BookLayoutTest::text)
                .anyMatch(t -> t.contains("Index\n" + with.pages().get(index).label() + "\n")));
        assertEquals("Index", with.outline().getLast().title());
        assertTrue(without.pages().stream().noneMatch(p -> BookLayoutTest.text(p).contains("Index")));
    }

    @Test
    void columnsStandSideBySideEndWithTheTextAndKeepLettersWithTheirEntries() {
        BookLayout book = layout(prose(40, 500));
        List<Page> pages = book.pages().subList(begin(book), book.pages().size()).stream()
                .filter(p -> p.kind() != PageKind.BLANK).toList();
        assertTrue(pages.size() > 1);
        assertEquals(PageKind.OPENER, pages.getFirst().kind());
        int foot = lowest(book.pages().stream().filter(p -> p.label().equals("2")).findFirst().orElseThrow());
        for (Page page : pages) {
            assertTrue(lowest(page) <= foot + 100, page.label());
        }
        assertEquals(foot, lowest(pages.getFirst()), 100);
    }

    @Test
    void eachNumberLeadsToItsPage() {
        BookLayout book = layout(prose(3, 600));
        int links = 0;
        for (Page page : book.pages().subList(begin(book), book.pages().size())) {
            for (PlacedItem.TextLine line : lines(page)) {
                for (SetRun run : line.runs()) {
                    if (run.source().link().isPresent()) {
                        String name = run.source().link().get().substring(1);
                        Page target = book.pages().stream()
                                .filter(p -> p.destinations().stream().anyMatch(d -> d.name().equals(name)))
                                .findFirst().orElseThrow();
                        assertTrue(name.endsWith("-" + target.label()));
                        assertTrue(run.run().text().matches("\\W*|.*\\d+n?,?"), run.run().text());
                        links++;
                    }
                }
            }
        }
        assertTrue(links > 100, links + " links");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78})
    void noPageHasNextToNothing(int entries) {
        var words = new StringBuilder();
        var terms = new ArrayList<IndexPlan.Term>();
        for (int i = 0; i < entries; i++) {
            String word = (char) ('a' + i / 8) + "q" + i;
            words.append(word).append(' ');
            terms.add(IndexPlan.Term.of(word));
        }
        BookLayout book = layout(Anthology.builder().title("T").index(new IndexPlan(false, false, terms))
                .articles(Article.builder("a", "A").add(RichText.of(Block.Paragraph.of(words.toString())))
                        .build())
                .build());
        List<Page> pages = book.pages().subList(begin(book), book.pages().size()).stream()
                .filter(p -> p.kind() != PageKind.BLANK).toList();
        long printed = 0;
        for (Page page : pages) {
            long here = lines(page).stream().map(PlacedItem.TextLine::text)
                    .filter(t -> t.matches("[a-z]q\\d+.*"))
                    .count();
            assertTrue(here >= 5, here + " entries on " + page.label());
            printed += here;
        }
        assertEquals(entries, printed);
    }

    @Test
    void anEntryThatGoesOnInTheNextColumnIsNamedAboveIt() {
        var words = new StringBuilder();
        var terms = new ArrayList<IndexPlan.Term>();
        for (int i = 0; i < 260; i++) {
            words.append("q").append(i).append("q ");
            terms.add(new IndexPlan.Term("Rivers and harbours!q" + i + "q", "", List.of("q" + i + "q"),
                    List.of(), List.of(), SourcePosition.NONE));
        }
        BookLayout book = layout(Anthology.builder().title("T").index(new IndexPlan(false, false, terms))
                .articles(Article.builder("a", "A").add(RichText.of(Block.Paragraph.of(words.toString())))
                        .build())
                .build());
        int columns = 0;
        int entries = 0;
        for (Page page : book.pages().subList(begin(book), book.pages().size())) {
            int middle = book.trim().width().sp() / 2;
            boolean first = page.kind() == PageKind.OPENER;
            Map<Boolean, List<PlacedItem.TextLine>> sides = lines(page).stream()
                    .filter(l -> l.text().matches("q\\d+q.*|R.*"))
                    .collect(Collectors.partitioningBy(l -> l.x() > middle));
            for (List<PlacedItem.TextLine> column : sides.values()) {
                if (!column.isEmpty() && !(first && column.getFirst().text().equals("R"))) {
                    assertEquals("Rivers and harbours (continued)", column.getFirst().text());
                    columns++;
                }
                entries += (int) column.stream().filter(l -> l.text().startsWith("q")).count();
            }
        }
        assertTrue(columns >= 4, columns + " columns");
        assertEquals(260, entries);
    }

    /** The lowest baseline above the folio. */
    private static int lowest(Page page) {
        List<Integer> baselines = lines(page).stream().map(PlacedItem.TextLine::baseline).distinct().sorted()
                .toList();
        return baselines.get(baselines.size() - 2);
    }

    private static List<PlacedItem.TextLine> lines(Page page) {
        return page.items().stream().filter(PlacedItem.TextLine.class::isInstance)
                .map(PlacedItem.TextLine.class::cast).toList();
    }

    private static Inline.Span marked(String words, Map<String, String> attributes) {
        return new Inline.Span(Phrase.text(words),
                new Attributes(Optional.empty(), List.of("index"), Optional.empty(), attributes));
    }

    private static Block.Paragraph paragraph(Inline... inlines) {
        return new Block.Paragraph(Phrase.of(inlines), Attributes.NONE, SourcePosition.NONE);
    }

    private static Anthology marks(Language language) {
        var long1 = new ArrayList<Block>();
        for (int i = 0; i < 40; i++) {
            long1.add(Block.Paragraph
                    .of("So the river carries letters and musicians across a border where officials"
                            + " waited for diplomacy to find afterwards what ordinary people had already met."));
        }
        var range = new Block.Division(long1, new Attributes(Optional.empty(), List.of("index"),
                Optional.empty(), Map.of("term", "Rivers")), SourcePosition.NONE);
        Article article = Article.builder("a", "One").language(language)
                .add(RichText.of(
                        paragraph(marked("The city", Map.of("term", "Kunming!libraries in")),
                                Inline.Text.of(" and "), marked("昆明", Map.of()), Inline.Text.of(" and "),
                                marked("PRC", Map.of("see", "Kunming")),
                                marked("tea", Map.of("see-also", "Rivers; 昆明"))),
                        range))
                .build();
        return Anthology.builder().title("T").language(language).articles(article).build();
    }

    private static String index(BookLayout book) {
        return lines(book.pages().get(begin(book))).stream().map(PlacedItem.TextLine::text)
                .collect(Collectors.joining("\n")).replace("\u2060", "");
    }

    @Test
    void subEntriesRangesAndReferences() {
        assertEquals("""
                Index
                K
                Kunming
                libraries in, 1
                昆明, 1
                P
                PRC, see Kunming
                R
                Rivers, 1–5
                T
                tea, 1; see also Rivers; 昆明
                7""", index(layout(marks(Language.ENGLISH))));
    }

    @Test
    void inChinese() {
        String text = index(layout(marks(new Language("zh-Hans"))));
        assertTrue(text.contains("索引\nK\nKunming\nlibraries in\u20021\n昆明\u20021\nP\nPRC\u2002见Kunming"),
                text);
        assertTrue(text.contains("tea\u20021\u2002参见Rivers；昆明"), text);
    }

    @Test
    void theSameVolumeGivesTheSameBytes() throws IOException {
        Anthology volume = prose(5, 600);
        assertArrayEquals(SampleBook.bytes(layout(volume), PdfEdition.SCREEN),
                SampleBook.bytes(layout(volume), PdfEdition.SCREEN));
        assertFalse(layout(volume).report().diagnostics().stream().anyMatch(d -> d.isError()));
    }
}
