package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import press.jubilee.pdf.hyphenate.Hyphenators;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.linebreak.Node;

/**
 * One word into nodes: a box for each fragment between hyphenation points, and a penalty for each point. The fragments'
 * widths are taken from the whole word's glyphs, so that an unbroken word is exactly as wide as it was shaped; what a break
 * changes in kerns and ligatures goes into the penalty.
 */
final class WordNodes {

    /** Not far above TeX's 50: with letters that give way a hyphen is seldom needed. */
    private static final int HYPHEN_COST = 90;
    /** The cost of parting a word that nothing else can part. */
    private static final int DESPERATE_COST = 3_000;
    /** Longer strings without a hyphenation point may be parted anywhere. */
    private static final int DESPERATE_LENGTH = 24;
    /** By what share of the em letters may come nearer or move apart, once they have been widened or narrowed. */
    private static final double TRACKING = 0.005;

    private final StyleShaper shaper;
    private final Hyphenators hyphenators = new Hyphenators();

    WordNodes(StyleShaper shaper) {
        this.shaper = shaper;
    }

    List<Node> of(Word word) {
        int[] points = points(word);
        boolean hyphen = points.length > 0;
        if (!hyphen && word.text().length() > DESPERATE_LENGTH) {
            points = everywhere(word.text());
        }
        var nodes = new ArrayList<Node>(2 * points.length + 1);
        int whole = width(shaper.set(word, 0, word.text().length(), ""));
        int from = 0;
        int x = 0;
        for (int point : points) {
            int next = point == 0 ? 0 : width(shaper.set(word, 0, point, ""));
            if (next < x || next > whole) {
                continue;
            }
            nodes.add(box(word, from, point, next - x));
            nodes.add(penalty(word, from, point, next - x, whole - next, hyphen));
            from = point;
            x = next;
        }
        nodes.add(box(word, from, word.text().length(), whole - x));
        return nodes;
    }

    private Node.Penalty penalty(Word word, int from, int point, int before, int after, boolean hyphen) {
        if (!hyphen) {
            return Node.Penalty.of(DESPERATE_COST);
        }
        List<Setting> broken = shaper.set(word, from, point, "-");
        int hang = (int) Math.round(Protrusion.right('-') * lastAdvance(broken.getLast()));
        int rest = width(shaper.set(word, point, word.text().length(), ""));
        return new Node.Penalty(Math.max(0, width(broken) - before), rest - after, hang, HYPHEN_COST, true,
                new Word.Fragment(word, from, point));
    }

    private Node.Box box(Word word, int from, int to, int width) {
        boolean gives = word.pieces().getFirst().style().hyphenate();
        double tracked = TRACKING * word.pieces().getFirst().style().text().size() * (to - from);
        int give = gives ? (int) Math.round(width * SetRun.MOST_WIDENED + tracked) : 0;
        return new Node.Box(width, from == 0 ? hangLeft(word) : 0,
                to == word.text().length() ? hangRight(word) : 0,
                give, give, new Word.Fragment(word, from, to));
    }

    private int hangLeft(Word word) {
        String text = word.text();
        double share = text.isEmpty() ? 0 : Protrusion.left(text.codePointAt(0));
        return share == 0
                ? 0
                : (int) Math.round(share * firstAdvance(shaper.set(word, 0, text.length(), "").getFirst()));
    }

    private int hangRight(Word word) {
        String text = word.text();
        double share = text.isEmpty() || word.pieces().getLast().note().isPresent()
                ? 0
                : Protrusion.right(text.codePointBefore(text.length()));
        return share == 0
                ? 0
                : (int) Math.round(share * lastAdvance(shaper.set(word, 0, text.length(), "").getLast()));
    }

    private int[] points(Word word) {
        SpanStyle style = word.pieces().getFirst().style();
        if (!style.hyphenate() || style.verbatim()) {
            return new int[0];
        }
        return hyphenators.of(style.language()).breaks(word.text());
    }

    /** Between any two characters, surrogate pairs and combining marks kept whole. */
    private static int[] everywhere(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> !Character.isLowSurrogate(text.charAt(i))
                        && Character.getType(text.codePointAt(i)) != Character.NON_SPACING_MARK)
                .toArray();
    }

    private static int firstAdvance(Setting first) {
        return first instanceof Setting.Glyphs g && g.run().length() > 0 ? g.run().advance(0) : 0;
    }

    private static int lastAdvance(Setting last) {
        return last instanceof Setting.Glyphs g && g.run().length() > 0
                ? g.run().advance(g.run().length() - 1)
                : 0;
    }

    private static int width(List<Setting> settings) {
        return settings.stream().mapToInt(Setting::width).sum();
    }
}
