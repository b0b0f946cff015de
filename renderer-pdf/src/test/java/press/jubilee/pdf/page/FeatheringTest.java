package press.jubilee.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;

class FeatheringTest {

    private static final PageShape SHAPE = new PageShape(10, 1_200, 900, 1_200, 0.6);
    private static final Feathering FEATHERING = new Feathering(SHAPE);

    /** Entries of that many lines of 1,000, with 400 between them. */
    private static Galley entries(int count, int lines) {
        var items = new ArrayList<GalleyItem>();
        for (int entry = 0; entry < count; entry++) {
            if (entry > 0) {
                items.add(Turn.of(0));
                items.add(Gap.of(400));
            }
            for (int line = 0; line < lines; line++) {
                items.add(new Strip(1_000, 740, false, List.of(), entry + "." + line));
            }
        }
        return new Galley(items);
    }

    private static MadeUp made(Galley galley) {
        return new PageMakeUp(SHAPE, PageSettings.lists()).makeUp(galley, PageSide.RECTO);
    }

    private static int foot(MadePage page) {
        return page.strips().getLast().foot();
    }

    @Test
    void fullPagesEndOnTheLastLine() {
        MadeUp plain = made(entries(20, 2));
        assertTrue(foot(plain.pages().getFirst()) < SHAPE.lastBaseline(), "nothing to be tested");
        MadeUp level = FEATHERING.level(plain);
        for (MadePage page : level.pages().subList(0, level.pages().size() - 1)) {
            assertEquals(SHAPE.lastBaseline(), foot(page));
        }
        assertEquals(plain.pages().getLast(), level.pages().getLast());
    }

    @Test
    void spacesGrowAlikeAndNothingElseDoes() {
        List<MadePage.Placed> strips = FEATHERING.level(made(entries(20, 2))).pages().getFirst().strips();
        var spaces = new ArrayList<Integer>();
        for (int i = 1; i < strips.size(); i++) {
            spaces.add(strips.get(i).y() - strips.get(i - 1).y() - 1_000);
        }
        int least = spaces.stream().filter(s -> s > 0).min(Integer::compare).orElseThrow();
        assertTrue(least > 400, "no space grew");
        assertTrue(spaces.stream().allMatch(s -> s == 0 || s - least <= 1), spaces.toString());
    }

    @Test
    void whatLacksTooMuchStaysAsItIs() {
        MadeUp plain = made(entries(6, 4));
        assertEquals(plain, FEATHERING.level(plain));
        assertTrue(plain.pages().size() > 1);
    }
}
