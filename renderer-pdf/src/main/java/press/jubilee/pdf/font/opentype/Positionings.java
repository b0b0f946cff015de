package press.jubilee.pdf.font.opentype;

import java.util.List;

/**
 * The rules of {@code GPOS}: types 1, 2 and 4 to 8. Type 3, which joins cursive letters, is passed over.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gpos">OpenType, GPOS</a>
 */
final class Positionings {

    static final int EXTENSION = 9;

    private Positionings() {}

    static List<Rule> read(int type, TableData t) {
        return switch (type) {
            case 1 -> List.of(single(t));
            case 2 -> List.of(pair(t));
            case 4, 5, 6 -> List.of(MarkRule.read(t, MarkRule.Onto.values()[type - 4]));
            case 7 -> List.of(ContextRule.read(t, false));
            case 8 -> List.of(ContextRule.read(t, true));
            default -> List.of();
        };
    }

    private static Rule single(TableData t) {
        Coverage coverage = Coverage.read(t.at16(2));
        ValueFormat format = new ValueFormat(t.u16(4));
        return switch (t.u16(0)) {
            case 1 -> new Single(coverage, t, format, 6, 0);
            case 2 -> new Single(coverage, t, format, 8, format.size());
            default -> throw t.broken(0, "single adjustment format " + t.u16(0));
        };
    }

    private static Rule pair(TableData t) {
        Coverage coverage = Coverage.read(t.at16(2));
        ValueFormat first = new ValueFormat(t.u16(4));
        ValueFormat second = new ValueFormat(t.u16(6));
        return switch (t.u16(0)) {
            case 1 -> new PairOfGlyphs(coverage, t, first, second);
            case 2 -> new PairOfClasses(coverage, t, first, second, ClassTable.read(t.at16(8)),
                    ClassTable.read(t.at16(10)), t.u16(12), t.u16(14));
            default -> throw t.broken(0, "pair adjustment format " + t.u16(0));
        };
    }

    /** Type 1: one glyph moved or widened; {@code step} is 0 where all share a value. */
    private record Single(Coverage coverage, TableData table, ValueFormat format, int values,
            int step) implements Rule {
        @Override
        public int apply(LayoutPass pass, int at) {
            int index = coverage.index(pass.buffer.glyph(at));
            if (index < 0) {
                return NO;
            }
            format.add(pass.buffer, at, table, values + step * index);
            return at + 1;
        }
    }

    /** Type 2, format 1: kerning of two given glyphs. */
    private record PairOfGlyphs(Coverage coverage, TableData table, ValueFormat first,
            ValueFormat second) implements Rule {
        @Override
        public int apply(LayoutPass pass, int at) {
            int index = coverage.index(pass.buffer.glyph(at));
            int next = pass.next(at);
            if (index < 0 || next < 0 || index >= table.u16(8)) {
                return NO;
            }
            TableData set = table.at16(10 + 2 * index);
            int size = 2 + first.size() + second.size();
            int field = find(set, set.u16(0), size, pass.buffer.glyph(next));
            return field < 0 ? NO : adjust(pass, at, next, set, field + 2, first, second);
        }

        private static int find(TableData set, int count, int size, int glyph) {
            int low = 0;
            int high = count - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int found = set.u16(2 + size * middle);
                if (found == glyph) {
                    return 2 + size * middle;
                }
                if (found < glyph) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }
    }

    /** Type 2, format 2: kerning of any glyphs of two classes. */
    private record PairOfClasses(Coverage coverage, TableData table, ValueFormat first, ValueFormat second,
            ClassTable firsts, ClassTable seconds, int firstCount, int secondCount) implements Rule {
        @Override
        public int apply(LayoutPass pass, int at) {
            int glyph = pass.buffer.glyph(at);
            int next = pass.next(at);
            if (next < 0 || !coverage.has(glyph)) {
                return NO;
            }
            int a = firsts.of(glyph);
            int b = seconds.of(pass.buffer.glyph(next));
            if (b == 0 || a >= firstCount || b >= secondCount) {
                return NO;
            }
            int field = 16 + (first.size() + second.size()) * (a * secondCount + b);
            return adjust(pass, at, next, table, field, first, second);
        }
    }

    private static int adjust(LayoutPass pass, int at, int next, TableData values, int field,
            ValueFormat first, ValueFormat second) {
        first.add(pass.buffer, at, values, field);
        second.add(pass.buffer, next, values, field + first.size());
        return second.bits() == 0 ? next : next + 1;
    }
}
