package press.jubilee.epub.content;

import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/** Where an author's links lead, and which of the author's ids a document takes. */
final class Links {

    private final Book book;
    private final Optional<TextPlan> text;

    /** @param text whose words are written; empty for words that no text holds, which have no ids */
    Links(Book book, Optional<TextPlan> text) {
        this.book = book;
        this.text = text;
    }

    /** The {@code href} for a link's target; empty, and reported, where it leads nowhere. */
    Optional<String> resolve(String target, Page page, SourcePosition at) {
        Optional<String> found = target.startsWith("#")
                ? text.flatMap(t -> t.hrefOf(target.substring(1))).map(page::link)
                : elsewhere(target, page);
        if (found.isEmpty()) {
            page.report(Diagnostic.warning("epub.link", at,
                    "the link to " + target + " leads nowhere; its words stand without it",
                    "give an address with https, the id of an article, or #id of a block in this text"));
        }
        return found;
    }

    private Optional<String> elsewhere(String target, Page page) {
        int hash = target.indexOf('#');
        Optional<TextPlan> other = book.text(hash < 0 ? target : target.substring(0, hash));
        if (other.isEmpty()) {
            return WebAddress.of(target);
        }
        return (hash < 0
                ? other.map(TextPlan::href)
                : other.flatMap(t -> t.hrefOf(target.substring(hash + 1))))
                .map(page::link);
    }

    /** The id to write for an author's; empty, and reported, where the document has it already. */
    Optional<String> ownId(String id, Page page, SourcePosition at) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = page.unique(TextPlan.xmlId(id));
        if (own.isEmpty()) {
            page.report(Diagnostic.warning("epub.id", at,
                    "the id " + id + " occurs twice in one text; links lead to the first",
                    "give each block and span an id of its own"));
        }
        return own;
    }
}
