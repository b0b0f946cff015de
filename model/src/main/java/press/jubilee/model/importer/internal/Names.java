package press.jubilee.model.importer.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What looks like a person's name, and what like a house's. */
final class Names {

    private static final Pattern HAN_NAME = Pattern
            .compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,2}\\s\\p{IsHan}{1,2}"
                    + "|\\p{IsHan}{1,8}(?:[·•・]\\p{IsHan}{1,8}){1,3}");
    private static final Pattern WORD = Pattern
            .compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{L}['’]\\p{Lu}[\\p{L}\\p{M}.-]*|[IVX]+");
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "di", "del", "della", "la",
            "le", "van", "von", "der", "den", "zu", "bin", "ibn", "al", "el", "y", "e", "ter", "du", "des",
            "af");
    private static final Pattern HOUSE = Pattern.compile(
            "(?iu).*\\b(institute|university|academy|association|ministry|college|school|cent(?:re|er)|council|foundation|embassy|society"
                    + "|department|agency|bureau|committee|union|daily|times|post|news|press|université|institut|académie|ministère|école"
                    + "|universität|universidad|instituto|университет|институт)\\b.*");
    private static final Pattern POST = Pattern.compile(
            "(?iu).*\\b(president|director|professor|chair(?:man|woman)?|fellow|researcher|ambassador|minister|secretary|editor|dean|head|vice|member"
                    + "|correspondent|reporter|scholar|lecturer|président|professeur|directeur|directrice)\\b.*");

    private Names() {}

    static boolean isPerson(String words) {
        if (words.length() > 60 || words.chars().anyMatch(Character::isDigit)) {
            return false;
        } else if (HAN_NAME.matcher(words).matches()) {
            return true;
        }
        String[] parts = words.split("[\\s\\u00A0]+");
        return parts.length <= 6 && WORD.matcher(parts[0]).matches()
                && Arrays.stream(parts).allMatch(p -> WORD.matcher(p).matches() || PARTICLES.contains(p))
                && !POST.matcher(words).matches() && !HOUSE.matcher(words).matches();
    }

    static boolean isHouse(String words) {
        return HOUSE.matcher(words).matches() && !POST.matcher(words).matches();
    }

    /** Whether {@code words} name the person: in full, or by the family name that is one of the name's words. */
    static boolean means(String words, String name) {
        String a = folded(words);
        String b = folded(name);
        return a.equals(b) || Arrays.asList(b.split(" ")).contains(a) && a.length() > 1
                || a.matches("(?:dr|prof|professor|mr|mrs|ms|ambassador|m|mme)\\.? " + Pattern.quote(b));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
