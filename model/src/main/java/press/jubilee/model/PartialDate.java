package press.jubilee.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of the proleptic Gregorian calendar, known to the year, the month or the day. */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    /** @throws IllegalArgumentException if there is no such date */
    public PartialDate {
        try {
            if (day.isPresent()) {
                LocalDate.of(year, month.orElseThrow(() -> new DateTimeException("a day needs a month")),
                        day.getAsInt());
            } else {
                YearMonth.of(year, month.orElse(1));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such date: " + e.getMessage(), e);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @throws IllegalArgumentException if the text has another form or names no date
     */
    public static PartialDate parse(String text) {
        Matcher m = FORM.matcher(text.trim());
        if (!m.matches()) {
            throw new IllegalArgumentException("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: " + text);
        }
        int year = Integer.parseInt(m.group(1));
        return m.group(3) != null
                ? of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                : m.group(2) != null
                        ? of(year, Integer.parseInt(m.group(2)))
                        : of(year);
    }

    /** A date known to the year comes before its months, a month before its days. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month.orElse(0), other.month.orElse(0));
        return byMonth != 0 ? byMonth : Integer.compare(day.orElse(0), other.day.orElse(0));
    }

    /** ISO 8601: {@code 2019}, {@code 2019-12} or {@code 2019-12-31}. */
    @Override
    public String toString() {
        return number("%04d", year) + (month.isPresent() ? number("-%02d", month.getAsInt()) : "")
                + (day.isPresent() ? number("-%02d", day.getAsInt()) : "");
    }

    /** In ASCII digits, whatever digits the platform's locale has. */
    private static String number(String form, int number) {
        return String.format(Locale.ROOT, form, number);
    }
}
