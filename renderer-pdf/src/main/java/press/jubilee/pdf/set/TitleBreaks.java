package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;

/**
 * Breaks titles by sense: lines of about one length, rather behind a colon than elsewhere, before a preposition and not
 * behind it, no word alone on the last line. All ways of breaking are weighed, a line more than needed among them.
 */
final class TitleBreaks {

    /** Longer texts are no titles. */
    private static final int MOST_WORDS = 24;
    private static final int MOST_LINES = 6;
    /** What a line costs that is as much longer or shorter than the average as the measure is wide. */
    private static final double RAGGED = 250;
    private static final double ANOTHER_LINE = 30;
    private static final double BEHIND_LINKING_WORD = 14;
    private static final double BEFORE_LINKING_WORD = -3;
    private static final double BEHIND_MARK = -32;
    private static final double BEHIND_COMMA = -4;
    private static final double LONELY_END = 60;
    private static final double LONELY_START = 8;

    /** English articles, prepositions and conjunctions, which belong to what follows. */
    private static final Set<String> LINKING = Set.of("a", "an", "the", "and", "or", "nor", "but", "of", "in",
            "on", "at", "to", "for", "from", "by", "with", "without", "as", "under", "over", "between",
            "beyond", "into", "against", "after", "before", "through", "across", "about", "how", "why",
            "when", "where", "who", "that", "which", "its", "their", "his", "her", "our", "my");

    private final String text;
    private final boolean english;
    private final int[] starts;
    private final int[] ends;
    private final int[] widths;
    private final int space;
    private final int measure;

    private TitleBreaks(String text, boolean english, int[] starts, int[] ends, int[] widths, int space,
            int measure) {
        this.text = text;
        this.english = english;
        this.starts = starts;
        this.ends = ends;
        this.widths = widths;
        this.space = space;
        this.measure = measure;
    }

    /** The paragraph with line ends where its title breaks best; as it is where one line is enough, or no way is good. */
    static FlowItem.Paragraph in(FlowItem.Paragraph paragraph, SpanText text, StyleShaper shaper,
            int measure) {
        String all = text.text();
        if (all.indexOf(' ') < 0 || all.indexOf('\n') >= 0 || all.indexOf(SpanText.INSET) >= 0
                || text.language().isChinese()) {
            return paragraph;
        }
        int[] starts = new int[MOST_WORDS];
        int[] ends = new int[MOST_WORDS];
        int[] widths = new int[MOST_WORDS];
        int words = 0;
        for (int at = 0; at < all.length(); at = ends[words - 1] + 1) {
            if (words == MOST_WORDS) {
                return paragraph;
            }
            int next = all.indexOf(' ', at);
            starts[words] = at;
            ends[words] = next < 0 ? all.length() : next;
            widths[words] = width(text.between(at, ends[words], at), shaper);
            words++;
        }
        var breaks = new TitleBreaks(all, text.language().primary().equals("en"),
                Arrays.copyOf(starts, words), Arrays.copyOf(ends, words),
                Arrays.copyOf(widths, words), shaper.space(text.styleAt(ends[0])).width(), measure);
        List<Integer> best = breaks.best();
        return best.isEmpty() ? paragraph : paragraph.withSpans(parted(paragraph.spans(), best));
    }

    private static int width(List<Piece> pieces, StyleShaper shaper) {
        return shaper.word(pieces).whole().stream().mapToInt(Setting::width).sum();
    }

    /** The offsets of the spaces at which lines end; none for one line or where a word is too long. */
    private List<Integer> best() {
        int needed = 1;
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > measure) {
                return List.of();
            }
            x += (x == 0 ? 0 : space) + widths[i];
            if (x > measure) {
                needed++;
                x = widths[i];
            }
        }
        if (needed == 1 || needed >= MOST_LINES) {
            return List.of();
        }
        Way few = way(needed);
        Way more = way(needed + 1);
        return more.cost + ANOTHER_LINE < few.cost ? more.breaks : few.breaks;
    }

    private record Way(double cost, List<Integer> breaks) {}

    /** The cheapest way in so many lines, by dynamic programming over words. */
    private Way way(int lines) {
        int words = widths.length;
        double average = (width(0, words) - (lines - 1.0) * space) / lines;
        double[][] cost = new double[lines + 1][words + 1];
        int[][] from = new int[lines + 1][words + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = line; end <= words; end++) {
                for (int start = line - 1; start < end; start++) {
                    double tried = cost[line - 1][start] + cost(start, end, average);
                    if (tried < cost[line][end]) {
                        cost[line][end] = tried;
                        from[line][end] = start;
                    }
                }
            }
        }
        var breaks = new ArrayList<Integer>();
        for (int line = lines, end = words; line > 1 && Double.isFinite(cost[lines][words]); line--) {
            end = from[line][end];
            breaks.addFirst(ends[end - 1]);
        }
        return new Way(cost[lines][words], breaks);
    }

    /** Of a line from a word to another, and of the break behind it. */
    private double cost(int start, int end, double average) {
        int width = width(start, end);
        if (width > measure) {
            return Double.POSITIVE_INFINITY;
        }
        double off = (width - average) / measure;
        double cost = RAGGED * off * off;
        boolean last = end == widths.length;
        if (last && end - start == 1 && widths.length > 2) {
            cost += LONELY_END;
        } else if (start == 0 && end == 1 && widths.length > 2) {
            cost += LONELY_START;
        }
        return last ? cost : cost + breakCost(end);
    }

    private double breakCost(int next) {
        String before = text.substring(starts[next - 1], ends[next - 1]).toLowerCase(Locale.ROOT);
        String after = text.substring(starts[next], ends[next]).toLowerCase(Locale.ROOT);
        char end = before.charAt(before.length() - 1);
        if (":;?!—".indexOf(end) >= 0 || before.endsWith("”") && ":;?!".indexOf(beforeQuote(before)) >= 0) {
            return BEHIND_MARK;
        }
        double cost = end == ',' ? BEHIND_COMMA : 0;
        if (english && LINKING.contains(before)) {
            cost += BEHIND_LINKING_WORD;
        } else if (english && LINKING.contains(after)) {
            cost += BEFORE_LINKING_WORD;
        }
        return cost;
    }

    private static char beforeQuote(String word) {
        return word.length() > 1 ? word.charAt(word.length() - 2) : ' ';
    }

    private int width(int start, int end) {
        int sum = (end - start - 1) * space;
        for (int i = start; i < end; i++) {
            sum += widths[i];
        }
        return sum;
    }

    /** The spaces at those offsets as line ends. */
    private static List<StyledSpan> parted(List<StyledSpan> spans, List<Integer> breaks) {
        var out = new ArrayList<StyledSpan>();
        int reached = 0;
        for (StyledSpan span : spans) {
            int begin = reached;
            reached += span.length();
            if (!(span instanceof StyledSpan.Words words)) {
                out.add(span);
                continue;
            }
            int from = 0;
            for (int at : breaks) {
                if (at >= begin && at < reached) {
                    if (at - begin > from) {
                        out.add(words.between(from, at - begin));
                    }
                    out.add(new StyledSpan.LineEnd());
                    from = at - begin + 1;
                }
            }
            if (from < words.text().length()) {
                out.add(words.between(from, words.text().length()));
            }
        }
        return out;
    }
}
