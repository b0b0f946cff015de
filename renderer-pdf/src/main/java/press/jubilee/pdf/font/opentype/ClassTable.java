package press.jubilee.pdf.font.opentype;

/** Glyphs sorted into classes; a glyph that is not named has class 0 (OpenType, "Class Definition Table"). */
final class ClassTable {

    static final ClassTable EMPTY = new ClassTable(new int[0], new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;
    private final int[] classes;

    private ClassTable(int[] starts, int[] ends, int[] classes) {
        this.starts = starts;
        this.ends = ends;
        this.classes = classes;
    }

    static ClassTable read(TableData t) {
        return switch (t.u16(0)) {
            case 1 -> list(t);
            case 2 -> ranges(t);
            default -> throw t.broken(0, "class definition format " + t.u16(0));
        };
    }

    private static ClassTable list(TableData t) {
        int first = t.u16(2);
        int n = t.count(t.u16(4), 6, 2);
        int[] glyphs = new int[n];
        int[] classes = new int[n];
        for (int i = 0; i < n; i++) {
            glyphs[i] = first + i;
            classes[i] = t.u16(6 + 2 * i);
        }
        return new ClassTable(glyphs, glyphs, classes);
    }

    private static ClassTable ranges(TableData t) {
        int n = t.count(t.u16(2), 4, 6);
        int[] starts = new int[n];
        int[] ends = new int[n];
        int[] classes = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = t.u16(4 + 6 * i);
            ends[i] = t.u16(6 + 6 * i);
            classes[i] = t.u16(8 + 6 * i);
        }
        return new ClassTable(starts, ends, classes);
    }

    boolean isEmpty() {
        return starts.length == 0;
    }

    int of(int glyph) {
        int range = Ranges.find(starts, ends, glyph);
        return range < 0 ? 0 : classes[range];
    }
}
