package press.jubilee.pdf.set;

import press.jubilee.pdf.shape.GlyphRun;

/**
 * A full-width mark of punctuation, without the white that its em has on one side or both.
 *
 * @param glyphs the mark alone, as wide as what its ink may fill: half an em
 * @param left the white before it, in scaled points
 * @param right the white behind it
 * @see <a href="https://www.w3.org/TR/clreq/#punctuation_width_adjustment">CLREQ, §3.1.6</a>
 */
record HanMark(Kind kind, Setting.Glyphs glyphs, int left, int right) {

    /** What a mark does. */
    enum Kind {
        /** It opens a quotation, a title or a parenthesis: it leans on what follows. */
        OPENING,
        /** It closes one, or ends a sentence or a part of it: it leans on what stands before. */
        CLOSING,
        /** It stands in the middle, between parts of a name. */
        MIDDLE
    }

    /** The mark cut out of its em, which all but the white at both sides is left of. */
    static HanMark of(Kind kind, Setting.Glyphs whole, int left, int right) {
        GlyphRun run = whole.run();
        int[] advances = {run.advance(0) - left - right};
        int[] offsets = left == 0 && !run.displaced()
                ? new int[0]
                : new int[]{run.xOffset(0) - left, run.yOffset(0)};
        var cut = new GlyphRun(run.face(), run.size(), run.text(), new int[]{run.glyph(0)}, advances,
                new int[]{0}, offsets);
        return new HanMark(kind, new Setting.Glyphs(cut, whole.style(), whole.note()), left, right);
    }

    /** The same, where a note's number of that width has been set into the white behind it. */
    HanMark withNote(int width) {
        return new HanMark(kind, glyphs, left, Math.max(0, right - width));
    }

    /**
     * The white between two marks that meet: they give up what is more than half an em, or a quarter beside a middle dot; marks
     * that lean the same way stand close.
     */
    static int between(HanMark first, HanMark second) {
        if (second.kind == Kind.MIDDLE) {
            return second.left;
        }
        return switch (first.kind) {
            case MIDDLE, OPENING -> first.right;
            case CLOSING -> second.kind == Kind.OPENING
                    ? Math.max(first.right, second.left)
                    : second.left;
        };
    }
}
