package press.jubilee.pdf.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * Figures about the lines of running text: those of its size that hold no Chinese. A line's word space is the mean of the
 * spaces on it, in ems; it is taken of justified lines of four words and more.
 *
 * @param lines of running text
 * @param justified of them, how many have a word space
 * @param hyphenated of them, how many end with a hyphen
 * @param ladders how often three or more hyphenated lines stand below one another
 * @param mean of the word spaces; 0 where there are none, as {@code deviation} (of all of them, not of a sample) and {@code
 *        median}
 * @param loose how many word spaces are above 1.6 times the median
 * @param tight how many are below 0.7 times the median
 * @param overHalfEm how many are above half an em
 * @param loosest the line with the greatest word space, the first of several
 */
public record LineFigures(int lines, int justified, int hyphenated, int ladders, double mean,
        double deviation, double median, int loose, int tight, int overHalfEm, Optional<Loosest> loosest) {

    private static final double LOOSE = 1.6;
    private static final double TIGHT = 0.7;
    private static final double HALF = 0.5;

    /** @param space in ems */
    public record Loosest(double space, SourcePosition at, Place place, String words) {

        public Loosest {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(place, "place");
        }
    }

    static LineFigures of(List<PageScan> pages) {
        double[] spaces = pages.stream().flatMapToDouble(p -> Arrays.stream(p.spaces())).toArray();
        double mean = Arrays.stream(spaces).average().orElse(0);
        double variance = Arrays.stream(spaces).map(s -> (s - mean) * (s - mean)).average().orElse(0);
        double median = median(spaces);
        Optional<Loosest> loosest = pages.stream().flatMap(p -> p.loosest().stream())
                .reduce((first, second) -> second.space() > first.space() ? second : first);
        return new LineFigures(sum(pages, PageScan::lines), spaces.length, sum(pages, PageScan::hyphenated),
                sum(pages, PageScan::ladders), mean, Math.sqrt(variance), median,
                count(spaces, LOOSE * median, Double.MAX_VALUE), count(spaces, 0, TIGHT * median),
                count(spaces, HALF, Double.MAX_VALUE), loosest);
    }

    private static int sum(List<PageScan> pages, java.util.function.ToIntFunction<PageScan> of) {
        return pages.stream().mapToInt(of).sum();
    }

    /** How many lie between two bounds, the bounds themselves left out. */
    private static int count(double[] values, double from, double to) {
        return (int) Arrays.stream(values).filter(v -> v > from && v < to).count();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
