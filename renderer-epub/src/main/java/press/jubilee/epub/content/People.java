package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Contributor;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.collation.Collation;
import press.jubilee.model.wording.PrintedName;

/** Everyone who had a part in the volume: one entry a person, with what each did. */
public final class People {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HANGUL, "ko", Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.CYRILLIC, "ru", Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he", Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.DEVANAGARI, "hi");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Person, Entry> byRecord = new HashMap<>();
    private final Names ids = new Names();
    private final List<List<Entry>> portions;
    private final Map<String, String> hrefs = new HashMap<>();
    private final String chinese;

    /**
     * A person of the volume.
     *
     * @param id on the page of contributors
     * @param works what was contributed to, in reading order
     * @param volumeRoles towards the volume as a whole
     * @param roles these, and those in its texts, in the order in which they first occur
     */
    public record Entry(Person person, String id, List<Contributor.Work> works,
            List<Role> volumeRoles, Set<Role> roles) {}

    People(Anthology anthology) {
        chinese = chineseOf(anthology);
        for (Contributor c : Contributor.of(anthology)) {
            var roles = new LinkedHashSet<Role>(c.roles());
            c.works().forEach(w -> w.roles().forEach(r -> roles.add(roleFor(anthology, w.article(), r))));
            var entry = new Entry(c.person(),
                    ids.free(Names.id("c-", c.person().id().orElse(c.person().name()))), c.works(), c.roles(),
                    roles);
            entries.add(entry);
            c.records().forEach(r -> byRecord.put(r, entry));
        }
        portions = Portions.of(sorted(anthology.language()), People::size);
        for (int i = 0; i < portions.size(); i++) {
            String file = Portions.href(ContributorsPage.HREF, i);
            portions.get(i).forEach(e -> hrefs.put(e.id(), file + "#" + e.id()));
        }
    }

    private static long size(Entry entry) {
        return 500 + 3L * entry.person().bio().map(b -> b.plain().length()).orElse(0)
                + 250L * entry.works().size();
    }

    /** An author of front or back matter is what the kind of text makes an author of the volume. */
    private static Role roleFor(Anthology anthology, Article article, Role role) {
        boolean ofBody = anthology.front().stream().noneMatch(article::equals)
                && anthology.back().stream().noneMatch(article::equals);
        return ofBody || !role.equals(Role.AUTHOR) ? role : TextKind.byTitle(article).authorRole();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** In the order of the volume: editors, then by first text. */
    public List<Entry> inOrder() {
        return List.copyOf(entries);
    }

    /** By family name, as the volume's language sorts; in as many files as they need. */
    List<List<Entry>> portions() {
        return portions;
    }

    private List<Entry> sorted(Language language) {
        return Collation.of(language).sorted(entries, e -> PrintedName.sortKey(e.person(), language));
    }

    /** Where a person stands among the contributors. */
    String href(Person person) {
        return hrefs.get(byRecord.get(person).id());
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
