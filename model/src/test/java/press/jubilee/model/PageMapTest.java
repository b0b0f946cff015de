package press.jubilee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.PageMap.PageRange;
import press.jubilee.model.PageMap.PrintedPage;
import press.jubilee.model.PageMap.Stretch;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.text.NoteId;

class PageMapTest {

    private static final ArticleId ONE = new ArticleId("one");
    private static final ArticleId TWO = new ArticleId("two");
    private static final NoteId NOTE = new NoteId("n");

    /** Pages i, ii, then 1 to 6; the first text on 1 to 4, the second on 5 and 6. */
    private static PageMap map(Stretch... stretches) {
        var pages = new ArrayList<PrintedPage>();
        for (String label : List.of("i", "ii", "1", "2", "3", "4", "5", "6")) {
            Optional<ArticleId> text = "1234".contains(label)
                    ? Optional.of(ONE)
                    : "56".contains(label) ? Optional.of(TWO) : Optional.empty();
            pages.add(new PrintedPage(label, text, text.filter(t -> "15".contains(label)), Optional.empty()));
        }
        return new PageMap(pages, List.of(stretches));
    }

    private static Stretch at(int leaf, int offset, int page) {
        return new Stretch(new TextPlace(ONE, leaf, offset), page);
    }

    private static String label(PageMap map, int leaf, int offset) {
        return map.pageOf(new TextPlace(ONE, leaf, offset)).map(map::labels).orElse("none");
    }

    @Test
    void aTextHasPagesFromItsTitleToItsLastWords() {
        PageMap map = map();
        assertEquals(Optional.of(new PageRange(2, 5)), map.pagesOf(ONE));
        assertEquals("1–4", map.pagesOf(ONE).map(map::labels).orElseThrow());
        assertEquals("5", map.firstPageOf(TWO).orElseThrow());
        assertEquals("6", map.lastPageOf(TWO).orElseThrow());
        assertEquals(Optional.empty(), map.pagesOf(new ArticleId("three")));
    }

    @Test
    void aPlaceIsOnThePageOfTheLastStretchThatBeginsBeforeIt() {
        PageMap map = map(at(3, 0, 4), at(0, 0, 2), at(1, 40, 3), at(1, 0, 2));
        assertEquals("1", label(map, 0, 0));
        assertEquals("1", label(map, 1, 39));
        assertEquals("2", label(map, 1, 40));
        assertEquals("2", label(map, 2, 500));
        assertEquals("3", label(map, 9, 9));
        assertEquals(Optional.empty(), map.pageOf(new TextPlace(TWO, 0, 0)));
    }

    @Test
    void aCaptionThatStandsAwayFromItsPlaceIsFoundWhereItStands() {
        PageMap map = map(at(0, 0, 2), at(1, 0, 3), at(2, 0, 2), at(3, 0, 3));
        assertEquals("2", label(map, 1, 5));
        assertEquals("1", label(map, 2, 5));
        assertEquals("1–2", map.pagesOf(new TextPlace(ONE, 0, 0), new TextPlace(ONE, 2, 0)).map(map::labels)
                .orElseThrow());
    }

    @Test
    void ofAPlacePrintedTwiceTheFirstPageCounts() {
        PageMap map = map(at(0, 0, 2), at(4, 0, 4), at(4, 0, 3), at(5, 0, 4));
        assertEquals("2", label(map, 4, 0));
        assertEquals("3", label(map, 5, 0));
    }

    @Test
    void aRangeEndsBeforeItsLastPlace() {
        PageMap map = map(at(0, 0, 2), at(1, 40, 3), at(3, 0, 4));
        var from = new TextPlace(ONE, 0, 3);
        assertEquals("1–2",
                map.pagesOf(from, new TextPlace(ONE, 3, 0)).map(map::labels).orElseThrow());
        assertEquals("1", map.pagesOf(from, from).map(map::labels).orElseThrow());
        assertThrows(IllegalArgumentException.class,
                () -> map.pagesOf(new TextPlace(ONE, 3, 0), from));
        assertThrows(IllegalArgumentException.class, () -> map.pagesOf(from, new TextPlace(TWO, 9, 0)));
    }

    @Test
    void notesHavePlacesOfTheirOwn() {
        PageMap map = map(at(0, 0, 2), new Stretch(TextPlace.inNote(ONE, NOTE, 0, 0), 3),
                new Stretch(TextPlace.inNote(ONE, NOTE, 0, 80), 4));
        assertEquals("2", map.pageOf(TextPlace.inNote(ONE, NOTE, 0, 79)).map(map::labels).orElseThrow());
        assertEquals("3", map.pageOf(TextPlace.inNote(ONE, NOTE, 1, 0)).map(map::labels).orElseThrow());
        assertEquals("1", label(map, 0, 90));
    }

    @Test
    void firstWordsOfPagesAreEnoughForAMap() {
        var map = new PageMap(List.of(
                new PrintedPage("1", Optional.empty(), Optional.of(ONE), Optional.empty()),
                new PrintedPage("2", Optional.of(ONE), Optional.empty(),
                        Optional.of(new TextPlace(ONE, 2, 10)))));
        assertEquals("1", label(map, 2, 9));
        assertEquals("2", label(map, 2, 10));
    }

    @Test
    void aStretchMustStandOnAPage() {
        assertThrows(IndexOutOfBoundsException.class, () -> map(at(0, 0, 8)));
    }
}
