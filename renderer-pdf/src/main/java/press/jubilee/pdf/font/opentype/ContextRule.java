package press.jubilee.pdf.font.opentype;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules that apply other lookups at places of a matched context: {@code GSUB} 5 and 6, {@code GPOS} 7 and 8. Chaining
 * rules also look at what stands before and behind.
 */
final class ContextRule implements Rule {

    /** How one place of a context is matched. */
    private interface Matcher {
        boolean matches(int glyph, TableData rule, int field);
    }

    private static final int[] NO_MATCH = {};

    private final Coverage coverage;
    private final TableData table;
    private final boolean chaining;
    private final int format;
    private final ClassTable before;
    private final ClassTable input;
    private final ClassTable behind;
    private final Coverage[] coverages;

    private ContextRule(Coverage coverage, TableData table, boolean chaining, ClassTable before,
            ClassTable input, ClassTable behind) {
        this.coverage = coverage;
        this.table = table;
        this.chaining = chaining;
        this.format = table.u16(0);
        this.before = before;
        this.input = input;
        this.behind = behind;
        this.coverages = format == 3 ? coverages(table, chaining) : new Coverage[0];
    }

    /** Of a rule of format 3, the coverages of its places, by half the field that points to them. */
    private static Coverage[] coverages(TableData t, boolean chaining) {
        List<Coverage> found = new ArrayList<>();
        int field = chaining ? 2 : 6;
        for (int sequence = 0; sequence < (chaining ? 3 : 1); sequence++) {
            int count = chaining ? t.u16(field) : t.u16(2);
            field += chaining ? 2 : 0;
            t.count(count, field, 2);
            for (int i = 0; i < count; i++, field += 2) {
                while (found.size() < field / 2) {
                    found.add(null);
                }
                found.add(Coverage.read(t.at16(field)));
            }
        }
        return found.toArray(Coverage[]::new);
    }

    static ContextRule read(TableData t, boolean chaining) {
        return switch (t.u16(0)) {
            case 1 -> new ContextRule(Coverage.read(t.at16(2)), t, chaining, ClassTable.EMPTY,
                    ClassTable.EMPTY, ClassTable.EMPTY);
            case 2 -> new ContextRule(Coverage.read(t.at16(2)), t, chaining,
                    chaining ? classes(t, 4) : ClassTable.EMPTY, classes(t, chaining ? 6 : 4),
                    chaining ? classes(t, 8) : ClassTable.EMPTY);
            case 3 -> new ContextRule(firstCoverage(t, chaining), t, chaining, ClassTable.EMPTY,
                    ClassTable.EMPTY, ClassTable.EMPTY);
            default -> throw t.broken(0, "context format " + t.u16(0));
        };
    }

    private static ClassTable classes(TableData t, int field) {
        return t.u16(field) == 0 ? ClassTable.EMPTY : ClassTable.read(t.at16(field));
    }

    private static Coverage firstCoverage(TableData t, boolean chaining) {
        if (!chaining) {
            return Coverage.read(t.at16(6));
        }
        int inputs = 4 + 2 * t.u16(2);
        if (t.u16(inputs) == 0) {
            throw t.broken(inputs, "a context without a glyph");
        }
        return Coverage.read(t.at16(inputs + 2));
    }

    @Override
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public int apply(LayoutPass pass, int at) {
        int glyph = pass.buffer.glyph(at);
        int index = coverage.index(glyph);
        if (index < 0) {
            return NO;
        }
        if (format == 3) {
            return applyOne(pass, at, table, chaining ? 2 : 6, chaining ? -1 : table.u16(2));
        }
        int sets = format == 1 ? 4 : chaining ? 10 : 6;
        int set = format == 1 ? index : input.of(glyph);
        if (set >= table.u16(sets) || table.u16(sets + 2 + 2 * set) == 0) {
            return NO;
        }
        TableData rules = table.at16(sets + 2 + 2 * set);
        int count = rules.u16(0);
        for (int i = 0; i < count; i++) {
            TableData rule = rules.at16(2 + 2 * i);
            int onward = applyOne(pass, at, rule, chaining ? 0 : 4, chaining ? -1 : rule.u16(0));
            if (onward != NO) {
                return onward;
            }
        }
        return NO;
    }

