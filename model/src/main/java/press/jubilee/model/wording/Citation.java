package press.jubilee.model.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Contribution;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Person;
import press.jubilee.model.Publisher;
import press.jubilee.model.Role;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * How an article of a volume is cited: the form of the Chicago Manual of Style, 17th edition, 14.107, in the article's
 * language; in Chinese that of GB/T 7714 as journals print it, with 载.
 */
public final class Citation {

    private Citation() {}

    /** @param pages first and last printed page, such as {@code 12–17}; left out where none are known */
    public static Phrase of(Anthology volume, Article article, Optional<String> pages) {
        HouseWords words = HouseWords.of(article.language(), volume.language());
        WordPattern pattern = words.pattern("citation");
        var values = new LinkedHashMap<String, Phrase>();
        names(article.authors(), words).ifPresent(n -> values.put("authors", n));
        values.put("title", inLanguage(article.title(), article.language(), words));
        values.put("volume", volumeTitle(volume, pattern, words));
        names(volume.editors().stream().filter(c -> c.role().equals(Role.EDITOR)).map(Contribution::person)
                .toList(), words).ifPresent(n -> values.put("editors", n));
        imprint(volume, words).ifPresent(i -> values.put("imprint", i));
        pages.ifPresent(p -> values.put("pages", Phrase.text(PageWords.of(p, words))));
        return pattern.fillPhrase(values);
    }

    private static Optional<Phrase> names(List<Person> people, HouseWords words) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional
                        .of(Phrase.text(NameList.of(words)
                                .join(people.stream().map(p -> PrintedName.of(p, words.language()))
                                        .toList())));
    }

    /** In italics, unless the pattern marks it; Chinese titles are never slanted. */
    private static Phrase volumeTitle(Anthology volume, WordPattern pattern, HouseWords words) {
        Phrase title = inLanguage(volume.title(), volume.language(), words);
        return pattern.marks("volume") || volume.language().isChinese()
                ? title
                : Phrase.of(new Inline.Emphasis(title));
    }

    private static Phrase inLanguage(Phrase title, Language language, HouseWords words) {
        return language.primary().equals(words.language().primary())
                ? title
                : Phrase.of(new Inline.Span(title, Attributes.ofLanguage(language)));
    }

    /** {@code Beijing: Jubilee Press, 2019}; the date alone where nobody publishes. */
    private static Optional<Phrase> imprint(Anthology volume, HouseWords words) {
        Optional<String> year = volume.date().map(d -> Integer.toString(d.year()));
        if (volume.publisher().isEmpty()) {
            return volume.date().map(d -> Phrase.text(DateWords.of(PartialDate.of(d.year()), words)));
        }
        Publisher publisher = volume.publisher().get();
        var values = new LinkedHashMap<String, String>(Map.of("publisher", publisher.name()));
        publisher.place().ifPresent(p -> values.put("place", p));
        year.ifPresent(y -> values.put("year", y));
        return Optional.of(Phrase.text(words.pattern("citation.imprint").fill(values)));
    }
}
