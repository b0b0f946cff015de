package press.jubilee.model.reader.internal;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.markdown.MarkdownReader;
import press.jubilee.model.reader.internal.yaml.Located;
import press.jubilee.model.text.Phrase;

/**
 * What reading a group of keys needs besides the group.
 *
 * @param language of its words: decides which quotation marks are curly and how
 * @param found takes what is wrong
 */
record Desk(MarkdownReader markdown, Language language, Consumer<Diagnostic> found) {

    private static final Pattern BLANK_LINES = Pattern.compile("\\h*\\n\\s*");

    Desk in(Language other) {
        return new Desk(markdown, other, found);
    }

    /** Words with inline Markdown and smart punctuation; blank lines part nothing. */
    Phrase phrase(Located.Scalar scalar) {
        return markdown.phrase(BLANK_LINES.matcher(scalar.text().strip()).replaceAll("\n"), scalar.at(),
                language, found);
    }

    /** The same words without their markup. */
    String plain(Located.Scalar scalar) {
        return phrase(scalar).plain().strip();
    }

    void error(String code, SourcePosition at, String message, String hint) {
        found.accept(Diagnostic.error(code, at, message, hint));
    }

    void warning(String code, SourcePosition at, String message, String hint) {
        found.accept(Diagnostic.warning(code, at, message, hint));
    }
}
