package press.jubilee.pdf.font.opentype;

import java.util.List;

/**
 * The rules of {@code GSUB}: types 1 to 6. Type 8, which only scripts with joined letters use, is passed over.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gsub">OpenType, GSUB</a>
 */
final class Substitutions {

    static final int EXTENSION = 7;

    private Substitutions() {}

    static List<Rule> read(int type, TableData t) {
        return switch (type) {
            case 1 -> List.of(single(t));
            case 2 -> List.of(new Multiple(Coverage.read(t.at16(2)), t));
            case 3 -> List.of(new Alternate(Coverage.read(t.at16(2)), t));
            case 4 -> List.of(new LigatureRule(Coverage.read(t.at16(2)), t));
            case 5 -> List.of(ContextRule.read(t, false));
            case 6 -> List.of(ContextRule.read(t, true));
            default -> List.of();
        };
    }

    private static Rule single(TableData t) {
        Coverage coverage = Coverage.read(t.at16(2));
        return switch (t.u16(0)) {
            case 1 -> new Shifted(coverage, t.s16(4));
            case 2 -> new Listed(coverage, t);
            default -> throw t.broken(0, "single substitution format " + t.u16(0));
        };
    }

    /** Type 1, format 1: each glyph by the one a fixed number of places further on. */
    private record Shifted(Coverage coverage, int delta) implements Rule {
        @Override
        public int apply(LayoutPass pass, int at) {
            int glyph = pass.buffer.glyph(at);
            if (!coverage.has(glyph)) {
                return NO;
            }
            pass.substitute(at, glyph + delta & 0xFFFF);
            return at + 1;
        }
    }

    /** Type 1, format 2: each glyph by one in a list. */
    private record Listed(Coverage coverage, TableData table) implements Rule {
        @Override
        public int apply(LayoutPass pass, int at) {
            int index = coverage.index(pass.buffer.glyph(at));
            if (index < 0 || index >= table.u16(4)) {
                return NO;
            }
            pass.substitute(at, table.u16(6 + 2 * index));
            return at + 1;
        }
    }

    /** Type 2: one glyph by several, or by none. */
    private record Multiple(Coverage coverage, TableData table) implements Rule {
        @Override
        public int apply(LayoutPass pass, int at) {
            int index = coverage.index(pass.buffer.glyph(at));
            if (index < 0 || index >= table.u16(4)) {
                return NO;
            }
            TableData sequence = table.at16(6 + 2 * index);
            int count = sequence.count(sequence.u16(0), 2, 2);
            if (count == 0) {
                pass.buffer.remove(at);
                return at;
            }
            pass.grow(count - 1);
            pass.buffer.repeat(at, count - 1);
            for (int i = 0; i < count; i++) {
                pass.substitute(at + i, sequence.u16(2 + 2 * i));
            }
            return at + count;
        }
    }

    /** Type 3: one glyph by the first of several others. */
    private record Alternate(Coverage coverage, TableData table) implements Rule {
        @Override
        public int apply(LayoutPass pass, int at) {
            int index = coverage.index(pass.buffer.glyph(at));
            if (index < 0 || index >= table.u16(4)) {
                return NO;
            }
            TableData set = table.at16(6 + 2 * index);
            if (set.u16(0) == 0) {
                return NO;
            }
            pass.substitute(at, set.u16(2));
            return at + 1;
        }
    }
}
