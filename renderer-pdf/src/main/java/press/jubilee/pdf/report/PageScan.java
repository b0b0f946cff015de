package press.jubilee.pdf.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.jubilee.pdf.canvas.LineOrigin.Fit;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;

/**
 * What is read off one page. Pages of other kinds than text have no lines here.
 *
 * @param lines of running text
 * @param spaces the word space of each justified line, in ems
 * @param baselines of all lines in the text block, upwards sorted, each once; {@code bodyLines} of running text alone
 */
record PageScan(int lines, int hyphenated, int ladders, double[] spaces,
        Optional<LineFigures.Loosest> loosest, int[] baselines, int[] bodyLines) {

    private static final int WORDS = 4;
    private static final int LADDER = 3;
    /** In ems; a narrower gap parts no words. */
    private static final double GAP = 0.06;

    int lowest() {
        return baselines[baselines.length - 1];
    }

    static PageScan of(Page page, TextBlock block) {
        List<TextLine> lines = page.kind() == PageKind.TEXT || page.kind() == PageKind.OPENER
                ? page.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast)
                        .filter(l -> block.holds(l.baseline())).toList()
                : List.of();
        var counting = new Counting(page, block);
        lines.forEach(counting::add);
        return new PageScan(counting.lines, counting.hyphenated, counting.ladders,
                counting.spaces.stream().mapToDouble(Double::doubleValue).toArray(),
                Optional.ofNullable(counting.loosest), baselines(lines),
                counting.body.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
    }

    private static int[] baselines(List<? extends PlacedItem> lines) {
        return lines.stream().mapToInt(l -> ((TextLine) l).baseline()).sorted().distinct().toArray();
    }

    /** One page being read. */
    private static final class Counting {

        private final Page page;
        private final TextBlock block;
        private final List<Double> spaces = new ArrayList<>();
        private final List<Integer> body = new ArrayList<>();
        private LineFigures.Loosest loosest;
        private int lines;
        private int hyphenated;
        private int ladders;
        private int rungs;

        Counting(Page page, TextBlock block) {
            this.page = page;
            this.block = block;
        }

        void add(TextLine line) {
            if (!isBody(line)) {
                rungs = 0;
                return;
            }
            lines++;
            body.add(line.baseline());
            boolean hyphen = line.origin().hyphenated();
            hyphenated += hyphen ? 1 : 0;
            rungs = hyphen ? rungs + 1 : 0;
            ladders += rungs == LADDER ? 1 : 0;
            if (line.origin().fit() != Fit.FREE) {
                measure(line);
            }
        }

        /** More than half of it is type of the size of running text, and it holds no Chinese. */
        private boolean isBody(TextLine line) {
            int own = 0;
            int other = 0;
            for (SetRun run : line.runs()) {
                if (Characters.anyIdeographic(run.run().text())) {
                    return false;
                }
                if (run.run().size() == block.size()) {
                    own += run.run().length();
                } else {
                    other += run.run().length();
                }
            }
            return own > other;
        }

        private void measure(TextLine line) {
            double[] gaps = line.runs().stream()
                    .filter(r -> r.run().size() == block.size() && isSpace(r.run().text()))
                    .mapToDouble(r -> r.width() / (double) block.size()).filter(g -> g > GAP).toArray();
            if (gaps.length < WORDS - 1) {
                return;
            }
            double space = Arrays.stream(gaps).average().orElse(0);
            spaces.add(space);
            if (loosest == null || space > loosest.space()) {
                loosest = new LineFigures.Loosest(space, line.origin().at(),
                        new Place(page.index(), page.label(), line.baseline()), line.text());
            }
        }

        private static boolean isSpace(String text) {
            return text.length() == 1 && Character.isSpaceChar(text.charAt(0));
        }
    }
}
