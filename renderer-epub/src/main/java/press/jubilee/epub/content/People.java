package press.jubilee.epub.content;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Contribution;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.Role;

/** Everyone who had a part in the volume: one entry a person, with what each did. */
public final class People {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HANGUL, "ko", Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.CYRILLIC, "ru", Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he", Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.DEVANAGARI, "hi");

    private final Map<Person, Entry> entries = new LinkedHashMap<>();
    private final Names ids = new Names();
    private final String chinese;

    /**
     * A person of the volume.
     *
     * @param id on the page of contributors
     * @param works the texts contributed to, in reading order
     * @param roles towards the volume, in the order in which they first occur
     */
    public record Entry(Person person, String id, Set<Article> works, Set<Role> roles) {}

    People(Anthology anthology) {
        chinese = chineseOf(anthology);
        anthology.editors().forEach(c -> entry(c.person()).roles().add(c.role()));
        anthology.front().forEach(a -> add(a, TextKind.byTitle(a).authorRole()));
        anthology.articles().forEach(a -> add(a, Role.AUTHOR));
        anthology.back().forEach(a -> add(a, TextKind.byTitle(a).authorRole()));
    }

    private void add(Article article, Role asAuthor) {
        for (Contribution c : article.contributions()) {
            Entry entry = entry(c.person());
            entry.works().add(article);
            entry.roles().add(c.role().equals(Role.AUTHOR) ? asAuthor : c.role());
        }
    }

    private Entry entry(Person person) {
        return entries.computeIfAbsent(person, p -> new Entry(p,
                ids.free(Names.id("c-", p.id().orElse(p.name()))), new LinkedHashSet<>(),
                new LinkedHashSet<>()));
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** In the order of the volume: editors, then by first text. */
    public List<Entry> inOrder() {
        return List.copyOf(entries.values());
    }

    /** By family name, as the language sorts. */
    List<Entry> sorted(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        var list = new ArrayList<>(entries.values());
        list.sort(Comparator.comparing((Entry e) -> e.person().sortKey(), collator::compare)
                .thenComparing(e -> e.person().sortKey()).thenComparing(e -> e.person().name()));
        return list;
    }

    String id(Person person) {
        return entries.get(person).id();
    }

    /** The language that a name's own script stands for; empty for a script of many languages. */
    public Optional<Language> languageOf(String nativeName) {
        if (nativeName.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA)) {
            return Optional.of(new Language("ja"));
        }
        if (HAN.matcher(nativeName).find()) {
            return Optional.of(new Language(chinese));
        }
        return nativeName.codePoints().mapToObj(Character.UnicodeScript::of).map(SCRIPTS::get)
                .filter(t -> t != null).findFirst().map(Language::new);
    }

    /** The one kind of Chinese that the volume is written in; plain {@code zh} where there is none or more than one. */
    private static String chineseOf(Anthology anthology) {
        var tags = new LinkedHashSet<String>();
        anthology.texts().map(Article::language).filter(Language::isChinese).map(Language::tag)
                .forEach(tags::add);
        return tags.size() == 1 ? tags.getFirst() : "zh";
    }
}
