package press.jubilee.pdf.facing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which blocks of a translation belong to which of its original: by their kinds and their lengths, with the costs of W. A.
 * Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19 (1993),
 * section 3. Two blocks may be translated as one, and one may have been left out. Takes time by the product of both counts.
 */
public final class Alignment {

    /** The variance of a translation's length for each unit of its original's; theirs is in characters. */
    private static final double VARIANCE = 6.8;
    private static final double ONE_TO_ONE = -Math.log(0.89);
    /** Whatever its length, other than theirs: a paragraph is a rarer thing to be left out than a sentence. */
    private static final double LEFT_OUT = -Math.log(0.0099 / 2) + 2;
    private static final double TWO_TO_ONE = -Math.log(0.089 / 2);
    /** For blocks of different kinds, such as a heading and a paragraph: dearer than to leave both out. */
    private static final double OTHER_KIND = 25;

    /**
     * A block.
     *
     * @param kind equal numbers for blocks that may stand beside each other
     * @param length of its text
     */
    public record Block(int kind, int length) {

        /** The kind of the title and what stands with it: of both texts they belong together, however long. */
        public static final int TITLE = -1;

        private boolean isTitle() {
            return kind == TITLE;
        }
    }

    /** Blocks {@code from}, included, to {@code to}, excluded, of the original, and as many of the translation. */
    public record Bead(int from, int to, int otherFrom, int otherTo) {}

    private final List<Block> original;
    private final List<Block> translation;
    private final double ratio;

    private Alignment(List<Block> original, List<Block> translation) {
        this.original = original;
        this.translation = translation;
        this.ratio = Math.max(1, length(translation)) / Math.max(1, length(original));
    }

    private static double length(List<Block> blocks) {
        return blocks.stream().mapToLong(Block::length).sum();
    }

    /** In order; each block of both is in one. Where both have the same kinds in the same order, one belongs to one. */
    public static List<Bead> of(List<Block> original, List<Block> translation) {
        return new Alignment(List.copyOf(original), List.copyOf(translation)).best();
    }

    private List<Bead> best() {
        int n = original.size();
        int m = translation.size();
        boolean alike = original.stream().map(Block::kind).toList()
                .equals(translation.stream().map(Block::kind).toList());
        double[][] cost = new double[n + 1][m + 1];
        Bead[][] last = new Bead[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            Arrays.fill(cost[i], Double.POSITIVE_INFINITY);
            for (int j = 0; j <= m; j++) {
                if (i == 0 && j == 0) {
                    cost[0][0] = 0;
                }
                for (int[] step : alike ? new int[][]{{1, 1}} : STEPS) {
                    if (i >= step[0] && j >= step[1]) {
                        var bead = new Bead(i - step[0], i, j - step[1], j);
                        double reached = cost[bead.from][bead.otherFrom] + cost(bead);
                        if (reached < cost[i][j]) {
                            cost[i][j] = reached;
                            last[i][j] = bead;
                        }
                    }
                }
            }
        }
        Deque<Bead> beads = new ArrayDeque<>();
        for (Bead bead = last[n][m]; bead != null; bead = last[bead.from][bead.otherFrom]) {
            beads.addFirst(bead);
        }
        return List.copyOf(beads);
    }

    private static final int[][] STEPS = {{1, 1}, {2, 1}, {1, 2}, {1, 0}, {0, 1}};

    private double cost(Bead bead) {
        List<Block> one = original.subList(bead.from, bead.to);
        List<Block> other = translation.subList(bead.otherFrom, bead.otherTo);
        if (one.isEmpty() || other.isEmpty()) {
            return LEFT_OUT;
        }
        if (one.size() == other.size() && one.getFirst().isTitle() && other.getFirst().isTitle()) {
            return 0;
        }
        long kinds = Stream.concat(one.stream(), other.stream()).map(Block::kind).distinct()
                .count();
        return (one.size() == other.size() ? ONE_TO_ONE : TWO_TO_ONE) + (kinds > 1 ? OTHER_KIND : 0)
                + mismatch(length(one), length(other));
    }

    /** How unlikely it is that one is the other's translation, their lengths being what they are. */
    private double mismatch(double length, double other) {
        double mean = Math.max(1, (length + other / ratio) / 2);
        double deviation = Math.abs(other - length * ratio) / Math.sqrt(mean * VARIANCE);
        return -Math.log(Math.max(1e-12, 2 * (1 - normal(deviation))));
    }

    /** The share of a normal distribution below z (M. Abramowitz and I. A. Stegun, 26.2.17). */
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double tail = t * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * tail;
    }
}
