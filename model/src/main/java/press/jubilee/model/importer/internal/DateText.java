package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;
import press.jubilee.model.wording.DateWords;

/**
 * A date in words as pages write it. The months' names are those of the house words, their first three letters or more.
 *
 * @param date empty where the calendar has no such day
 * @param ambiguous whether day and month could be the other way round
 * @param start where it begins in the words, in UTF-16 units
 * @param end behind its last character; a time of day and a weekday belong to it
 */
record DateText(Optional<PartialDate> date, boolean ambiguous, int start, int end) {

    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "ru");
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(\\p{L}{3,12})\\.?";
    private static final String TIME = "(?:\\s*,?\\s*(?:at\\s+|à\\s+|[Tt])?\\d{1,2}[:：hH]\\d{2}(?:[:：]\\d{2})?(?:\\.\\d+)?\\s*(?:Z|[AaPp]\\.?[Mm]\\.?)?(?:\\s*(?:GMT|UTC|CST|BJT))?(?:[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern HAN = Pattern
            .compile("(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号])?)?" + TIME);
    private static final Pattern ISO = Pattern
            .compile("(?<![\\d.])(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?!\\d)" + TIME);
    private static final Pattern MONTH_FIRST = Pattern
            .compile(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|re|º|\\.)?\\s+(?:de\\s+)?" + MONTH
                    + ",?\\s+(?:de\\s+|of\\s+)?(\\d{4})(?!\\d)(?:\\s*г(?:\\.|ода)?)?" + TIME);
    private static final Pattern MONTH_ONLY = Pattern
            .compile(MONTH + ",?\\s+(?:de\\s+|of\\s+)?(\\d{4})(?!\\d)(?:\\s*г(?:\\.|ода)?)?");
    private static final Pattern NUMBERS = Pattern
            .compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)" + TIME);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])((?:1[89]|20)\\d{2})(?![\\d-])");

    /** The first date of the most exact kind that the words hold. */
    static Optional<DateText> in(String words) {
        return numbers(HAN, words, 1, 2, 3, false).or(() -> numbers(ISO, words, 1, 2, 3, false))
                .or(() -> named(MONTH_FIRST, words, 3, 1, 2)).or(() -> named(DAY_FIRST, words, 3, 2, 1))
                .or(() -> slashed(words)).or(() -> named(MONTH_ONLY, words, 2, 1, 0))
                .or(() -> numbers(YEAR, words, 1, 0, 0, false));
    }

    /** The date that the words are, with nothing around it. */
    static Optional<DateText> only(String words) {
        return in(words).filter(d -> words.substring(0, d.start()).isBlank()
                && words.substring(d.end()).replaceAll("[.。,，)）\\]】]", "").isBlank());
    }

    private static Optional<DateText> numbers(Pattern form, String words, int year, int month, int day,
            boolean ambiguous) {
        Matcher m = form.matcher(words);
        return m.find()
                ? Optional.of(new DateText(date(number(m, year), number(m, month), number(m, day)), ambiguous,
                        m.start(), m.end()))
                : Optional.empty();
    }

    private static Optional<DateText> named(Pattern form, String words, int year, int month, int day) {
        Matcher m = form.matcher(words);
        while (m.find()) {
            Optional<Integer> known = month(m.group(month));
            if (known.isPresent()) {
                return Optional.of(new DateText(date(number(m, year), known.get(), number(m, day)), false,
                        m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    /** Day and month by numbers: the American order where the other has no such day, else the rest of the world's. */
    private static Optional<DateText> slashed(String words) {
        Matcher m = NUMBERS.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        int first = number(m, 1);
        int second = number(m, 2);
        boolean american = second > 12;
        return Optional
                .of(new DateText(date(number(m, 3), american ? first : second, american ? second : first),
                        first <= 12 && second <= 12 && first != second, m.start(), m.end()));
    }

    private static int number(Matcher m, int group) {
        return group == 0 || m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        try {
            return Optional.of(month == 0
                    ? PartialDate.of(year)
                    : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (MONTHS.containsKey(lower)) {
            return Optional.of(MONTHS.get(lower));
        }
        List<Integer> fitting = MONTHS.entrySet().stream().filter(e -> e.getKey().startsWith(lower))
                .map(Map.Entry::getValue).distinct().toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Map<String, Integer> months() {
        var names = new HashMap<String, Integer>();
        names.put("sept", 9);
        for (String tag : LANGUAGES) {
            for (int month = 1; month <= 12; month++) {
                for (PartialDate date : new ArrayList<>(
                        List.of(PartialDate.of(2000, month), PartialDate.of(2000, month, 2)))) {
                    for (String word : DateWords.of(date, new Language(tag)).split("[^\\p{L}]+")) {
                        if (word.length() > 2) {
                            names.put(word.toLowerCase(Locale.ROOT), month);
                        }
                    }
                }
            }
        }
        return Map.copyOf(names);
    }
}
