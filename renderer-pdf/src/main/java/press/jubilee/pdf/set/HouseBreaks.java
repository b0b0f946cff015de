package press.jubilee.pdf.set;

import java.util.List;
import press.jubilee.model.Language;
import press.jubilee.pdf.shape.NoBreakRule;

/**
 * Where the house allows no line to end though Unicode does:
 * <ul>
 * <li>behind a word of one letter: a, I, Czech and Polish prepositions; before a Russian particle
 * <li>between a reference, a currency or a month and its number: p. 12, No. IV, $ 5, December 31; between a day and its month
 * <li>between a number and its unit
 * <li>between a title or initials and the name: Mr. X, J. R. Y; between a name and its ordinal: Elizabeth II
 * <li>before a dash between spaces, but in languages whose dashes open what they enclose; before an ellipsis
 * <li>behind a hyphen that only one letter stands before or behind: e-mail, vitamin-C
 * </ul>
 */
final class HouseBreaks {

    static final List<NoBreakRule> RULES = List.of(HouseBreaks::forbids);

    private static final int LONGEST_WORD = 16;
    private static final String OPENING = "([“‘„‚«‹¿¡";
    private static final String CLOSING = ".,;:!?)]”’»›";

    private HouseBreaks() {}

    private static boolean forbids(String text, int at, Language language) {
        if (text.charAt(at - 1) != ' ') {
            return text.charAt(at - 1) == '-' && isLone(text, at);
        }
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        boolean alphabetic = end > 0 && !isChinese(text.charAt(end - 1));
        while (start > 0 && text.charAt(start - 1) != ' ' && end - start < LONGEST_WORD
                && !(alphabetic && isChinese(text.charAt(start - 1)))) {
            start--;
        }
        while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start == end) {
            return false;
        }
        char next = at < text.length() ? text.charAt(at) : ' ';
        return end - start == 1 && isLetter(text.charAt(start)) || next == '…'
                || (next == '–' || next == '—') && isSetApart(text, at) && !opensWithDash(language)
                || Character.isDigit(next) && takesNumber(text, start, end, at)
                || Character.isUpperCase(next) && takesName(text, start, end, at)
                || Character.isDigit(text.charAt(start)) && isNumber(text, start, end) && isCounted(text, at)
                || next >= 'б' && next <= 'л' && BreakWords.PARTICLES.contains(word(text, at));
    }

    /** Letters of alphabets; a Chinese character is a word like others. */
    private static boolean isLetter(char c) {
        return !isChinese(c) && Character.isLetter(c);
    }

    /** Characters and their marks, which stand beside Latin without a space. */
    private static boolean isChinese(char c) {
        return c >= '\u2E80';
    }

    /** Whether the part of a compound before or behind the hyphen here is a single letter. */
    private static boolean isLone(String text, int at) {
        boolean before = at < 3 || !Character.isLetterOrDigit(text.charAt(at - 3));
        boolean behind = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return before || behind;
    }

    private static boolean isSetApart(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    /** French and Italian dashes come in pairs, as brackets do. */
    private static boolean opensWithDash(Language language) {
        return switch (language.primary()) {
            case "fr", "it", "es", "pt" -> true;
            default -> false;
        };
    }

    private static boolean takesNumber(String text, int start, int end, int at) {
        String word = text.substring(start, end);
        return BreakWords.BEFORE_NUMBER.contains(word)
                || BreakWords.MONTHS.contains(word) && word(text, at).length() <= 2;
    }

    private static boolean takesName(String text, int start, int end, int at) {
        if (isInitials(text, start, end)) {
            return true;
        }
        boolean roman = isRoman(text, at);
        if (roman && Character.isUpperCase(text.charAt(start)) && text.charAt(end - 1) != '.') {
            return true;
        }
        String word = text.substring(start, end);
        return BreakWords.BEFORE_NAME.contains(word) || roman && BreakWords.BEFORE_NUMBER.contains(word);
    }

    /** One capital with a full stop, or several; not the abbreviations of countries, which end sentences. */
    private static boolean isInitials(String text, int start, int end) {
        if ((end - start) % 2 != 0 || end - start > 8 || text.startsWith("U.", start) && end - start > 2) {
            return false;
        }
        for (int i = start; i < end; i += 2) {
            if (!Character.isUpperCase(text.charAt(i)) || text.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Two Roman figures or more: one would be taken for the pronoun I or an initial. */
    private static boolean isRoman(String text, int at) {
        int i = at;
        while (i < text.length() && "IVXLC".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i - at >= 2 && (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)));
    }

    private static boolean isNumber(String text, int start, int end) {
        int last = text.charAt(end - 1) == '.' ? end - 1 : end;
        for (int i = start; i < last; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && ".,–-/".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a unit or a month begins here. */
    private static boolean isCounted(String text, int at) {
        String word = word(text, at);
        return BreakWords.UNITS.contains(word) || BreakWords.MONTHS.contains(word)
                || at + word.length() < text.length()
                        && BreakWords.UNITS.contains(word + text.charAt(at + word.length()));
    }

    /** The word that begins here, without what closes it. */
    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && end - at < LONGEST_WORD
                && (end == at || !isChinese(text.charAt(end)))) {
            end++;
        }
        while (end > at + 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(at, end);
    }
}
