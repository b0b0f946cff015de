package press.jubilee.model.reader.internal.markdown;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/**
 * Links from one article to another. {@link MarkdownReader} keeps their targets as the author wrote them, relative to
 * the article's own file: {@code 02-other.md#id}. Once all articles are known, the reader of the folder puts the ids of
 * articles in their place.
 */
public final class ArticleLinks {

    private ArticleLinks() {}

    /** Whether a link leads to another article's file and is still to be resolved. */
    public static boolean isUnresolved(Inline.Link link) {
        return link.target().matches("(?![a-zA-Z][a-zA-Z0-9+.-]*:)[^#?]+\\.(?:md|markdown)(?:#.*)?");
    }

    /**
     * Replaces each unresolved link, in the body and in the notes.
     *
     * @param resolve gives the link with its final target, or a {@link Inline.Span} of its words where there is none
     */
    public static RichText resolve(RichText text, Function<Inline.Link, Inline> resolve) {
        UnaryOperator<Inline> change = inline -> inline instanceof Inline.Link link && isUnresolved(link)
                ? resolve.apply(link)
                : inline;
        return new TextMapper(UnaryOperator.identity(), change).map(text);
    }

    /** Where the first words of a link stand, for findings. */
    public static SourcePosition at(Inline.Link link) {
        return at(link.content());
    }

    private static SourcePosition at(Phrase phrase) {
        SourcePosition[] first = {SourcePosition.NONE};
        new TextMapper(UnaryOperator.identity(), inline -> {
            SourcePosition here = switch (inline) {
                case Inline.Text text -> text.at();
                case Inline.Code code -> code.at();
                default -> SourcePosition.NONE;
            };
            first[0] = first[0].equals(SourcePosition.NONE) ? here : first[0];
            return inline;
        }).phrase(phrase);
        return first[0];
    }
}
