package press.jubilee.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.page.Compromise.Kind;
import press.jubilee.pdf.page.GalleyItem.Alternatives;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;
import press.jubilee.pdf.page.GalleyItem.Way;

class PageMakeUpTest {

    private static final PageShape SHAPE = Galleys.shape(35);
    private static final PageMakeUp MAKE_UP = new PageMakeUp(SHAPE, PageSettings.prose());

    @Test
    void anEmptyGalleyHasNoPages() {
        assertEquals(new MadeUp(List.of(), 0, List.of()), make(new Galley(List.of())));
        assertEquals(List.of(), make(new Galley(List.of(Gap.of(12), Turn.forced(), Turn.of(0)))).pages());
    }

    @Test
    void articlesOfProseAreWhole() {
        for (int seed = 0; seed < 40; seed++) {
            Galley galley = Galleys.prose(seed, 30 + seed * 20);
            MadeUp made = make(galley);
            Invariants.check(galley, SHAPE, made);
            assertEquals(made, make(galley));
        }
    }

    @Test
    void levelsEveryFootWhereParagraphsGiveWay() {
        List<GalleyItem> items = new ArrayList<>();
        for (int p = 0; p < 60; p++) {
            items.add(Galleys.elastic("p" + p + ".", 4 + p * 7 % 5));
            items.add(Turn.of(0));
        }
        MadeUp made = make(new Galley(items));
        assertEquals(List.of(), made.compromises());
        assertTrue(made.pages().stream().filter(page -> !page.last())
                .allMatch(page -> page.filledLines() == 35));
        assertFalse(new PlainFill(SHAPE, PageSettings.prose()).makeUp(new Galley(items), PageSide.RECTO)
                .compromises()
                .isEmpty());
    }

    @Test
    void aStripTallerThanThePageStandsAlone() {
        Strip huge = new Strip(600, 9, true, List.of(), "huge");
        MadeUp made = make(
                new Galley(List.of(Galleys.line("a"), Turn.of(0), huge, Turn.of(0), Galleys.line("b"))));
        assertEquals(3, made.pages().size());
        assertEquals(List.of("huge"), payloads(made.pages().get(1)));
        assertTrue(Invariants.has(made, Kind.OVERFULL_PAGE, 1));
    }

