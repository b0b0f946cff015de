package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.hyphenate.Hyphenators;
import press.jubilee.pdf.linebreak.Node;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.style.Microtype;

/**
 * One word into nodes: a box for each fragment between hyphenation points, and a penalty for each point. The fragments'
 * widths are taken from the whole word's glyphs, so that an unbroken word is exactly as wide as it was shaped; what a break
 * changes in kerns and ligatures goes into the penalty.
 */
final class WordNodes {

    /** Three times TeX's: with letters that give way a hyphen is seldom needed. */
    static final int HYPHEN_COST = 150;
    /** The cost of parting a word that nothing else can part. */
    private static final int DESPERATE_COST = 3_000;
    /** Longer strings without a hyphenation point may be parted anywhere. */
    private static final int DESPERATE_LENGTH = 24;
    /** By what share of the em letters may come nearer or move apart, once they have been widened or narrowed. */
    private static final double TRACKING = 0.005;

    private final StyleShaper shaper;
    private final Microtype microtype;
    private final Hyphenators hyphenators;
    private final HyphenEnds hyphenEnds;

    WordNodes(StyleShaper shaper, Microtype microtype, Hyphenators hyphenators) {
        this.shaper = shaper;
        this.microtype = microtype;
        this.hyphenators = hyphenators;
        this.hyphenEnds = new HyphenEnds(shaper);
    }

    List<Node> of(Word word) {
        int[] points = points(word);
        boolean hyphen = points.length > 0;
        if (!hyphen && word.text().length() > DESPERATE_LENGTH) {
            points = everywhere(word.text());
        }
        var nodes = new ArrayList<Node>(2 * points.length + 1);
        List<Setting> unbroken = shaper.set(word, 0, word.text().length(), "");
        int whole = width(unbroken);
        int from = 0;
        int x = 0;
        for (int point : points) {
            Optional<Parting> parting = parting(word, unbroken, point);
            int next = parting.map(Parting::x).orElseGet(() -> width(shaper.set(word, 0, point, "")));
            if (next < x || next > whole) {
                continue;
            }
            int rest = parting.isPresent() || !hyphen
                    ? whole - next
                    : width(shaper.set(word, point, word.text().length(), ""));
            nodes.add(box(word, from, point, next - x));
            Word.Fragment fragment = new Word.Fragment(word, from, point);
            int before = x;
            nodes.add(hyphen
                    ? parting.flatMap(p -> penalty(fragment, p))
                            .orElseGet(() -> penalty(fragment, next - before, rest - (whole - next)))
                    : Node.Penalty.of(DESPERATE_COST));
            from = point;
            x = next;
        }
        nodes.add(box(word, from, word.text().length(), whole - x));
        return nodes;
    }

    /**
     * A point of an unbroken word at which glyphs end: each side is then as wide by itself, a kern between them being the
     * left one's.
     *
     * @param x the width of the glyphs before it
     * @param advance of the last of them
     * @param alone whether that shows one character only
     */
    private record Parting(int x, int advance, boolean alone) {}

    /** None where a glyph stands for characters of both sides, or where the word has several runs or goes from right to left. */
    private static Optional<Parting> parting(Word word, List<Setting> unbroken, int point) {
        if (unbroken.size() != 1 || !(unbroken.getFirst() instanceof Setting.Glyphs glyphs)
                || !glyphs.run().text().equals(word.text())) {
            return Optional.empty();
        }
        GlyphRun run = glyphs.run();
        int x = 0;
        int i = 0;
        while (i < run.length() && run.cluster(i) < point) {
            x += run.advance(i);
            i++;
        }
        return i > 0 && i < run.length() && run.cluster(i) == point
                ? Optional.of(new Parting(x, run.advance(i - 1), run.cluster(i - 1) == point - 1
                        && (i < 2 || run.cluster(i - 2) < point - 1)))
                : Optional.empty();
    }

    /** By what is known of the letter before the point, without shaping the fragment. */
    private Optional<Node.Penalty> penalty(Word.Fragment fragment, Parting parting) {
        Word word = fragment.word();
        return parting.alone()
                ? hyphenEnds.behind(word.text().charAt(fragment.to() - 1), word.pieces().getFirst().style())
                        .map(e -> penalty(fragment, e.width() - parting.advance(), 0, e.hyphen()))
                : Optional.empty();
    }

    /** @param change by how much the rest of the word is wider by itself */
    private Node.Penalty penalty(Word.Fragment fragment, int before, int change) {
        List<Setting> broken = shaper.set(fragment.word(), fragment.from(), fragment.to(), "-");
        return penalty(fragment, width(broken) - before, change, lastAdvance(broken.getLast()));
    }

    private Node.Penalty penalty(Word.Fragment fragment, int wider, int change, int hyphen) {
        int hang = microtype.protrusion() ? (int) Math.round(Protrusion.right('-') * hyphen) : 0;
        return new Node.Penalty(Math.max(0, wider), change, hang, HYPHEN_COST, true, fragment);
    }

    private Node.Box box(Word word, int from, int to, int width) {
        boolean gives = microtype.expansion() && word.pieces().getFirst().style().elastic()
                && !HanMarks.possible(word.text());
        double tracked = TRACKING * word.pieces().getFirst().style().text().size() * (to - from);
        int give = gives ? (int) Math.round(width * SetRun.MOST_WIDENED + tracked) : 0;
        return new Node.Box(width, from == 0 ? hangLeft(word) : 0,
                to == word.text().length() ? hangRight(word) : 0,
                give, give, new Word.Fragment(word, from, to));
    }

    private int hangLeft(Word word) {
        String text = word.text();
        double share = !microtype.protrusion() || text.isEmpty() ? 0 : Protrusion.left(text.codePointAt(0));
        share = share != 0 && isFullWidth(text.codePointAt(0), word.pieces().getFirst()) ? 0 : share;
        return share == 0
                ? 0
                : (int) Math.round(share * firstAdvance(shaper.set(word, 0, text.length(), "").getFirst()));
    }

    private int hangRight(Word word) {
        String text = word.text();
        double share = !microtype.protrusion() || text.isEmpty() || word.pieces().getLast().note().isPresent()
                ? 0
                : Protrusion.right(text.codePointBefore(text.length()));
        share = share != 0 && isFullWidth(text.codePointBefore(text.length()), word.pieces().getLast())
                ? 0
                : share;
        return share == 0
                ? 0
                : (int) Math.round(share * lastAdvance(shaper.set(word, 0, text.length(), "").getLast()));
    }

    /** Marks that Chinese shares with Latin fill their em in Chinese; what they hang out is white already. */
    private static boolean isFullWidth(int mark, Piece piece) {
        return mark >= '‐' && mark <= '…' && SpanText.isIdeographic(piece.style().language());
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
        int width = 0;
        for (Setting setting : settings) {
            width += setting.width();
        }
        return width;
    }
}
