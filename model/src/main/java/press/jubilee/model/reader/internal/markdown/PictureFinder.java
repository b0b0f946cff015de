package press.jubilee.model.reader.internal.markdown;

import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/** Turns the reference in {@code ![alt](reference)} into a checked picture. */
public interface PictureFinder {

    /**
     * @param reference as the author wrote it, escapes and entities resolved
     * @param at the place of the picture in the text, for findings
     * @return empty where there is no usable picture; why has then been told to {@code found}
     */
    Optional<Picture> find(String reference, SourcePosition at, Consumer<Diagnostic> found);
}
