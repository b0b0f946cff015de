package press.jubilee.pdf.write;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.IntStream;
import press.jubilee.pdf.canvas.LineOrigin.Join;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.shape.GlyphRun;

/**
 * Sets lines of type: one text object a line, glyph numbers in {@code TJ} arrays, every glyph within
 * {@link #TOLERANCE} of its place. The viewer's pen is followed with the widths the file declares, so that errors do not
 * add up.
 */
final class TextSetter {

    /** In points; a glyph nearer to its place than this is not moved. */
    static final double TOLERANCE = 0.004;

    /** The text rendering mode of what is not seen (ISO 32000-1, table 106). */
    private static final int INVISIBLE = 3;
    private static final String SOFT_HYPHEN = "\u00AD";

    private final ContentBuffer out;
    private final EmbeddedFaces faces;
    private final PageFrame frame;
    private final GlyphPen pen;
    private final TextState state;
    private final PageMarks marks;
    private final boolean joined;

    private int left;
    private int baseline;
    private boolean inText;

    /**
     * @param marks around text objects
     * @param joined whether lines say how they go on, for readers: by a space, or by a hyphen that is none of the word's
     */
    TextSetter(ContentBuffer out, EmbeddedFaces faces, Colouring colouring, PageFrame frame, PageMarks marks,
            boolean joined) {
        this.marks = marks;
        this.joined = joined;
        this.out = out;
        this.faces = faces;
        this.frame = frame;
        this.pen = new GlyphPen(out);
        this.state = new TextState(out, pen, faces, colouring);
    }

    TextState state() {
        return state;
    }

    /** Sets the runs of a line from one, included, to another, excluded. */
    void set(TextLine line, int from, int to) {
        left = line.x();
        baseline = line.baseline();
        boolean backwards = line.rightToLeft();
        int[] order = order(line, from, to);
        beginText(from == 0 && !backwards ? 0 : PageFrame.points(line.runs().get(order[0]).x()));
        for (int i : order) {
            state.choose(line.runs().get(i));
            if (i == line.runs().size() - 1 && joined) {
                last(line.runs().get(i), line.origin().join(), backwards);
            } else {
                set(line.runs().get(i));
            }
        }
        endText();
    }

    /** As they stand, from left to right: so readers find text that runs to the left in all files. */
    private static int[] order(TextLine line, int from, int to) {
        IntStream indices = IntStream.range(from, to);
        return line.leftToRight()
                ? indices.toArray()
                : indices.boxed().sorted(Comparator.comparingInt(i -> line.runs().get(i).x()))
                        .mapToInt(Integer::intValue).toArray();
    }

    private void beginText(double x) {
        out.operator("BT");
        out.number(frame.x(left) + x, 3).number(frame.y(baseline), 3).operator("Td");
        pen.begin(x);
        inText = true;
    }

    private void endText() {
        if (inText) {
            pen.endArray();
            out.operator("ET");
            inText = false;
        }
    }

    /** @param backwards whether the line goes on to the left */
    private void last(SetRun set, Join join, boolean backwards) {
        switch (join) {
            case NONE -> set(set);
            case SPACE -> {
                int space = state.face().face().glyph(' ');
                if (space != 0 && backwards) {
                    show(space, PageFrame.points(set.x()) - state.advance(space));
                }
                set(set);
                if (space != 0 && !backwards) {
                    show(space, PageFrame.points(set.x() + set.width()));
                }
            }
            case PARTED -> clusters(set, true);
        }
    }

    private void set(SetRun set) {
        if (set.run().rightToLeft()) {
            backwards(set);
        } else if (faces.isLegible(set.run())) {
            legible(set);
        } else {
            clusters(set, false);
        }
    }

    private void legible(SetRun set) {
        double x = PageFrame.points(set.x());
        for (int i = 0; i < set.run().length(); i++) {
            x = glyph(set, i, x);
        }
    }

    /** @param parted whether the last glyph is a hyphen that stands for nothing in the text */
    private void clusters(SetRun set, boolean parted) {
        double x = PageFrame.points(set.x());
        for (int start = 0, end; start < set.run().length(); start = end) {
            end = Clusters.end(set.run(), start);
            x = cluster(set, start, end, parted && end == set.run().length(), x);
        }
    }

    /** Shows the glyphs of a cluster from {@code x} on and gives the place where they end. */
    private double cluster(SetRun set, int start, int end, boolean hyphen, double x) {
        boolean spoken = hyphen || !Clusters.legible(set.run(), start, end, state.face());
        if (spoken) {
            beginSpan(hyphen ? SOFT_HYPHEN : Clusters.text(set.run(), start, end), x);
        }
        double at = x;
        for (int i = start; i < end; i++) {
            at = glyph(set, i, at);
        }
        if (spoken) {
            endSpan();
        }
        return at;
    }

