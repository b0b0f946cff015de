package press.jubilee.model.reader.internal.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import press.jubilee.model.Language;

/**
 * Straight quotation marks, hyphens and dots of a typewriter into those of a printer. It sees a whole paragraph at once,
 * across the borders of emphasis and links, because a mark's side depends on both its neighbours. Marks that were typed
 * as curly stay; a straight mark between or after digits stays too, since it may be feet, inches or minutes. Working on
 * its own result changes nothing.
 */
final class SmartPunctuation {

    /** A code span or a picture among the words. */
    static final char OBJECT = '\uFFFC';

    private static final Set<String> ELISIONS = Set.of("tis", "twas", "twere", "twould", "twill", "til", "em",
            "n", "neath");

    private enum Side {
        OUTSIDE, OPEN, INSIDE, DASH
    }

    private final String text;
    private final IntPredicate literal;
    private final IntFunction<Language> languages;
    private final String[] out;
    private boolean doubleOpen;
    private boolean singleOpen;
    private Side before = Side.OUTSIDE;
    private int closersAhead;

    private SmartPunctuation(String text, IntPredicate literal, IntFunction<Language> languages) {
        this.text = text;
        this.literal = literal;
        this.languages = languages;
        this.out = new String[text.length()];
    }

    /** The text with smart punctuation throughout. */
    static String smarten(String text, Language language) {
        String[] changes = changes(text, i -> false, i -> language);
        var result = new StringBuilder();
        for (int i = 0; i < changes.length; i++) {
            result.append(changes[i] == null ? String.valueOf(text.charAt(i)) : changes[i]);
        }
        return result.toString();
    }

    /**
     * What each UTF-16 unit becomes: null where it stays, empty where it merged into the one before.
     *
     * @param literal units that stay as they are, but count as neighbours
     */
    static String[] changes(String text, IntPredicate literal, IntFunction<Language> languages) {
        return new SmartPunctuation(text, literal, languages).run();
    }

    private String[] run() {
        for (int i = 0; i < text.length(); i++) {
            closersAhead += mayCloseSingle(i) ? 1 : 0;
        }
        int i = 0;
        while (i < text.length()) {
            closersAhead -= mayCloseSingle(i) ? 1 : 0;
            i += literal.test(i) ? pass(i) : step(i);
        }
        return out;
    }

    private int step(int i) {
        return switch (text.charAt(i)) {
            case '"' -> quote(i, false);
            case '\'' -> quote(i, true);
            case '-' -> hyphens(i);
            case '.' -> dots(i);
            case ' ' -> space(i);
            default -> pass(i);
        };
    }

    private int pass(int i) {
        char c = text.charAt(i);
        before = switch (c) {
            case '“', '”', '„', '«', '»', '「', '」' -> typed(i, c, true);
            case '‘', '‚', '‹', '›', '『', '』' -> typed(i, c, false);
            case '’' -> isTypedApostrophe(i) ? Side.INSIDE : typed(i, c, false);
            case '(', '[', '{', '¿', '¡', '（', '《', '〈', '【' -> Side.OPEN;
            case '–', '—', '―' -> Side.DASH;
            default -> isSpace(c) ? Side.OUTSIDE : Side.INSIDE;
        };
        return 1;
    }

    /**
     * A mark that stands there already: it opens or closes as the language around has it, and is an inner one where the
     * language has it so, as French has “…” inside «…».
     *
     * @param looksDouble of what level it is in a language that does not use it
     */
    private Side typed(int i, char mark, boolean looksDouble) {
        QuotationMarks marks = QuotationMarks.of(languages.apply(i));
        boolean isDouble = isOf(marks, mark, false) || looksDouble && !isOf(marks, mark, true);
        boolean asOpening = marks.opening(!isDouble).indexOf(mark) >= 0;
        boolean asClosing = marks.closing(!isDouble).indexOf(mark) >= 0;
        boolean opens = asOpening && asClosing
                ? opens(i, isDouble ? doubleOpen : singleOpen)
                : asOpening || !asClosing && "“„«「‘‚‹『".indexOf(mark) >= 0;
        return set(isDouble, opens);
    }

    private static boolean isOf(QuotationMarks marks, char mark, boolean inner) {
        return marks.opening(inner).indexOf(mark) >= 0 || marks.closing(inner).indexOf(mark) >= 0;
    }

    private boolean opensAsClosing(int i) {
        return QuotationMarks.of(languages.apply(i)).openInner().equals("’") && before != Side.INSIDE;
    }

    private Side set(boolean isDouble, boolean opens) {
        if (isDouble) {
            doubleOpen = opens;
        } else {
            singleOpen = opens;
        }
        return opens ? Side.OPEN : Side.INSIDE;
    }

