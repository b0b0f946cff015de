package press.jubilee.model.wording;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.Person;

/** A person's name as a text of a language prints it: in its own script where that is the text's. */
public final class PrintedName {

    private static final Map<String, Set<UnicodeScript>> SCRIPTS = Map.of(
            "zh", Set.of(UnicodeScript.HAN),
            "ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            "ko", Set.of(UnicodeScript.HANGUL), "ru", Set.of(UnicodeScript.CYRILLIC),
            "ar", Set.of(UnicodeScript.ARABIC), "fa", Set.of(UnicodeScript.ARABIC),
            "el", Set.of(UnicodeScript.GREEK), "he", Set.of(UnicodeScript.HEBREW));

    private PrintedName() {}

    public static String of(Person person, Language text) {
        return person.nativeName().filter(n -> isOf(n, text)).orElse(person.name());
    }

    /** The authors of a text, as it prints them. */
    public static List<String> authorsOf(Article article) {
        return article.authors().stream().map(p -> of(p, article.language())).toList();
    }

    /** The name in its own script, where that is not the one that is printed anyway. */
    public static Optional<String> beside(Person person, Language text) {
        return person.nativeName().filter(n -> !n.equals(of(person, text)));
    }

    /** The name in the other script than {@link #of} prints, for lists that give both. */
    public static Optional<String> other(Person person, Language text) {
        String printed = of(person, text);
        return Stream.of(Optional.of(person.name()), person.nativeName()).flatMap(Optional::stream)
                .filter(n -> !n.equals(printed)).findFirst();
    }

    /** What sorts the person in lists of that language: the family name as given; a name in the language's script itself. */
    public static String sortKey(Person person, Language list) {
        return person.nativeName().filter(n -> isOf(n, list)).orElseGet(person::sortKey);
    }

    private static boolean isOf(String name, Language text) {
        Set<UnicodeScript> scripts = SCRIPTS.getOrDefault(text.primary(), Set.of());
        return scripts.contains(UnicodeScript.of(name.codePointAt(0)));
    }
}
