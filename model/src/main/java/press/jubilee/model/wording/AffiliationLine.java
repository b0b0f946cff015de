package press.jubilee.model.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.Person;

/**
 * A person's position and house in one line: {@code President, Chinese People's Institute of Foreign Affairs}. A house
 * that the position already names, in full or by its initials, is not named twice: {@code President of the CPIFA}.
 */
public final class AffiliationLine {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private AffiliationLine() {}

    /** Empty where neither position nor affiliation is known. */
    public static Optional<String> of(Person person, Language language) {
        return of(person, HouseWords.of(language));
    }

    /** Empty where neither position nor affiliation is known. */
    public static Optional<String> of(Person person, HouseWords words) {
        if (person.position().isEmpty() || person.affiliation().isEmpty()) {
            return person.position().or(person::affiliation);
        }
        String position = person.position().get();
        String house = person.affiliation().get();
        if (names(position, house)) {
            return person.position();
        }
        boolean latin = !HAN.matcher(position + house).find();
        String key = latin ? "affiliation.latin" : "affiliation.both";
        return Optional.of(words.pattern(key).fill(Map.of("position", position, "affiliation", house)));
    }

    /**
     * The line below the name of one whose position an {@link AuthorNote} tells: the house, unless the position names it in
     * full; of others it is all there is.
     */
    public static Optional<String> belowName(Person person, HouseWords words) {
        return person.position().isEmpty()
                ? of(person, words)
                : person.affiliation().filter(house -> !contains(person.position().get(), house));
    }

    private static boolean names(String position, String house) {
        String initials = initials(house);
        return contains(position, house) || initials.length() > 1
                && Pattern.compile("\\b" + Pattern.quote(initials) + "\\b").matcher(position).find();
    }

    private static boolean contains(String position, String house) {
        return position.toLowerCase(Locale.ROOT).contains(house.toLowerCase(Locale.ROOT));
    }

    /** The first letters of the words that begin with a capital. */
    private static String initials(String house) {
        var out = new StringBuilder();
        for (String word : house.split("[\\s\\u00A0-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                out.appendCodePoint(word.codePointAt(0));
            }
        }
        return out.toString();
    }
}
