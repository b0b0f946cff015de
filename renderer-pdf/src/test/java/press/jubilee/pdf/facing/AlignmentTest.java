package press.jubilee.pdf.facing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.facing.Alignment.Bead;
import press.jubilee.pdf.facing.Alignment.Block;

class AlignmentTest {

    private static List<Block> paragraphs(int... lengths) {
        return IntStream.of(lengths).mapToObj(l -> new Block(0, l)).toList();
    }

    @Test
    void oneBelongsToOneWhereTheKindsAreTheSame() {
        assertEquals(List.of(new Bead(0, 1, 0, 1), new Bead(1, 2, 1, 2)),
                Alignment.of(paragraphs(100, 10), paragraphs(10, 100)));
    }

    @Test
    void twoMayBeTranslatedAsOne() {
        assertEquals(List.of(new Bead(0, 1, 0, 1), new Bead(1, 3, 1, 2), new Bead(3, 4, 2, 3)),
                Alignment.of(paragraphs(300, 120, 130, 400), paragraphs(310, 255, 390)));
        assertEquals(List.of(new Bead(0, 1, 0, 1), new Bead(1, 2, 1, 3), new Bead(2, 3, 3, 4)),
                Alignment.of(paragraphs(310, 255, 390), paragraphs(300, 120, 130, 400)));
    }

    @Test
    void oneMayBeLeftOut() {
        List<Bead> beads = Alignment.of(paragraphs(900, 850, 400, 800, 950, 700, 810),
                paragraphs(905, 840, 790, 960, 690, 815));
        assertTrue(beads.contains(new Bead(2, 3, 2, 2)), beads.toString());
        assertEquals(7, beads.size());
    }

    @Test
    void aHeadingStandsBesideAHeading() {
        List<Block> original = List.of(new Block(0, 300), new Block(1, 20), new Block(0, 300));
        List<Block> translation = List.of(new Block(0, 150), new Block(0, 150), new Block(1, 20),
                new Block(0, 300));
        assertEquals(List.of(new Bead(0, 1, 0, 2), new Bead(1, 2, 2, 3), new Bead(2, 3, 3, 4)),
                Alignment.of(original, translation));
    }

    /** A text of one paragraph whose translation has four. */
    @Test
    void titlesStandBesideEachOtherWhateverFollows() {
        var title = new Block(Block.TITLE, 80);
        List<Block> original = List.of(title, new Block(10, 150));
        List<Block> translation = List.of(title, new Block(10, 270), new Block(10, 265), new Block(9, 10),
                new Block(2, 160));
        assertEquals(new Bead(0, 1, 0, 1), Alignment.of(original, translation).getFirst());
        assertEquals(new Bead(0, 1, 0, 1), Alignment.of(translation, original).getFirst());
    }

    @Test
    void eachBlockIsInOneBead() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Block> one = random(random);
            List<Block> other = random(random);
            int i = 0;
            int j = 0;
            for (Bead bead : Alignment.of(one, other)) {
                assertEquals(List.of(i, j), List.of(bead.from(), bead.otherFrom()));
                i = bead.to();
                j = bead.otherTo();
            }
            assertEquals(List.of(one.size(), other.size()), List.of(i, j));
        }
    }

    private static List<Block> random(Random random) {
        var out = new ArrayList<Block>();
        for (int i = random.nextInt(9); i > 0; i--) {
            out.add(new Block(random.nextInt(3), random.nextInt(500)));
        }
        return out;
    }
}
