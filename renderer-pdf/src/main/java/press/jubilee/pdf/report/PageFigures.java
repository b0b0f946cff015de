package press.jubilee.pdf.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.geometry.Length;

/**
 * Figures about the pages of text.
 *
 * @param byKind how many pages there are of each kind, of none too
 * @param full how many are filled beyond 85 in a hundred of the text block's height
 * @param footDeviation of the lowest baselines of full pages, in points
 * @param faced how many baselines of rectos could stand level with one of the verso they face, and {@code level} how many do:
 *        within half a point, on pages of more than eight lines
 * @param underHalf how many pages are filled under half
 * @param shortPages how many have five lines or fewer
 */
public record PageFigures(Map<PageKind, Integer> byKind, int full, double footDeviation, int faced, int level,
        int underHalf, int shortPages) {

    private static final double FULL = 0.85;
    private static final double HALF = 0.5;
    private static final int FEW_LINES = 5;
    private static final int MANY_LINES = 8;
    private static final int NEAR = Length.POINT / 2;

    public PageFigures {
        byKind = Map.copyOf(byKind);
    }

    static PageFigures of(List<Page> pages, List<PageScan> scans, TextBlock block) {
        var kinds = new EnumMap<PageKind, Integer>(PageKind.class);
        for (PageKind kind : PageKind.values()) {
            kinds.put(kind, 0);
        }
        pages.forEach(p -> kinds.merge(p.kind(), 1, Integer::sum));
        List<PageScan> text = scans.stream().filter(s -> s.baselines().length > 0).toList();
        double height = block.foot() - block.head();
        double[] feet = text.stream().filter(s -> s.lowest() - block.head() > FULL * height)
                .mapToDouble(s -> s.lowest() / (double) Length.POINT).toArray();
        int faced = 0;
        int level = 0;
        for (int i = 1; i < scans.size(); i++) {
            if (pages.get(i).recto()) {
                int[] shared = facing(scans.get(i - 1).bodyLines(), scans.get(i).bodyLines());
                faced += shared[0];
                level += shared[1];
            }
        }
        return new PageFigures(kinds, feet.length, deviation(feet), faced, level,
                (int) text.stream().filter(s -> s.lowest() - block.head() < HALF * height).count(),
                (int) text.stream().filter(s -> s.baselines().length <= FEW_LINES).count());
    }

    /** How many of a recto's baselines are not below the verso's, and how many of them are level with one of its. */
    private static int[] facing(int[] verso, int[] recto) {
        int[] out = new int[2];
        if (verso.length <= MANY_LINES || recto.length <= MANY_LINES) {
            return out;
        }
        int lowest = verso[verso.length - 1] + NEAR;
        for (int y : recto) {
            if (y <= lowest) {
                out[0]++;
                for (int v : verso) {
                    if (Math.abs(y - v) < NEAR) {
                        out[1]++;
                        break;
                    }
                }
            }
        }
        return out;
    }

    private static double deviation(double[] values) {
        double mean = java.util.Arrays.stream(values).average().orElse(0);
        return Math
                .sqrt(java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0));
    }
}
