package press.jubilee.pdf.write;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.geometry.Length;
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
                last(line, backwards);
            } else {
                set(line.runs(), i);
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
    private void last(TextLine line, boolean backwards) {
        int i = line.runs().size() - 1;
        SetRun set = line.runs().get(i);
        switch (line.origin().join()) {
            case NONE -> set(line.runs(), i);
            case SPACE -> {
                int space = state.face().face().glyph(' ');
                if (space != 0 && backwards) {
                    show(space, PageFrame.points(set.x()) - state.advance(space));
                }
                set(line.runs(), i);
                if (space != 0 && !backwards) {
                    show(space, PageFrame.points(set.x() + set.width()));
                }
            }
            case PARTED -> clusters(set, 0, set.run().length(), true, PageFrame.points(set.x()));
        }
    }

    private void set(List<SetRun> line, int i) {
        SetRun set = line.get(i);
        if (set.run().rightToLeft()) {
            backwards(set);
            return;
        }
        Room room = Room.possible(line, i) ? Room.of(line, i) : Room.ENOUGH;
        if (room.isWanted()) {
            roomy(set, room);
        } else if (faces.isLegible(set.run())) {
            legible(set);
        } else {
            clusters(set, 0, set.run().length(), false, PageFrame.points(set.x()));
        }
    }

    private void legible(SetRun set) {
        double x = PageFrame.points(set.x());
        for (int i = 0; i < set.run().length(); i++) {
            x = glyph(set, i, x);
        }
    }

    /** @param parted whether the last glyph is a hyphen that stands for nothing in the text */
    private double clusters(SetRun set, int from, int to, boolean parted, double left) {
        double x = left;
        for (int start = from, end; start < to; start = end) {
            end = Clusters.end(set.run(), start);
            x = cluster(set, start, end, parted && end == to, x);
        }
        return x;
    }

    /** Of what lacks room the outer characters, or all of it, are said to be there together with blanks. */
    private void roomy(SetRun set, Room room) {
        boolean before = !Double.isNaN(room.from());
        boolean behind = !Double.isNaN(room.to());
        GlyphRun run = set.run();
        int from = before ? 0 : Clusters.lastStart(run);
        int to = behind ? run.length() : Clusters.end(run, 0);
        double x = clusters(set, 0, from, false, PageFrame.points(set.x()));
        double start = before ? room.from() / Length.POINT : x;
        double thin = PageFrame.points(run.size()) / 8;
        beginSpan(Clusters.text(run, from, to), start);
        if (before) {
            double box = Room.boxStart(set) / Length.POINT;
            blank(set, start, start < box ? box : x + advance(set, 0));
        }
        for (int i = from; i < to; i++) {
            x = glyph(set, i, x);
        }
        if (behind) {
            double end = room.to() / Length.POINT;
            blank(set, Math.min(Room.boxEnd(set) / Length.POINT, end - thin), end);
        }
        endSpan();
        clusters(set, to, run.length(), false, x);
    }

    private void blank(SetRun set, double from, double to) {
        int blank = Room.blank(state.face().face());
        if (blank != 0) {
            state.chooseScale((to - from) / state.advance(blank));
            show(blank, from);
            state.chooseScale(set.scale());
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
