package press.jubilee.pdf.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.jubilee.model.Language;
import press.jubilee.pdf.shape.Segment.Break;
import press.jubilee.pdf.shape.Segment.Kind;

/**
 * Cuts a paragraph's text into the pieces that stand together, by the Unicode line breaking algorithm (UAX #14), with
 * these refinements: a line never begins with an em dash; a dash that opens something stays with it; addresses break at
 * their separators only; Chinese follows CLREQ's prohibitions at line starts and ends. Scripts written without spaces
 * whose words only a dictionary knows (Thai, Khmer and their like) are left to icu4j. Immutable and safe for many threads.
 *
 * @see <a href="https://www.unicode.org/reports/tr14/">UAX #14</a>
 * @see <a href="https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end">CLREQ, §3.2.2</a>
 */
public final class LineBreakOpportunities {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final List<NoBreakRule> rules;

    /** @param rules that take breaks away; asked in order, only where a break is allowed */
    public LineBreakOpportunities(List<NoBreakRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Every character of the text is in one of the segments, in order. The last one forbids a break behind it. */
    public List<Segment> segments(String text, Language language) {
        Break[] breaks = breaks(text, language);
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean ends = i == text.length() || isSpace(text.charAt(i)) != isSpace(text.charAt(i - 1))
                    || breaks[i] != Break.FORBIDDEN && !isSpace(text.charAt(i));
            if (ends) {
                boolean space = isSpace(text.charAt(start));
                segments.add(new Segment(start, i, space ? Kind.SPACE : Kind.WORD,
                        i < text.length() ? breaks[i] : Break.FORBIDDEN));
                start = i;
            }
        }
        return List.copyOf(segments);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == NO_BREAK_SPACE;
    }

    /** The break before each character; the first and the one behind a whole text are not looked at. */
    private Break[] breaks(String text, Language language) {
        Break[] breaks = new Break[text.length()];
        Arrays.fill(breaks, Break.FORBIDDEN);
        if (DictionaryBreaks.needed(text)) {
            DictionaryBreaks.apply(text, language, breaks);
        } else {
            applyPairs(text, language, breaks);
        }
        Addresses.apply(text, breaks);
        for (int i = 1; i < breaks.length; i++) {
            if (breaks[i] != Break.FORBIDDEN && breaks[i] != Break.FORCED && forbidden(text, i, language)) {
                breaks[i] = Break.FORBIDDEN;
            }
        }
        return breaks;
    }

    private boolean forbidden(String text, int at, Language language) {
        for (NoBreakRule rule : rules) {
            if (rule.forbids(text, at, language)) {
                return true;
            }
        }
        return false;
    }

    private static void applyPairs(String text, Language language, Break[] breaks) {
        BreakClass before = null;
        boolean spaces = false;
        boolean opensWithDash = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            BreakClass now = Quotes.resolve(text, i, language);
            if (now == BreakClass.SP) {
                spaces = true;
                continue;
            }
            if (now == BreakClass.CM && !spaces && before != null && before != BreakClass.BK
                    && before != BreakClass.ZW) {
                continue;
            }
            now = now == BreakClass.CM ? BreakClass.AL : now;
            if (before != null) {
                breaks[i] = find(text, i, before, now, spaces, opensWithDash);
            }
            opensWithDash = isDash(now) && (before == null || spaces || before == BreakClass.OP
                    || before == BreakClass.QI || before == BreakClass.BK);
            before = now;
            spaces = false;
        }
    }

    private static Break find(String text, int at, BreakClass before, BreakClass now, boolean spaces,
            boolean opensWithDash) {
        if (before == BreakClass.BK) {
            boolean pair = text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
            return pair ? Break.FORBIDDEN : Break.FORCED;
        }
        if (now == BreakClass.BK) {
            return Break.FORBIDDEN;
        }
        if (spaces) {
            return PairRules.acrossSpace(before, now) ? Break.SPACE : Break.FORBIDDEN;
        }
        boolean beforeDash = now == BreakClass.B2 && before != BreakClass.ID;
        if (opensWithDash || beforeDash || !PairRules.adjacent(before, now)) {
            return Break.FORBIDDEN;
        }
        return kind(text.codePointBefore(at), before, now);
    }

    private static boolean isDash(BreakClass c) {
        return c == BreakClass.B2 || c == BreakClass.HY || c == BreakClass.BA;
    }

    private static Break kind(int last, BreakClass before, BreakClass now) {
        return switch (before) {
            case HY -> Break.HYPHEN;
            case BA -> last == SOFT_HYPHEN
                    ? Break.SOFT_HYPHEN
                    : last == 0x2010
                            ? Break.HYPHEN
                            : last == 0x2012 || last == 0x2013 ? Break.DASH : Break.OTHER;
            case B2 -> Break.DASH;
            case SY -> Break.SLASH;
            case ZW -> Break.OTHER;
            default -> before == BreakClass.ID || now == BreakClass.ID || now == BreakClass.OP
                    ? Break.IDEOGRAPH
                    : Break.OTHER;
        };
    }
}
