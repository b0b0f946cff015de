package press.jubilee.model.reader.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;

/** The small notations of the folder's files. Each method throws IllegalArgumentException with a message for the editor. */
final class Words {

    private static final Pattern DATE = Pattern.compile("[\\d-]{4,10}");
    private static final Pattern TIMESTAMP = Pattern
            .compile(
                    "(\\d{4}-\\d{1,2}-\\d{1,2})[Tt ]\\s*\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s*(Z|UTC|[+-]\\d{1,2}(:?\\d{2})?)?");
    private static final Pattern ORCID = Pattern
            .compile("(?:https?://orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])");
    private static final Pattern DOI = Pattern
            .compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*");
    private static final Pattern PAGE_RANGE = Pattern.compile("(?<=\\d)\\s*(?:-{1,3})\\s*(?=\\d)");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> SHORT_CODES = shortCodes();
    private static final Map<String, String> MISTAKEN = Map.of("cn", "zh-Hans", "jp", "ja", "kr", "ko", "gr",
            "el",
            "cz", "cs", "dk", "da", "english", "en", "chinese", "zh-Hans", "german", "de", "french", "fr");

    private Words() {}

    /** A date, or the date part of a time stamp as Hugo and Jekyll write it. */
    static PartialDate date(String text) {
        Matcher stamp = TIMESTAMP.matcher(text);
        String day = stamp.matches() ? stamp.group(1) : text;
        try {
            return PartialDate.parse(day);
        } catch (IllegalArgumentException e) {
            throw DATE.matcher(day).matches()
                    ? new IllegalArgumentException("there is no day " + day + " in the calendar", e)
                    : e;
        }
    }

    /** A language tag whose language and region exist in ISO 639 and ISO 3166-1. */
    static Language language(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (MISTAKEN.containsKey(lower)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a language; write " + MISTAKEN.get(lower));
        }
        var language = new Language(text);
        String primary = language.primary();
        String region = language.locale().getCountry();
        if (SHORT_CODES.containsKey(primary)) {
            throw new IllegalArgumentException(
                    "the language '" + primary + "' is written " + SHORT_CODES.get(primary));
        } else if (primary.length() == 2 && !LANGUAGES.contains(primary) || primary.length() > 3
                || primary.isEmpty()) {
            throw new IllegalArgumentException("there is no language '" + text + "'");
        } else if (region.length() == 2 && !COUNTRIES.contains(region)) {
            throw new IllegalArgumentException("there is no region '" + region + "'"
                    + (region.equals("UK") ? "; the United Kingdom is GB" : ""));
        }
        return language;
    }

    /** An ORCID iD, with or without its address; the check character is that of ISO/IEC 7064, MOD 11-2. */
    static String orcid(String text) {
        Matcher m = ORCID.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not an ORCID iD of the form 0000-0000-0000-0000: " + text);
        }
        String id = m.group(1);
        char expected = orcidCheck(id.replace("-", ""));
        if (id.charAt(id.length() - 1) != expected) {
            throw new IllegalArgumentException(
                    "the check character of ORCID iD " + id + " should be " + expected
                            + ", not " + id.charAt(id.length() - 1));
        }
        return id;
    }

    private static char orcidCheck(String digits) {
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + digits.charAt(i) - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** A DOI without its resolver's address. */
    static String doi(String text) {
        Matcher m = DOI.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a DOI of the form 10.1234/name: " + text);
        }
        return m.group(1);
    }

    static String address(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "not an address that begins with http:// or https://: " + text);
        }
        return text;
    }

    static int count(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException("not a number from 1 to 9999: " + text);
        }
        return Integer.parseInt(text);
    }

    /** Page numbers as printed; a hyphen between two numbers is an en dash. */
    static String pages(String text) {
        return PAGE_RANGE.matcher(text).replaceAll("–");
    }

    static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException("not true or false: " + text);
        };
    }

    /** A constant by its word: {@code not-needed} for {@code NOT_NEEDED}. */
    static <E extends Enum<E>> E word(Class<E> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(name)).findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text + "' is not one of " + words(type)));
    }

    static String words(Class<? extends Enum<?>> type) {
        return String.join(", ", Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
    }

    private static Map<String, String> shortCodes() {
        var codes = new HashMap<String, String>();
        for (String code : Locale.getISOLanguages()) {
            try {
                codes.put(Locale.of(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                throw new IllegalStateException(
                        "a language of ISO 639-1 without a code of ISO 639-2: " + code, e);
            }
        }
        return Map.copyOf(codes);
    }
}
