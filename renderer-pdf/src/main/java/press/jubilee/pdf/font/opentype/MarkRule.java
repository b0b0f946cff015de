package press.jubilee.pdf.font.opentype;

/** {@code GPOS} types 4 to 6: a mark's anchor laid on an anchor of a base, of a ligature's part, or of another mark. */
final class MarkRule implements Rule {

    /** What the mark is set on; in the order of the lookup types. */
    enum Onto {
        BASE, LIGATURE, MARK
    }

    private final Coverage marks;
    private final Coverage bases;
    private final int classes;
    private final TableData markArray;
    private final TableData baseArray;
    private final Onto onto;

    private MarkRule(TableData t, Onto onto) {
        this.marks = Coverage.read(t.at16(2));
        this.bases = Coverage.read(t.at16(4));
        this.classes = t.u16(6);
        this.markArray = t.at16(8);
        this.baseArray = t.at16(10);
        this.onto = onto;
    }

    static MarkRule read(TableData t, Onto onto) {
        if (t.u16(0) != 1) {
            throw t.broken(0, "mark attachment format " + t.u16(0));
        }
        return new MarkRule(t, onto);
    }

    @Override
    public Coverage coverage() {
        return marks;
    }

    @Override
    public int apply(LayoutPass pass, int at) {
        int mark = marks.index(pass.buffer.glyph(at));
        if (mark < 0 || mark >= markArray.u16(0)) {
            return NO;
        }
        int base = switch (onto) {
            case BASE, LIGATURE -> pass.previousBase(at);
            case MARK -> pass.previousMark(at);
        };
        int index = base < 0 ? -1 : bases.index(pass.buffer.glyph(base));
        if (index < 0 || index >= baseArray.u16(0)
                || onto == Onto.MARK && !sameBase(pass.buffer, base, at)) {
            return NO;
        }
        int markClass = markArray.u16(2 + 4 * mark);
        TableData rows = onto == Onto.LIGATURE ? baseArray.at16(2 + 2 * index) : baseArray;
        int row = onto == Onto.LIGATURE ? part(pass.buffer, base, at, rows.u16(0)) : index;
        int field = 2 + 2 * (classes * row + markClass);
        if (markClass >= classes || rows.u16(field) == 0) {
            return NO;
        }
        attach(pass.buffer, at, markArray.at16(4 + 4 * mark), base, rows.at16(field));
        return at + 1;
    }

    /** The part of the ligature the mark belongs to, from 0; the last where it belongs to none. */
    private static int part(GlyphBuffer buffer, int base, int at, int parts) {
        boolean own = buffer.ligature(base) != 0 && buffer.ligature(base) == buffer.ligature(at)
                && buffer.component(at) > 0;
        return Math.max(0, own ? Math.min(parts, buffer.component(at)) - 1 : parts - 1);
    }

    private static void attach(GlyphBuffer buffer, int at, TableData markAnchor, int base,
            TableData anchor) {
        buffer.xOffsets[at] = anchor.s16(2) - markAnchor.s16(2);
        buffer.yOffsets[at] = anchor.s16(4) - markAnchor.s16(4);
        buffer.attached[at] = at - base;
    }

    private static boolean sameBase(GlyphBuffer buffer, int first, int second) {
        int a = buffer.ligature(first);
        int b = buffer.ligature(second);
        if (a == b) {
            return a == 0 || buffer.component(first) == buffer.component(second);
        }
        return a > 0 && buffer.component(first) == 0 || b > 0 && buffer.component(second) == 0;
    }
}
