package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Article;
import press.jubilee.model.Person;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.AffiliationLine;
import press.jubilee.model.wording.AuthorNote;
import press.jubilee.model.wording.CreditLine;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/**
 * Writes a text: opener, body, notes, credit line and who the authors are. It changes nothing that another text could see.
 */
final class ArticleWriter {

    private final Book book;
    private final TextPlan plan;
    private final Article article;
    private final HouseWords words;
    private final Links links;
    private final NoteCalls calls;
    private final AuthorNotes authorNotes;
    private final Trail trail = new Trail();
    private int leaf;

    ArticleWriter(Book book, TextPlan plan) {
        this.book = book;
        this.plan = plan;
        this.article = plan.article();
        this.words = book.words(article.language());
        this.links = new Links(book, Optional.of(plan));
        this.calls = new NoteCalls(Optional.of(plan));
        this.authorNotes = new AuthorNotes(AuthorNote.of(article, words), plan.href(),
                plan.href(plan.fileCount() - 1));
    }

    /** @throws IllegalStateException if not each leaf of the text was written once */
    WrittenText write() {
        var documents = new ArrayList<ContentDocument>();
        for (int file = 0; file < plan.fileCount(); file++) {
            documents.add(write(file));
        }
        int leaves = article.body().leaves().size();
        if (leaf != leaves) {
            throw new IllegalStateException(
                    article.id() + " has " + leaves + " leaves, but " + leaf + " were written");
        }
        return new WrittenText(article.id(), documents, trail);
    }

    private ContentDocument write(int file) {
        Page page = new Page(book, trail, plan.href(file), article.language(), plan.title(file));
        XmlWriter out = page.out();
        XmlAttributes name = file == 0
                ? XmlAttributes.of("aria-labelledby", "title")
                : XmlAttributes.of("aria-label", plan.title(file));
        out.open("section", plan.kind().attributes().and("class", "article").and(name)).line();
        if (file == 0) {
            book.marks().writeOpeners(article.id(), page);
            opener(page);
        }
        var blocks = new BlockWriter(page, new InlineWriter(page, links, calls), Optional.of(article.id()),
                leaf);
        blocks.write(plan.blocks(file));
        leaf = blocks.nextLeaf();
        notes(file, page);
        if (file == plan.fileCount() - 1) {
            closer(page);
            book.marks().writeClosers(article.id(), page);
        }
        out.closeLine();
        return page.done();
    }

    private void opener(Page page) {
        XmlWriter out = page.out();
        out.open("header").line();
        Headings.write(page, "title", () -> titleWords(page),
                article.subtitle().map(s -> () -> plainWords(page).write(s, article.at())));
        new Bylines(book).write(article.contributions(), page, authorNotes);
        affiliations(page);
        out.closeLine();
        article.summary().ifPresent(summary -> {
            out.open("section", XmlAttributes.of("epub:type", "abstract").and("role", "doc-abstract")
                    .and("class", "abstract").and("aria-labelledby", "abstract")).line();
            out.element("h2", XmlAttributes.of("id", "abstract"), words.get(HouseWord.ABSTRACT)).line()
                    .open("p");
            plainWords(page).write(summary, article.at());
            out.closeLine().closeLine();
        });
    }

    private void titleWords(Page page) {
        if (article.title().plain().isBlank()) {
            page.out().text(article.id().value());
        } else {
            plainWords(page).write(article.title(), article.at());
        }
    }

    /** A writer for words that stand outside the body and so have neither ids nor notes. */
    private InlineWriter plainWords(Page page) {
        return new InlineWriter(page, new Links(book, Optional.empty()), new NoteCalls(Optional.empty()));
    }

    private void affiliations(Page page) {
        List<Person> people = article.contributions().stream().map(c -> c.person()).distinct().toList();
        for (Person person : people) {
            AffiliationLine.belowName(person, words).ifPresent(line -> page.out().element("p",
                    Markup.cls("affiliation"), people.size() == 1
                            ? line
                            : words.get(HouseWord.RUN_IN, Map.of("heading", person.name(), "text", line)))
                    .line());
        }
    }

    private void notes(int file, Page page) {
        List<Note> notes = plan.notes().in(file);
        if (notes.isEmpty()) {
            return;
        }
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "endnotes").and("role", "doc-endnotes")
                .and("class", "notes").and("aria-labelledby", "notes")).line();
        out.element("h2", XmlAttributes.of("id", "notes"), words.get(HouseWord.NOTES)).line();
        int first = plan.notes().number(notes.getFirst().id()).orElseThrow();
        out.open("ol", first == 1 ? XmlAttributes.NONE : XmlAttributes.of("start", Integer.toString(first)))
                .line();
        for (Note note : notes) {
            new NoteWriter(page, links, calls, words).write(note,
                    plan.notes().number(note.id()).orElseThrow());
        }
        out.closeLine().closeLine();
    }

    private void closer(Page page) {
        List<Person> withBio = article.contributions().stream().map(c -> c.person())
                .filter(p -> p.bio().isPresent()).distinct().toList();
        if (article.source().isEmpty() && withBio.isEmpty() && authorNotes.isEmpty()) {
            return;
        }
        XmlWriter out = page.out();
        out.open("footer").line();
        authorNotes.write(page);
        CreditLine.of(article, words).ifPresent(credit -> {
            out.open("p", "class", "credit");
            plainWords(page).write(credit, article.at());
            out.closeLine();
        });
        for (Person person : withBio) {
            about(person, person.bio().orElseThrow(), page);
        }
        out.closeLine();
    }

    /** The biography, with the name before it where it does not begin with the name itself. */
    private void about(Person person, Phrase bio, Page page) {
        page.out().open("p", "class", "about");
        if (!bio.plain().startsWith(person.name())
                && person.nativeName().filter(bio.plain()::startsWith).isEmpty()) {
            page.out().open("strong");
            new Bylines(book).name(person, page);
            page.out().close().text(" ");
        }
        plainWords(page).write(bio, article.at());
        page.out().closeLine();
    }
}
