package press.jubilee.model.importer.internal;

import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.Source;
import press.jubilee.model.text.Phrase;

/** An article as a file of the collection folder: front matter, then Markdown. */
final class ArticleFile {

    private final StringBuilder out = new StringBuilder();

    private ArticleFile() {}

    /** @param volume the language that articles of the volume have without saying so */
    static String of(FoundArticle article, Optional<Language> volume) {
        return new ArticleFile().write(article, volume);
    }

    private String write(FoundArticle article, Optional<Language> volume) {
        out.append("---\n");
        key("", "title", article.title());
        article.subtitle().ifPresent(s -> key("", "subtitle", s));
        if (volume.filter(article.language()::equals).isEmpty()) {
            key("", "language", article.language().tag());
        }
        if (!article.authors().isEmpty()) {
            out.append("authors:\n");
            article.authors().forEach(this::person);
        }
        article.source().ifPresent(this::source);
        article.date().ifPresent(d -> key("", "date", d.toString()));
        out.append("---\n\n").append(MarkdownBody.of(article.body()));
        return out.toString();
    }

    private void person(FoundPerson person) {
        key("  - ", "name", Phrase.text(person.name()));
        person.affiliation().ifPresent(a -> key("    ", "affiliation", Phrase.text(a)));
        person.position().ifPresent(p -> key("    ", "position", Phrase.text(p)));
        person.bio().ifPresent(b -> key("    ", "bio", Phrase.text(b)));
    }

    private void source(FoundSource source) {
        out.append("source:\n");
        key("  ", "publication", Phrase.text(source.publication()));
        source.date().ifPresent(d -> key("  ", "date", d.toString()));
        source.title().ifPresent(t -> key("  ", "title", Phrase.text(t)));
        source.pages().ifPresent(p -> key("  ", "pages", p));
        if (source.changes() != Source.Changes.NONE) {
            key("  ", "changes", source.changes().word());
        }
    }

    /** Words that the reader takes for Markdown. */
    private void key(String indent, String name, Phrase words) {
        key(indent, name, MarkdownPhrase.inline(words));
    }

    private void key(String indent, String name, String value) {
        out.append(indent).append(name).append(": ").append(YamlText.scalar(value)).append('\n');
    }
}
