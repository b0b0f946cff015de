package press.jubilee.model.wording;

import java.util.Map;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;

/** Dates in words, as far as they are known: {@code December 31, 2019}, {@code 2019年12月}. */
public final class DateWords {

    private DateWords() {}

    public static String of(PartialDate date, Language language) {
        return of(date, HouseWords.of(language));
    }

    public static String of(PartialDate date, HouseWords words) {
        String year = Numerals.of(date.year(), words.language());
        if (date.month().isEmpty()) {
            return words.pattern("date.year").fill(Map.of("year", year));
        }
        int number = date.month().getAsInt();
        String month = words.get("month." + number);
        if (date.day().isEmpty()) {
            String alone = words.find("month.alone." + number).orElse(month);
            return words.pattern("date.month").fill(Map.of("year", year, "month", alone));
        }
        int day = date.day().getAsInt();
        String dayWord = Numerals.in(day == 1 ? words.get("date.first") : Integer.toString(day),
                words.language());
        return words.pattern("date.day").fill(Map.of("year", year, "month", month, "day", dayWord));
    }
}
