package press.jubilee.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Place;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;

/** Small galleys from a seed: trying every division finds none better than the search. */
class BruteForceTest {

    private static final int CASES = 60;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "elastic", "notes", "stretch", "hopeless", "floats"})
    void findsNothingBetter(String kind) {
        int compromised = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed * 31L + kind.hashCode());
            PageShape shape = Galleys.shape(4 + random.nextInt(3));
            PageSettings settings = settings(random).withVerticalStretch(kind.equals("stretch"));
            PageSide side = random.nextBoolean() ? PageSide.RECTO : PageSide.VERSO;
            Galley galley = galley(kind, random);
            MadeUp made = new PageMakeUp(shape, settings).makeUp(galley, side);
            BruteForce all = new BruteForce(shape, settings, side);
            double least = all.least(galley);
            assertEquals(least, made.demerits(), 1e-3,
                    () -> shape + " " + galley.items() + "\n" + PagesText.dump(made) + all.division());
            double plain = new PlainFill(shape, settings).makeUp(galley, side).demerits();
            assertTrue(plain >= least - 1e-3, kind + " " + seed);
            Invariants.check(galley, shape, made);
            compromised += made.compromises().isEmpty() ? 0 : 1;
        }
        assertTrue(compromised > 0 && compromised <= CASES, kind + ": " + compromised);
    }

    @Test
    void aWorseDivisionIsSeenAsWorse() {
        PageShape shape = Galleys.shape(6);
        Galley galley = new Galley(List.of(Galleys.elastic("a", 5), Turn.of(0), Galleys.elastic("b", 8)));
        double least = new BruteForce(shape, PageSettings.prose(), PageSide.RECTO).least(galley);
        assertTrue(
                new PlainFill(shape, PageSettings.prose()).makeUp(galley, PageSide.RECTO).demerits() > least);
    }

    private static Galley galley(String kind, Random random) {
        List<GalleyItem> items = new ArrayList<>();
        int paragraphs = 3;
        int floats = 0;
        for (int p = 0; p < paragraphs; p++) {
            String name = Character.toString('a' + p);
            int lines = 1 + random.nextInt(4);
            switch (kind) {
                case "elastic" -> items.add(Galleys.elastic(name, lines));
                case "notes" -> {
                    NoteSlip note = Galleys.note(name, 1 + random.nextInt(5));
                    NoteSlip[] notes = random.nextInt(3) < 2 ? new NoteSlip[]{note} : new NoteSlip[0];
                    items.addAll(Galleys.paragraph(name, lines, notes));
                }
                case "hopeless" -> items.addAll(hopeless(name, lines, random));
                default -> items.addAll(Galleys.paragraph(name, lines));
            }
            if (kind.equals("stretch")) {
                items.add(new Gap(12 * random.nextInt(2), 12 * random.nextInt(3), 12 * random.nextInt(2),
                        1 + random.nextInt(3)));
            }
            if (random.nextInt(5) == 0) {
                items.add(new Gap(7, 0, 0));
                items.add(new Strip(14, 9, false, List.of(), "h" + name));
                items.add(Turn.forbidden(Flaw.HEADING_AT_FOOT));
            } else if (random.nextInt(3) > 0 && !kind.equals("hopeless")) {
                items.add(random.nextInt(4) == 0 ? Turn.hyphenated(random.nextInt(300)) : Turn.of(0));
            }
            if (kind.equals("floats") && floats < 2 && random.nextInt(3) < 2) {
                floats++;
                items.add(new FloatingStrip(10 + random.nextInt(45), random.nextInt(14), places(random),
                        "f" + floats));
                items.add(Turn.of(0));
            }
        }
        return new Galley(items);
    }

    /** The house's costs and some that no house would have: the search must be right for all. */
    private static PageSettings settings(Random random) {
        PageSettings prose = PageSettings.prose();
        return switch (random.nextInt(4)) {
            case 0 -> prose;
            case 1 -> prose.withFeet(4_000, 9_000);
            case 2 -> prose.withFeet(10, 1);
            default -> prose.withFeet(random.nextInt(9_000), random.nextInt(9_000));
        };
    }

    private static Set<Place> places(Random random) {
        List<Set<Place>> all = List.of(Set.of(Place.HERE), Set.of(Place.TOP), Set.of(Place.BOTTOM),
                Set.of(Place.TOP, Place.BOTTOM), Set.of(Place.values()));
        return all.get(random.nextInt(all.size()));
    }

    private static List<GalleyItem> hopeless(String name, int lines, Random random) {
        List<GalleyItem> items = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            items.add(random.nextInt(12) == 0
                    ? new Strip(90, 9, true, List.of(), name + i)
                    : Galleys.line(name + i));
            switch (random.nextInt(4)) {
                case 0 -> items.add(Turn.of(random.nextInt(500)));
                case 1 -> {
                }
                default -> items.add(Turn.forbidden(Flaw.values()[random.nextInt(Flaw.values().length)]));
            }
        }
        return items;
    }
}