    private void backwards(SetRun set) {
        double x = PageFrame.points(set.x());
        for (int start = 0, end; start < set.run().length(); start = end) {
            end = Phantoms.end(set.run(), start);
            boolean space = end - start == 1
                    && Character.isSpaceChar(set.run().text().charAt(set.run().cluster(start)));
            if (space && state.advance(set.run().glyph(start)) > 0) {
                state.chooseScale(advance(set, start) / state.advance(set.run().glyph(start)));
            }
            double next = x + advance(set, start);
            x = Phantoms.needed(set.run(), start, end)
                    ? phantoms(set, start, end, x)
                    : cluster(set, start, end, false, x);
            if (space) {
                x = next;
                state.chooseScale(set.scale());
            }
        }
    }

    /** The letters before the glyphs, which readers would else take signs for parts of. */
    private double phantoms(SetRun set, int start, int end, double x) {
        double width = PageFrame.points(Phantoms.width(set.run(), start, end)) * state.scale()
                + state.tracking() * Phantoms.advancing(set.run(), start, end);
        int[] letters = Phantoms.letters(set.run(), start, end);
        double share = width / letters.length;
        pen.endArray();
        out.number(INVISIBLE, 0).operator("Tr");
        for (int i = 0; i < letters.length; i++) {
            int glyph = Phantoms.glyph(state.face().face(), letters[i]);
            state.chooseScale(share / state.advance(glyph));
            show(glyph, x + i * share);
        }
        pen.endArray();
        out.number(0, 0).operator("Tr");
        state.chooseScale(set.scale());
        pen.endArray();
        out.literal("/Span <</ActualText ").unicode("").literal(">>").operator(" BDC");
        signs(set, start, end, x);
        double after = x;
        for (int i = start; i < end; i++) {
            if (set.run().advance(i) != 0) {
                glyph(set, i, after);
            }
            after += advance(set, i);
        }
        pen.endArray();
        out.operator("EMC");
        state.chooseRise(set.rise());
        return after;
    }

    /**
     * The signs on a letter, from right to left, and what leads from the last of them to the letter: readers take a gap to the
     * right for the end of a word.
     */
    private void signs(SetRun set, int start, int end, double x) {
        var places = new TreeMap<Double, Integer>(Comparator.reverseOrder());
        double at = x;
        for (int i = start; i < end; i++) {
            if (set.run().advance(i) == 0) {
                places.put(at + PageFrame.points(set.run().xOffset(i)) * state.scale() + i * 1e-9, i);
            }
            at += advance(set, i);
        }
        places.forEach((place, i) -> {
            state.chooseRise(set.rise() + set.run().yOffset(i));
            show(set.run().glyph(i), place);
        });
        if (!places.isEmpty() && places.lastKey() < x) {
            int glyph = Phantoms.glyph(state.face().face(),
                    set.run().text().codePointAt(set.run().cluster(start)));
            state.chooseRise(set.rise());
            pen.endArray();
            out.number(INVISIBLE, 0).operator("Tr");
            state.chooseScale((x - places.lastKey()) / state.advance(glyph));
            show(glyph, places.lastKey());
            pen.endArray();
            out.number(0, 0).operator("Tr");
            state.chooseScale(set.scale());
        }
    }

    private double glyph(SetRun set, int i, double x) {
        GlyphRun run = set.run();
        int glyph = run.glyph(i);
        state.chooseRise(set.rise() + run.yOffset(i));
        show(glyph, x + PageFrame.points(run.xOffset(i)) * state.scale());
        return x + advance(set, i);
    }

    private double advance(SetRun set, int i) {
        int advance = set.run().advance(i);
        return advance == 0 ? 0 : PageFrame.points(advance) * state.scale() + state.tracking();
    }

    private void show(int glyph, double x) {
        if (!inText) {
            marks.resume();
            beginText(x);
        }
        pen.show(glyph, state.face().declaredWidth(glyph), x);
    }

    /** Marked content with the characters that the glyphs in it stand for (ISO 32000-1, 14.9.4). */
    private void beginSpan(String actualText, double x) {
        if (marks.isRead()) {
            endText();
            marks.beginSpoken(actualText);
            beginText(x);
            return;
        }
        pen.endArray();
        out.literal("/Span <</ActualText ").unicode(actualText).literal(">>").operator(" BDC");
    }

    private void endSpan() {
        if (marks.isRead()) {
            endText();
            marks.endSpoken();
            return;
        }
        pen.endArray();
        out.operator("EMC");
    }
}