    private int hyphens(int i) {
        int n = run(i, '-');
        boolean chinese = languages.apply(i).isChinese();
        if (n == 2) {
            replace(i, n, "–");
        } else if (n == 3) {
            replace(i, n, chinese ? "——" : "—");
        }
        before = n == 1 ? Side.INSIDE : Side.DASH;
        return n;
    }

    private int dots(int i) {
        int n = run(i, '.');
        if (n == 3) {
            replace(i, n, "…");
        } else if (n == 4) {
            replace(i, n, "….");
        } else if (n == 6) {
            replace(i, n, "……");
        }
        before = Side.INSIDE;
        return n;
    }

    /** In French the space before high punctuation and inside guillemets does not break. */
    private int space(int i) {
        if (i > 0 && languages.apply(i).primary().equals("fr")) {
            char next = at(i + 1);
            boolean afterWord = !isSpace(at(i - 1));
            if (afterWord && (next == ';' || next == '!' || next == '?' || next == '»') || at(i - 1) == '«') {
                out[i] = "\u202F";
            } else if (afterWord && next == ':') {
                out[i] = "\u00A0";
            }
        }
        before = Side.OUTSIDE;
        return 1;
    }

    private int run(int i, char c) {
        int end = i;
        while (end < text.length() && text.charAt(end) == c && !literal.test(end)) {
            end++;
        }
        return end - i;
    }

    private void replace(int i, int length, String by) {
        out[i] = by;
        Arrays.fill(out, i + 1, i + length, "");
    }

    private int quote(int i, boolean single) {
        if (isMeasure(i, single)) {
            before = Side.INSIDE;
            return 1;
        }
        if (single && isApostrophe(i)) {
            out[i] = "’";
            before = Side.INSIDE;
            return 1;
        }
        boolean isOpen = single ? singleOpen : doubleOpen;
        boolean opens = opens(i, isOpen);
        QuotationMarks marks = QuotationMarks.of(languages.apply(i));
        out[i] = single && !opens && !isOpen ? "’" : opens ? marks.opening(single) : marks.closing(single);
        before = set(!single, opens);
        return 1;
    }

    private boolean opens(int i, boolean isOpen) {
        char next = at(i + 1);
        boolean spaceAfter = isSpace(next);
        if (isHan(at(i - 1)) && before == Side.INSIDE || isHan(next) && before == Side.INSIDE) {
            return !isOpen;
        }
        return switch (before) {
            case OPEN -> true;
            case OUTSIDE -> !spaceAfter || !isOpen && i + 1 < text.length();
            case DASH -> !isOpen && !spaceAfter;
            case INSIDE -> !isOpen && isWord(next) && (at(i - 1) == '\'' || at(i - 1) == '’');
        };
    }

    /** 5'10", 6" x 4": nothing is open that this mark could close, and a digit stands before it. */
    private boolean isMeasure(int i, boolean single) {
        return isDigit(at(i - 1)) && !(single ? singleOpen : doubleOpen)
                && (!single || !isLetter(at(i + 1)));
    }

    private boolean isApostrophe(int i) {
        char next = at(i + 1);
        if (isInsideWord(i)) {
            return true;
        }
        if (before == Side.INSIDE && !isHan(at(i - 1)) && !isHan(next)) {
            return !singleOpen;
        }
        return isElision(i) || !isHan(next) && isWord(next) && closersAhead == 0;
    }

    /** As {@link #isApostrophe}, for a mark that is one or closes a quotation; there is nothing to look ahead for. */
    private boolean isTypedApostrophe(int i) {
        if (isInsideWord(i)) {
            return true;
        }
        if (before == Side.INSIDE && !isHan(at(i - 1)) && !isHan(at(i + 1))) {
            return !singleOpen;
        }
        return isElision(i) || !singleOpen && !opensAsClosing(i);
    }

    private boolean isInsideWord(int i) {
        return isWord(at(i - 1)) && isWord(at(i + 1)) && !isHan(at(i - 1)) && !isHan(at(i + 1));
    }

    private boolean isElision(int i) {
        int end = i + 1;
        while (end < text.length() && isWord(text.charAt(end)) && end - i < 8) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        return ELISIONS.contains(word) && (!word.equals("n") || at(end) == '\'' || at(end) == '’')
                || word.matches("\\d\\ds?");
    }

    private boolean mayCloseSingle(int i) {
        return text.charAt(i) == '\'' && !literal.test(i) && i > 0 && !isSpace(text.charAt(i - 1))
                && (!isWord(at(i + 1)) || isHan(at(i - 1)) || isHan(at(i + 1)));
    }

    private char at(int i) {
        return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == OBJECT;
    }

    /** Han characters, kana and the punctuation of their square, around which no spaces stand. */
    static boolean isHan(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF || c >= 0xD840 && c <= 0xD8BF;
    }
}
