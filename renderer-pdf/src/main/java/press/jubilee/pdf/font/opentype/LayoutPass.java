package press.jubilee.pdf.font.opentype;

/**
 * One run going through the lookups of one table: which glyphs the present lookup sees, and how it goes along. Mutable,
 * for one thread. Growth and nesting are bounded, so that a hostile font ends in an error and not in a loop.
 */
final class LayoutPass {

    private static final int IGNORE_BASES = 0x2;
    private static final int IGNORE_LIGATURES = 0x4;
    private static final int IGNORE_MARKS = 0x8;
    private static final int USE_MARK_SET = 0x10;
    private static final int ATTACHMENT_CLASS = 0xFF00;
    private static final int KINDS = IGNORE_BASES | IGNORE_LIGATURES | IGNORE_MARKS;
    private static final int DEEPEST = 8;
    private static final int STEPS_A_GLYPH = 1024;
    private static final int STEPS_AT_LEAST = 16_384;
    private static final int ROOM_A_GLYPH = 64;
    private static final int ROOM_AT_LEAST = 1024;

    final GlyphBuffer buffer;
    final GlyphDefinitions definitions;
    private final LayoutTable table;
    private Lookup lookup;
    private int depth;
    private int stepsLeft;
    private int roomLeft;

    LayoutPass(GlyphBuffer buffer, GlyphDefinitions definitions, LayoutTable table) {
        this.buffer = buffer;
        this.definitions = definitions;
        this.table = table;
        this.stepsLeft = STEPS_AT_LEAST + STEPS_A_GLYPH * buffer.length();
        this.roomLeft = ROOM_AT_LEAST + ROOM_A_GLYPH * buffer.length();
    }

    /** Takes the lookups along the run, one after the other, each to the glyphs it may begin with. */
    void run(LookupSequence sequence) {
        for (int i = sequence.next(buffer, 0); i >= 0; i = sequence.next(buffer, i + 1)) {
            lookup = sequence.lookup(i);
            int at = 0;
            while (at < buffer.length()) {
                int onward = sequence.starts(i, buffer.glyph(at)) && sees(at) ? applyAt(at) : Rule.NO;
                at = onward == Rule.NO ? at + 1 : onward;
            }
        }
    }

    /** Tries another lookup at one place, as contextual rules demand. */
    boolean runNested(int lookupIndex, int at) {
        if (depth == DEEPEST) {
            return false;
        }
        Lookup outer = lookup;
        lookup = table.lookup(lookupIndex);
        depth++;
        boolean applied = sees(at) && applyAt(at) != Rule.NO;
        depth--;
        lookup = outer;
        return applied;
    }

    private int applyAt(int at) {
        if (--stepsLeft < 0) {
            throw table.broken("the lookups do not come to an end");
        }
        for (Rule rule : lookup.rules()) {
            int onward = rule.apply(this, at);
            if (onward != Rule.NO) {
                return onward;
            }
        }
        return Rule.NO;
    }

    /** Accounts for glyphs that a rule is about to add. */
    void grow(int glyphs) {
        roomLeft -= glyphs;
        if (roomLeft < 0) {
            throw table.broken("the lookups make too many glyphs of few");
        }
    }

    /** The next place the lookup sees, -1 at the end. */
    int next(int at) {
        int i = at + 1;
        while (i < buffer.length() && !sees(i)) {
            i++;
        }
        return i < buffer.length() ? i : -1;
    }

    /** The place before that the lookup sees, -1 at the start. */
    int previous(int at) {
        int i = at - 1;
        while (i >= 0 && !sees(i)) {
            i--;
        }
        return i;
    }

    /** The last glyph before that is no mark, -1 if there is none. */
    int previousBase(int at) {
        int i = at - 1;
        while (i >= 0 && buffer.isMark(i)) {
            i--;
        }
        return i;
    }

    /** The mark before, by the lookup's choice of marks; -1 if something else stands there. */
    int previousMark(int at) {
        int i = at - 1;
        while (i >= 0 && buffer.isMark(i) && !seesMark(i)) {
            i--;
        }
        return i >= 0 && buffer.isMark(i) ? i : -1;
    }

    private boolean sees(int i) {
        int flags = lookup.flags();
        if ((flags & KINDS) != 0 && (flags & KINDS & 1 << buffer.kind(i)) != 0) {
            return false;
        }
        return !buffer.isMark(i) || seesMark(i);
    }

    private boolean seesMark(int i) {
        int flags = lookup.flags();
        if ((flags & USE_MARK_SET) != 0) {
            return definitions.inMarkSet(lookup.markSet(), buffer.glyph(i));
        }
        int wanted = (flags & ATTACHMENT_CLASS) >> 8;
        return wanted == 0 || wanted == definitions.attachmentClass(buffer.glyph(i));
    }

    /** Puts another glyph in a place, with the kind the font gives it. */
    void substitute(int at, int glyph) {
        buffer.replace(at, glyph, definitions.hasClasses() ? definitions.kind(glyph) : buffer.kind(at));
    }
}
