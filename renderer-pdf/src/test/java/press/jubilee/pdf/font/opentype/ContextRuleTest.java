package press.jubilee.pdf.font.opentype;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contextual rules of each format, in a GSUB table made for the test: glyph 2 between 1 and 3 becomes what lookup 1 says.
 */
class ContextRuleTest {

    /** Words of 16 bits, with offsets counted from the start. */
    private static final class Words {
        private final List<Integer> words = new ArrayList<>();

        Words add(int... values) {
            for (int value : values) {
                words.add(value);
            }
            return this;
        }

        Words add(Words other) {
            words.addAll(other.words);
            return this;
        }

        int bytes() {
            return 2 * words.size();
        }

        byte[] toBytes() {
            ByteBuffer out = ByteBuffer.allocate(bytes());
            words.forEach(word -> out.putShort(word.shortValue()));
            return out.array();
        }
    }

    private static final Words ONE_FOR_ONE = new Words().add(2, 8, 1, 42).add(1, 1, 2);
    private static final Words TWO_FOR_ONE = new Words().add(1, 14, 1, 8).add(2, 42, 43).add(1, 1, 2);

    private static int tag(String tag, int half) {
        return tag.charAt(2 * half) << 8 | tag.charAt(2 * half + 1);
    }

    private static LayoutTable table(int contextType, Words context, int nestedType, Words nested) {
        Words scripts = new Words().add(1, tag("latn", 0), tag("latn", 1), 8, 4, 0, 0, 0xFFFF, 1, 0);
        Words features = new Words().add(1, tag("calt", 0), tag("calt", 1), 8, 0, 1, 0);
        Words table = new Words().add(1, 0, 10, 10 + scripts.bytes(),
                10 + scripts.bytes() + features.bytes());
        table.add(scripts).add(features);
        int first = 6;
        int second = first + 8 + context.bytes();
        table.add(2, first, second).add(contextType, 0, 1, 8).add(context).add(nestedType, 0, 1, 8)
                .add(nested);
        byte[] bytes = table.toBytes();
        return new LayoutTable(new TableData(bytes, 0, bytes.length, "GSUB", "made"), Substitutions.EXTENSION,
                Substitutions::read, 100);
    }

    /** A chaining rule with glyph 1 before, 2 as input and 3 behind, which applies lookup 1 to the input. */
    private static Words chain(int format) {
        return switch (format) {
            case 1 -> new Words().add(1, 28, 1, 8).add(1, 4).add(1, 1, 1, 1, 3, 1, 0, 1).add(1, 1, 2);
            case 2 -> {
                // class 0 has no rules; 1, 2 and 3 are the classes of glyphs 1, 2 and 3
                Words coverage = new Words().add(1, 1, 2);
                Words classes = new Words().add(1, 1, 3, 1, 2, 3);
                Words set = new Words().add(1, 4).add(1, 1, 1, 1, 3, 1, 0, 1);
                int setAt = 2 * 9 + coverage.bytes() + classes.bytes();
                yield new Words().add(2, 18, 24, 24, 24, 3, 0, 0, setAt).add(coverage).add(classes).add(set);
            }
            default ->
                new Words().add(3, 1, 20, 1, 26, 1, 32, 1, 0, 1).add(1, 1, 1).add(1, 1, 2).add(1, 1, 3);
        };
    }

    /** A rule without chaining: glyphs 1 2 3, of which the second goes to lookup 1. */
    private static Words plain() {
        return new Words().add(3, 3, 1, 16, 22, 28, 1, 1).add(1, 1, 1).add(1, 1, 2).add(1, 1, 3);
    }

    private static String apply(LayoutTable table, int... glyphs) {
        GlyphBuffer buffer = new GlyphBuffer(glyphs.length);
        for (int i = 0; i < glyphs.length; i++) {
            buffer.add(glyphs[i], i, false);
        }
        byte[] none = new byte[12];
        none[1] = 1;
        GlyphDefinitions definitions = GlyphDefinitions.read(FontFile.read(none, "made"));
        LookupSequence calt = new LookupSequence(table.lookups("latn", "dflt", Set.of("calt")), 100);
        new LayoutPass(buffer, definitions, table).run(calt);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < buffer.length(); i++) {
            found.append(i == 0 ? "" : " ").append(buffer.glyph(i));
        }
        return found.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void chainsInEachFormat(int format) {
        LayoutTable table = table(6, chain(format), 1, ONE_FOR_ONE);
        assertEquals("1 42 3", apply(table, 1, 2, 3));
        assertEquals("1 2 1", apply(table, 1, 2, 1));
        assertEquals("3 2 3", apply(table, 3, 2, 3));
        assertEquals("2 3", apply(table, 2, 3));
        assertEquals("1 42 3 1 42 3", apply(table, 1, 2, 3, 1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void nestedLookupsMayAddGlyphs(int format) {
        assertEquals("1 42 43 3 2", apply(table(6, chain(format), 2, TWO_FOR_ONE), 1, 2, 3, 2));
    }

    @Test
    void matchesASequenceWithoutChaining() {
        assertEquals("1 42 3 3", apply(table(5, plain(), 1, ONE_FOR_ONE), 1, 2, 3, 3));
        assertEquals("1 42 43 3 3", apply(table(5, plain(), 2, TWO_FOR_ONE), 1, 2, 3, 3));
        assertEquals("1 2 2", apply(table(5, plain(), 1, ONE_FOR_ONE), 1, 2, 2));
    }

    /** A rule that calls itself comes to an end. */
    @Test
    void boundsNesting() {
        Words itself = new Words().add(3, 1, 1, 12, 0, 0).add(1, 1, 2);
        assertEquals("2 2", apply(table(5, itself, 1, ONE_FOR_ONE), 2, 2));
    }
}
