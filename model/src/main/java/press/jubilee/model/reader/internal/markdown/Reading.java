package press.jubilee.model.reader.internal.markdown;

import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * What the readers of one body share.
 *
 * @param places of the text being parsed; a caption or a stanza has its own
 */
record Reading(Places places, PictureFinder pictures, Notes notes, LinkTargets links, MarkdownLimits limits,
        Consumer<Diagnostic> found) {

    Reading with(Places other) {
        return new Reading(other, pictures, notes, links, limits, found);
    }

    SourcePosition at(int offset) {
        return places.at(offset);
    }

    void error(String code, SourcePosition at, String message, String hint) {
        found.accept(Diagnostic.error(code, at, message, hint));
    }

    void warn(String code, SourcePosition at, String message, String hint) {
        found.accept(Diagnostic.warning(code, at, message, hint));
    }
}
