package press.jubilee.pdf.font.opentype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What kind of glyph each is, by the table {@code GDEF}; lookups skip glyphs by it. */
final class GlyphDefinitions {

    static final int BASE = 1;
    static final int LIGATURE = 2;
    static final int MARK = 3;

    private final ClassTable classes;
    private final ClassTable attachments;
    private final List<Coverage> markSets;

    private GlyphDefinitions(ClassTable classes, ClassTable attachments, List<Coverage> markSets) {
        this.classes = classes;
        this.attachments = attachments;
        this.markSets = markSets;
    }

    static GlyphDefinitions read(FontFile file) {
        Optional<TableData> table = file.table("GDEF");
        if (table.isEmpty()) {
            return new GlyphDefinitions(ClassTable.EMPTY, ClassTable.EMPTY, List.of());
        }
        TableData t = table.get();
        boolean hasSets = t.u16(2) >= 2 && t.u16(12) != 0;
        return new GlyphDefinitions(classTable(t, 4), classTable(t, 10),
                hasSets ? markSets(t.at16(12)) : List.of());
    }

    private static ClassTable classTable(TableData t, int field) {
        return t.u16(field) == 0 ? ClassTable.EMPTY : ClassTable.read(t.at16(field));
    }

    private static List<Coverage> markSets(TableData t) {
        int n = t.count(t.u16(2), 4, 4);
        List<Coverage> sets = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            sets.add(Coverage.read(t.at32(4 + 4 * i)));
        }
        return List.copyOf(sets);
    }

    /** Whether the font tells kinds of glyphs apart at all. */
    boolean hasClasses() {
        return !classes.isEmpty();
    }

    int kind(int glyph) {
        return classes.of(glyph);
    }

    int attachmentClass(int glyph) {
        return attachments.of(glyph);
    }

    boolean inMarkSet(int set, int glyph) {
        return set < markSets.size() && markSets.get(set).has(glyph);
    }
}