    @Test
    void aHeadingIsLeftAtTheFootOnlyAgainstNothingBetter() {
        List<GalleyItem> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            items.add(Galleys.line("h" + i));
            items.add(Turn.forbidden(i == 20 ? Flaw.ORPHAN : Flaw.HEADING_AT_FOOT));
        }
        MadeUp made = make(new Galley(items));
        assertEquals(List.of(Kind.ORPHAN, Kind.SHORT_PAGE),
                made.compromises().stream().map(Compromise::kind).toList());
    }

    @Test
    void manyForbiddenTurns() {
        List<GalleyItem> items = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            items.add(Galleys.line("l" + i));
            items.add(Turn.forbidden(Flaw.PARTED));
        }
        assertEquals(2_858, inTime(() -> make(new Galley(items))).pages().size());
    }

    @Test
    void turnsAloneAndStripsOfNoHeight() {
        List<GalleyItem> items = new ArrayList<>(Collections.nCopies(100_000, Turn.of(0)));
        items.add(Galleys.line("only"));
        items.addAll(Collections.nCopies(50_000, new Strip(0, 0, false, List.of(), "nothing")));
        items.addAll(Collections.nCopies(100_000, Turn.of(-1)));
        Galley galley = new Galley(items);
        MadeUp made = inTime(() -> make(galley));
        Invariants.check(galley, SHAPE, made);
        assertEquals(1, made.pages().size());
    }

    @Test
    void aNoteOfManyPagesIsSetToItsEnd() {
        NoteSlip note = Galleys.note("n", 5_000);
        Galley galley = new Galley(List.of(Galleys.line("a", note), Turn.of(0), Galleys.line("b")));
        MadeUp made = inTime(() -> make(galley));
        Invariants.check(galley, SHAPE, made);
        assertTrue(Invariants.has(made, Kind.SPLIT_NOTE, 0));
    }

    @Test
    void aNoteLongerThanItsPageOnEveryLine() {
        List<GalleyItem> items = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            items.add(Galleys.line("l" + i, Galleys.note("n" + i, 40)));
            items.add(Turn.of(0));
        }
        Galley galley = new Galley(items);
        Invariants.check(galley, SHAPE, inTime(() -> make(galley)));
    }

    @Test
    void moreFloatingStripsThanText() {
        List<GalleyItem> items = new ArrayList<>(List.of(Galleys.line("a"), Turn.of(0)));
        for (int i = 0; i < 1_000; i++) {
            items.add(FloatingStrip.anywhere(100 + i, 12, "f" + i));
        }
        items.add(Galleys.line("b"));
        Galley galley = new Galley(items);
        Invariants.check(galley, SHAPE, inTime(() -> make(galley)));
        Invariants.check(galley, SHAPE,
                new PlainFill(SHAPE, PageSettings.prose()).makeUp(galley, PageSide.RECTO));
    }

    @Test
    void aThousandNotesOnOneLine() {
        NoteSlip[] notes = IntStream.range(0, 1_000).mapToObj(i -> Galleys.note("n" + i + ".", 1 + i % 3))
                .toArray(NoteSlip[]::new);
        List<GalleyItem> items = new ArrayList<>(Galleys.paragraph("p", 20));
        items.add(Turn.of(0));
        items.add(Galleys.line("called", notes));
        items.add(Turn.of(0));
        items.addAll(Galleys.paragraph("q", 90));
        Galley galley = new Galley(items);
        MadeUp made = inTime(() -> make(galley));
        Invariants.check(galley, SHAPE, made);
        assertTrue(made.compromises().stream().anyMatch(c -> c.kind() == Kind.LATE_NOTE));
    }

    @Test
    void anArticleOfOnePageEndsWhereItWill() {
        Galley galley = new Galley(List.of(Galleys.line("only"), Turn.of(0), Galleys.line("two")));
        MadeUp made = make(galley);
        assertEquals(1, made.pages().size());
        assertEquals(List.of(), made.compromises());
    }

    @Test
    void aLastPageIsNotLeftWithFewLines() {
        for (int lines = 36; lines < 40; lines++) {
            MadeUp made = make(new Galley(Galleys.paragraph("p", lines)));
            assertTrue(made.pages().getLast().strips().size() >= 5, "of " + lines);
            assertFalse(Invariants.has(made, Kind.FEW_LINES_ON_LAST_PAGE, 1));
        }
    }

    @Test
    void notesOfAnOpenerStandOnItsPage() {
        List<GalleyItem> items = new ArrayList<>();
        items.add(new Strip(12 * Galleys.LEADING, 9, true, List.of(Galleys.note("credit", 2)), "opener"));
        items.add(Turn.forbidden(Flaw.HEADING_AT_FOOT));
        items.addAll(Galleys.paragraph("p", 60));
        Galley galley = new Galley(items);
        MadeUp made = make(galley);
        Invariants.check(galley, SHAPE, made);
        assertEquals("credit", made.pages().getFirst().notes().getFirst().note().payload());
    }

    @Test
    void aGapIsWidenedRatherThanAPageRunShort() {
        Galley wide = new Galley(headed(new Gap(12, 12, 0)));
        assertEquals(List.of(), make(wide).compromises());
        assertEquals(34 * 12, make(wide).pages().getFirst().strips().getLast().y());
        Galley fixed = new Galley(headed(Gap.of(12)));
        assertEquals(List.of(Kind.SHORT_PAGE),
                make(fixed).compromises().stream().map(Compromise::kind).toList());
    }

    private static List<GalleyItem> headed(Gap above) {
        List<GalleyItem> items = new ArrayList<>(Galleys.paragraph("a", 20));
        items.addAll(
                List.of(Turn.of(0), above, Galleys.line("heading"), Turn.forbidden(Flaw.HEADING_AT_FOOT)));
        items.addAll(Galleys.paragraph("b", 12));
        items.add(Turn.of(0));
        items.addAll(Galleys.paragraph("c", 3));
        items.add(Turn.of(0));
        items.addAll(Galleys.paragraph("d", 8));
        return items;
    }

    @Test
    void aNoteAreaWithoutRoom() {
        PageShape none = new PageShape(5, 12, 9, 6, 0);
        List<GalleyItem> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            items.add(Galleys.line("l" + i, Galleys.note("n" + i, 2)));
            items.add(Turn.of(0));
        }
        Galley galley = new Galley(items);
        MadeUp made = new PageMakeUp(none, PageSettings.prose()).makeUp(galley, PageSide.VERSO);
        Invariants.check(galley, none, made);
        assertTrue(Invariants.has(made, Kind.LATE_NOTE, 0));
    }

    @Test
    void plainFillKeepsEverythingToo() {
        for (int seed = 0; seed < 40; seed++) {
            Galley galley = Galleys.prose(seed, 30 + seed * 20);
            MadeUp plain = new PlainFill(SHAPE, PageSettings.prose()).makeUp(galley, PageSide.VERSO);
            Invariants.check(galley, SHAPE, plain);
            MadeUp best = MAKE_UP.makeUp(galley, PageSide.VERSO);
            assertTrue(best.demerits() <= plain.demerits() + 1e-6, "seed " + seed);
        }
    }

    @Test
    void waysMustCallTheSameNotesAndHoldNoWays() {
        List<GalleyItem> with = List.of(Galleys.line("a", Galleys.note("n", 1)));
        assertThrows(IllegalArgumentException.class,
                () -> new Alternatives(List.of(new Way(0, with), new Way(1, List.of(Galleys.line("a"))))));
        assertThrows(IllegalArgumentException.class,
                () -> new Way(0, List.of(new Alternatives(List.of(new Way(0, with))))));
        assertThrows(IllegalArgumentException.class, () -> new Way(-1, with));
    }

    @Test
    void theCheckerSeesALostLine() {
        Galley galley = Galleys.prose(1, 100);
        MadeUp made = make(galley);
        MadeUp lost = new MadeUp(made.pages().subList(0, made.pages().size() - 1), 0, List.of());
        assertThrows(AssertionError.class, () -> Invariants.check(galley, SHAPE, lost));
    }

    private static List<Object> payloads(MadePage page) {
        return page.strips().stream().map(MadePage.Placed::payload).toList();
    }

    private static MadeUp make(Galley galley) {
        return MAKE_UP.makeUp(galley, PageSide.RECTO);
    }

    private static <T> T inTime(Callable<T> work) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), work::call);
    }
}
