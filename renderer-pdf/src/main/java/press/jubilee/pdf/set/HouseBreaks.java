package press.jubilee.pdf.set;

import java.util.List;
import java.util.Set;
import press.jubilee.pdf.shape.NoBreakRule;

/** Where the house allows no line to end though Unicode does. All rules are about the words on either side of a space. */
final class HouseBreaks {

    private static final Set<String> BEFORE_NUMBER = Set.of("p.", "pp.", "no.", "nos.", "vol.", "vols.",
            "ch.", "fig.",
            "figs.", "No.", "Nos.", "Vol.", "Fig.", "Figs.", "§", "§§", "Nr.", "S.", "Bd.", "n°", "art.",
            "Art.");
    private static final Set<String> BEFORE_NAME = Set.of("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.",
            "Dr", "Prof.", "St.",
            "St", "M.", "Mme", "Hr.", "Fr.");

    private static final Set<String> UNITS = Set.of("%", "‰", "€", "£", "$", "°C", "°F", "km", "m", "cm",
            "mm",
            "kg", "g", "ha", "km²", "kW", "MW", "percent", "per");

    static final List<NoBreakRule> RULES = List.of((text, at, language) -> forbids(word(text, at), text, at));

    private HouseBreaks() {}

    private static boolean forbids(String word, String text, int at) {
        return isShort(word)
                || BEFORE_NUMBER.contains(word) && isDigit(text, at)
                || (BEFORE_NAME.contains(word) || isInitial(word)) && isCapital(text, at)
                || isNumber(word) && UNITS.contains(next(text, at));
    }

    /** A word of a single letter, such as the article a; figures stand alone without harm. */
    private static boolean isShort(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) < 0x2E80;
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return false;
            }
        }
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isCapital(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** The word before the space before an offset, without what opens it. */
    private static String word(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) != ' ' && end - start < 12) {
            start--;
        }
        while (start < end && "([“‘".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return end == at ? "" : text.substring(start, end);
    }

    private static String next(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && end - at < 12) {
            end++;
        }
        while (end > at && ".,;:)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(at, end);
    }
}
