package press.jubilee.model.wording;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import press.jubilee.model.Language;
import press.jubilee.model.Occasion;
import press.jubilee.model.PartialDate;

/**
 * What the title page says of the occasion. The three pieces stand beside or below each other, not in one sentence, so
 * that no language has to inflect the institution's name.
 *
 * @param institution whose anniversary it is
 * @param anniversary such as {@code 70th anniversary}
 * @param years from the foundation to the anniversary, such as {@code 1949–2019}
 */
public record OccasionLine(Optional<String> institution, Optional<String> anniversary,
        Optional<String> years) {

    public static OccasionLine of(Occasion occasion, Language language) {
        return of(occasion, HouseWords.of(language));
    }

    public static OccasionLine of(Occasion occasion, HouseWords words) {
        OptionalInt number = occasion.anniversary();
        Optional<String> anniversary = number.isEmpty()
                ? Optional.empty()
                : Optional.of(words.pattern("occasion.anniversary").fill(Map.of(
                        "number", Numerals.of(number.getAsInt(), words.language()),
                        "ordinal", number.getAsInt() + englishSuffix(number.getAsInt()))));
        Optional<String> years = occasion.founded().map(PartialDate::year)
                .map(y -> number.isEmpty() ? Integer.toString(y) : y + "–" + (y + number.getAsInt()))
                .map(y -> Numerals.in(y, words.language()));
        return new OccasionLine(occasion.institution(), anniversary, years);
    }

    private static String englishSuffix(int number) {
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
