package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Article;
import press.jubilee.model.Contribution;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.RoleLine;

/** Names as they stand under titles and in the contents, each linked to its entry among the contributors. */
final class Bylines {

    private final Book book;

    Bylines(Book book) {
        this.book = book;
    }

    /** As {@link #write(List, Page, AuthorNotes)}, of people on whom there are no notes. */
    void write(List<Contribution> contributions, Page page) {
        write(contributions, page, AuthorNotes.NONE);
    }

    /** One line a role: the authors first, then who translated, and so on, in the order given. */
    void write(List<Contribution> contributions, Page page, AuthorNotes notes) {
        var byRole = new LinkedHashMap<Role, List<Person>>();
        contributions.stream().filter(c -> c.role().equals(Role.AUTHOR)).forEach(c -> add(c, byRole));
        contributions.forEach(c -> add(c, byRole));
        byRole.forEach((role, people) -> {
            RoleLine.Frame frame = RoleLine.frame(role, book.words(page.language()));
            page.out().open("p", "class", role.equals(Role.AUTHOR) ? "byline" : "byline other");
            page.out().text(frame.before());
            names(people, page, notes);
            page.out().text(frame.after()).closeLine();
        });
    }

    private static void add(Contribution c, Map<Role, List<Person>> byRole) {
        List<Person> people = byRole.getOrDefault(c.role(), List.of());
        if (!people.contains(c.person())) {
            var longer = new ArrayList<>(people);
            longer.add(c.person());
            byRole.put(c.role(), longer);
        }
    }

    private void names(List<Person> people, Page page, AuthorNotes notes) {
        NameList joints = NameList.of(book.words(page.language()));
        XmlWriter out = page.out();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            out.text(joints.before(i, people.size()));
            out.open("a", "href", page.link(book.people().href(person)));
            name(person, page);
            out.close();
            notes.call(person, page);
        }
    }

    /** The name as printed and the name in its own script; in a text of that script, the latter alone. */
    void name(Person person, Page page) {
        Optional<Language> own = person.nativeName().flatMap(book.people()::languageOf);
        if (sameScript(own, page.language())) {
            page.out().text(person.nativeName().orElseThrow());
            return;
        }
        page.out().text(person.name());
        person.nativeName().filter(n -> !n.equals(person.name()))
                .ifPresent(n -> page.out().text(" ").element("span",
                        Markup.language(own, page.language()), n));
    }

    private static boolean sameScript(Optional<Language> own, Language text) {
        return own.filter(l -> l.primary().equals(text.primary())).isPresent();
    }

    /** The authors of a text in one line of plain words; empty where it has none. */
    Optional<String> plain(Article article) {
        List<String> names = article.authors().stream().distinct().map(p -> plain(p, article.language()))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(NameList.of(book.words(article.language())).join(names));
    }

    private String plain(Person person, Language language) {
        return person.nativeName().filter(n -> sameScript(book.people().languageOf(n), language))
                .orElse(person.name());
    }

    /** Title and authors in one line: what a file's title and the plain contents say. */
    String titleAndAuthors(Article article) {
        HouseWords words = book.words(article.language());
        String title = book.titleOf(article);
        return plain(article)
                .map(names -> words.get(HouseWord.TITLE_BY, Map.of("title", title, "names", names)))
                .orElse(title);
    }
}
