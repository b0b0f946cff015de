package press.jubilee.pdf.shape;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.font.opentype.GlyphBuffer;

/**
 * A base character with its marks, as glyphs of a face. Where the face lacks a composed letter it is taken apart, and put
 * together again as far as the face goes.
 */
final class ClusterMap {

    private ClusterMap() {}

    /** Where the cluster that begins at {@code start} ends: behind its marks and invisible signs. */
    static int end(String text, int start) {
        int i = start + Character.charCount(text.codePointAt(start));
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isMark(c) && !SpecialCharacters.isInvisible(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether the face has all of a cluster, be it in parts. */
    static boolean covers(Face face, String text, int start, int end) {
        return covers(face, text.substring(start, end), true);
    }

    private static boolean covers(Face face, String cluster, boolean inParts) {
        for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
            int c = cluster.codePointAt(i);
            if (!SpecialCharacters.isInvisible(c) && SpecialCharacters.glyph(c, face) == 0) {
                return inParts && c >= 0xC0 && covers(face, NormalForm.decomposed(cluster), false);
            }
        }
        return true;
    }

    /** Appends the glyphs of a cluster, each with the place of the cluster's start; brackets mirrored where they run to the left. */
    static void append(GlyphBuffer buffer, Face face, String text, int start, int end, int origin,
            boolean rightToLeft) {
        int first = rightToLeft ? BidiLevels.mirrored(text.codePointAt(start)) : text.codePointAt(start);
        if (start + Character.charCount(first) == end && SpecialCharacters.glyph(first, face) != 0) {
            add(buffer, face, first, start - origin);
            return;
        }
        String cluster = text.substring(start, end);
        if (covers(face, cluster, false) || !covers(face, cluster, true)) {
            for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
                add(buffer, face, cluster.codePointAt(i), start - origin + i);
            }
        } else {
            appendParts(buffer, face, NormalForm.decomposed(cluster), start - origin);
        }
    }

    /** Composes as Unicode's algorithm does (Unicode, §3.11), but only where the face has the composed letter. */
    private static void appendParts(GlyphBuffer buffer, Face face, String parts, int place) {
        int base = parts.codePointAt(0);
        List<Integer> left = new ArrayList<>();
        for (int i = Character.charCount(base); i < parts.length();) {
            int mark = parts.codePointAt(i);
            boolean blocked = !left.isEmpty()
                    && NormalForm.combiningClass(left.getLast()) >= NormalForm.combiningClass(mark);
            int both = blocked ? -1 : NormalForm.pair(base, mark);
            if (both < 0 || face.glyph(both) == 0) {
                left.add(mark);
            } else {
                base = both;
            }
            i += Character.charCount(mark);
        }
        add(buffer, face, base, place);
        left.forEach(mark -> add(buffer, face, mark, place));
    }

    private static void add(GlyphBuffer buffer, Face face, int c, int place) {
        if (c == SpecialCharacters.NON_JOINER) {
            buffer.add(GlyphBuffer.SEPARATOR, place, false);
        } else if (!SpecialCharacters.isInvisible(c)) {
            int glyph = SpecialCharacters.glyph(c, face);
            buffer.add(glyph != 0 ? glyph : SpecialCharacters.sign(face), place, isMark(c));
        }
    }
}
