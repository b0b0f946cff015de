package press.jubilee.model.reader.internal.yaml;

import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads one YAML or JSON document into a {@link Located} tree. Safe for use by several threads. */
public final class DocumentReader {

    /** Which of the two a document is written in. */
    public enum Syntax {
        YAML, JSON
    }

    private final DocumentLimits limits;
    private final TokenStreamFactory yaml = new YAMLFactory();
    private final TokenStreamFactory json = new JsonFactory();

    public DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @param text with {@code \n} at its lines' ends
     * @param start where its first character stands in its file: column 1 of some line
     * @return empty for a document without any value, and for one that can't be read, which is then told to {@code found}
     */
    public Optional<Located> read(Syntax syntax, String text, SourcePosition start,
            Consumer<Diagnostic> found) {
        if (text.length() > limits.length()) {
            found.accept(Diagnostic.error("limit.metadata", start,
                    "the keys and their values are longer than " + limits.length() + " characters",
                    "shorten them, or raise the limit"));
            return Optional.empty();
        }
        var places = new Places(text, start, syntax);
        try (JsonParser parser = factory(syntax).createParser(ObjectReadContext.empty(), text)) {
            return new TreeBuilder(parser, syntax, places, limits, found).document();
        } catch (JacksonException e) {
            found.accept(SyntaxProblem.of(e, syntax, places).diagnostic());
        } catch (Refusal e) {
            found.accept(e.diagnostic());
        }
        return Optional.empty();
    }

    private TokenStreamFactory factory(Syntax syntax) {
        return switch (syntax) {
            case YAML -> yaml;
            case JSON -> json;
        };
    }
}
