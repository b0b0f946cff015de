package press.jubilee.pdf.font.opentype;

import java.util.ArrayList;
import java.util.List;

/**
 * The table {@code CFF}: outlines keyed by glyph names, or by character identifiers (CID) and then in parts that have
 * subroutines and hints of their own.
 *
 * @param top the first dictionary
 * @param charStrings the outlines, by glyph
 * @param global the subroutines of all parts
 * @param parts one where the outlines are keyed by name
 * @param choice where the table FDSelect begins, 0 where there is one part
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Adobe Technical Note 5176</a>
 */
record CompactFont(TableData data, CompactDictionary top, CompactIndex charStrings, CompactIndex global,
        List<Part> parts, int choice) {

    static final int CHAR_STRINGS = 17;
    static final int PRIVATE = 18;
    static final int SUBROUTINES = 19;
    static final int ROS = 1230;
    private static final int FONT_DICTIONARIES = 1236;
    private static final int FONT_DICTIONARY_CHOICE = 1237;

    /** @param own of the part; that of the font where the outlines are keyed by name */
    record Part(CompactDictionary own, CompactDictionary hints, CompactIndex local) {

        private static Part of(CompactDictionary own) {
            TableData data = own.data();
            int at = own.operand(PRIVATE, 1);
            CompactDictionary hints = CompactDictionary.read(data, at, at + own.operand(PRIVATE, 0));
            int local = hints.operand(SUBROUTINES, 0);
            return new Part(own, hints,
                    local == 0 ? CompactIndex.EMPTY : CompactIndex.read(data, at + local));
        }
    }

    static CompactFont read(FontFile file) {
        TableData cff = file.required("CFF ");
        CompactIndex names = CompactIndex.read(cff, cff.u8(2));
        CompactIndex tops = CompactIndex.read(cff, names.end());
        CompactIndex strings = CompactIndex.read(cff, tops.end());
        CompactIndex global = CompactIndex.read(cff, strings.end());
        if (tops.count() == 0) {
            throw cff.broken(names.end(), "no top dictionary");
        }
        CompactDictionary top = CompactDictionary.read(cff, tops.start(0), tops.start(1));
        if (top.operand(CHAR_STRINGS, 0) == 0) {
            throw cff.broken(tops.start(0), "no outlines");
        }
        CompactIndex charStrings = CompactIndex.read(cff, top.operand(CHAR_STRINGS, 0));
        return top.has(ROS)
                ? new CompactFont(cff, top, charStrings, global,
                        parts(cff, top.operand(FONT_DICTIONARIES, 0)),
                        top.operand(FONT_DICTIONARY_CHOICE, 0))
                : new CompactFont(cff, top, charStrings, global, List.of(Part.of(top)), 0);
    }

    private static List<Part> parts(TableData cff, int at) {
        CompactIndex dictionaries = CompactIndex.read(cff, at);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < dictionaries.count(); i++) {
            parts.add(Part.of(CompactDictionary.read(cff, dictionaries.start(i), dictionaries.start(i + 1))));
        }
        return List.copyOf(parts);
    }

    boolean isCidKeyed() {
        return top.has(ROS);
    }

    /** Which part a glyph belongs to. */
    int part(int glyph) {
        int part = choice == 0 ? 0 : data.u8(choice) == 0 ? data.u8(choice + 1 + glyph) : inRanges(glyph);
        if (part >= parts.size()) {
            throw data.broken(choice, "glyph " + glyph + " belongs to a part that is not there");
        }
        return part;
    }

    /** FDSelect of format 3, by halves: the last range that begins no later than the glyph. */
    private int inRanges(int glyph) {
        int low = 0;
        int high = data.u16(choice + 1) - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (data.u16(choice + 3 + 3 * middle) <= glyph) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return data.u8(choice + 5 + 3 * low);
    }
}
