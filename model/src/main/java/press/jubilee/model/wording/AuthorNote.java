package press.jubilee.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.jubilee.model.Article;
import press.jubilee.model.Person;

/**
 * The unnumbered note on who an author is: {@code * Wang Chao is President of the Chinese People's Institute of Foreign
 * Affairs.} Those who have a position have one; each of an article's notes has a mark of its own, which stands behind the
 * author's name too. The credit line, which comes after them, has none.
 *
 * @param mark an asterisk, a dagger and so on; doubled from the seventh note on
 */
public record AuthorNote(Person person, String mark, String text) {

    private static final String MARKS = "*†‡§‖¶";
    private static final Pattern BINDS = Pattern.compile("(?i)\\b(?:of|at|in|for|to|and)\\b");

    /** In the order of the contributions. */
    public static List<AuthorNote> of(Article article, HouseWords words) {
        var notes = new ArrayList<AuthorNote>();
        for (Person person : article.contributions().stream().map(c -> c.person()).distinct().toList()) {
            text(person, words).ifPresent(t -> notes.add(new AuthorNote(person, mark(notes.size()), t)));
        }
        return List.copyOf(notes);
    }

    private static String mark(int index) {
        String mark = MARKS.substring(index % MARKS.length(), index % MARKS.length() + 1);
        return mark.repeat(index / MARKS.length() + 1);
    }

    private static Optional<String> text(Person person, HouseWords words) {
        return person.position().map(position -> {
            boolean office = Character.isUpperCase(position.codePointAt(0))
                    || position.matches("(?i)(?:an?|the)\\s.*");
            String key = office ? "author-note.is" : "author-note.beside";
            return words.pattern(key).fill(Map.of("name", PrintedName.of(person, words.language()), "post",
                    post(person, position, words)));
        });
    }

    /** {@code President of the Institute of X}, {@code Professor of History, X University}. */
    private static String post(Person person, String position, HouseWords words) {
        String line = AffiliationLine.of(person, words).orElseThrow();
        boolean namesHouse = line.equals(position);
        if (namesHouse || BINDS.matcher(position).find()
                || !Character.isUpperCase(position.codePointAt(0)) && !words.language().isChinese()) {
            return line;
        }
        String house = person.affiliation().orElseThrow();
        boolean hasArticle = house.matches("(?i)the\\s.*");
        boolean wantsArticle = Stream.of(words.get("author-note.the").split(",")).anyMatch(house::contains);
        String key = wantsArticle && !hasArticle ? "author-note.of-the" : "author-note.of";
        return words.language().isChinese()
                ? line
                : words.pattern(key).fill(Map.of("position", position, "affiliation",
                        hasArticle ? "the" + house.substring(3) : house));
    }
}