    /**
     * Tries one rule.
     *
     * @param field where its sequences begin
     * @param plainCount the number of glyphs of a rule that does not chain
     */
    private int applyOne(LayoutPass pass, int at, TableData rule, int field, int plainCount) {
        int known = format == 3 ? 0 : 1;
        if (!chaining) {
            int[] places = matchInput(pass, at, rule, field, plainCount);
            int records = field + 2 * (plainCount - known);
            return places.length == 0
                    ? NO
                    : applyRecords(pass, places, rule, records, rule.u16(format == 3 ? 4 : 2));
        }
        int beforeCount = rule.u16(field);
        int inputField = field + 2 + 2 * beforeCount;
        int inputCount = rule.u16(inputField);
        int behindField = inputField + 2 + 2 * (inputCount - known);
        int behindCount = rule.u16(behindField);
        int records = behindField + 2 + 2 * behindCount;
        int[] places = matchInput(pass, at, rule, inputField + 2, inputCount);
        if (places.length == 0 || !matchBefore(pass, at, rule, field + 2, beforeCount)
                || !matchBehind(pass, places[inputCount - 1], rule, behindField + 2, behindCount)) {
            return NO;
        }
        return applyRecords(pass, places, rule, records + 2, rule.u16(records));
    }

    private int[] matchInput(LayoutPass pass, int at, TableData rule, int field, int count) {
        if (count == 0 || count > pass.buffer.length() - at) {
            return NO_MATCH;
        }
        int[] places = new int[count];
        places[0] = at;
        Matcher matcher = matcher(input);
        for (int i = 1; i < count; i++) {
            int next = pass.next(places[i - 1]);
            int place = field + 2 * (format == 3 ? i : i - 1);
            if (next < 0 || !matcher.matches(pass.buffer.glyph(next), rule, place)) {
                return NO_MATCH;
            }
            places[i] = next;
        }
        return places;
    }

    private boolean matchBefore(LayoutPass pass, int at, TableData rule, int field, int count) {
        Matcher matcher = matcher(before);
        int place = at;
        for (int i = 0; i < count; i++) {
            place = pass.previous(place);
            if (place < 0 || !matcher.matches(pass.buffer.glyph(place), rule, field + 2 * i)) {
                return false;
            }
        }
        return true;
    }

    private boolean matchBehind(LayoutPass pass, int at, TableData rule, int field, int count) {
        Matcher matcher = matcher(behind);
        int place = at;
        for (int i = 0; i < count; i++) {
            place = pass.next(place);
            if (place < 0 || !matcher.matches(pass.buffer.glyph(place), rule, field + 2 * i)) {
                return false;
            }
        }
        return true;
    }

    private Matcher matcher(ClassTable classes) {
        return switch (format) {
            case 1 -> (glyph, rule, field) -> rule.u16(field) == glyph;
            case 2 -> (glyph, rule, field) -> rule.u16(field) == classes.of(glyph);
            default -> (glyph, rule, field) -> coverages[field / 2].has(glyph);
        };
    }

    /** Applies the nested lookups, keeping the places right while glyphs come and go. */
    private static int applyRecords(LayoutPass pass, int[] matched, TableData rule, int records, int count) {
        int[] places = matched;
        int end = places[places.length - 1] + 1;
        for (int r = 0; r < count; r++) {
            int index = rule.u16(records + 4 * r);
            if (index >= places.length || places[index] >= pass.buffer.length()) {
                continue;
            }
            int length = pass.buffer.length();
            if (pass.runNested(rule.u16(records + 4 * r + 2), places[index])) {
                int delta = pass.buffer.length() - length;
                end = Math.max(end + delta, places[index]);
                places = shift(places, index, delta);
            }
        }
        return Math.max(end, matched[0] + (end > matched[0] ? 0 : 1));
    }

    /** The places after glyphs were put in or taken out behind the one at {@code index}. */
    private static int[] shift(int[] places, int index, int delta) {
        if (delta == 0) {
            return places;
        }
        int kept = delta > 0 ? index + 1 : Math.min(places.length, index + 1 - delta);
        int added = Math.max(0, delta);
        int[] shifted = new int[index + 1 + added + places.length - kept];
        System.arraycopy(places, 0, shifted, 0, index + 1);
        for (int i = 1; i <= added; i++) {
            shifted[index + i] = places[index] + i;
        }
        for (int i = kept; i < places.length; i++) {
            shifted[index + 1 + added + i - kept] = places[i] + delta;
        }
        return shifted;
    }
}
