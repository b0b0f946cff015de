package press.jubilee.model.reader.internal.markdown;

import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/** Finds the picture that an article names, or says why it can't be had. */
public interface PictureFinder {

    /** @param reference as the article writes it, relative to the article's own folder */
    Optional<Picture> find(String reference, SourcePosition at, Consumer<Diagnostic> found);
}
