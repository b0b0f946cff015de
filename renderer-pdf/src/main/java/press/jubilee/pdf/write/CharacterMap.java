package press.jubilee.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/**
 * The ToUnicode map of a face with two-byte glyph codes (ISO 32000-1, 9.10.3; Adobe Technical Note 5411): any number of
 * characters to a glyph, those beyond the basic plane in surrogate pairs. A bracket or guillemet that is drawn turned round, on a
 * line that runs to the left, has the character that is meant, as ActualText and the structure have it; of programs that read by
 * glyphs, some take it for what is seen and turn it once more.
 */
final class CharacterMap {

    /** No more entries may stand in one block. */
    private static final int BLOCK = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private CharacterMap() {}

    /** @param texts by glyph; where there is none the glyph shows nothing of its own */
    static byte[] of(BitSet glyphs, String[] texts) {
        int[] shown = glyphs.stream().filter(g -> texts[g] != null).toArray();
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < shown.length; from += BLOCK) {
            int to = Math.min(shown.length, from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(HEX.toHexDigits((char) shown[i])).append("> <")
                        .append(HEX.formatHex(texts[shown[i]].getBytes(StandardCharsets.UTF_16BE)))
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
