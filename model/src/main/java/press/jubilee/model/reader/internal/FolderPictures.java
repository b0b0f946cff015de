package press.jubilee.model.reader.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.ReadLimits;
import press.jubilee.model.reader.internal.markdown.PictureFinder;
import press.jubilee.model.reader.internal.picture.PictureFacts;
import press.jubilee.model.reader.internal.picture.PictureInspector;
import press.jubilee.model.reader.internal.picture.PictureRefusal;

/** The pictures of the folder, each looked into once, however often it is named. Thread-safe. */
final class FolderPictures {

    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final CollectionFolder folder;
    private final PictureInspector inspector;
    private final Map<Path, Outcome> seen = new HashMap<>();

    FolderPictures(CollectionFolder folder, ReadLimits limits) {
        this.folder = folder;
        this.inspector = new PictureInspector(limits.pictureBytes(), limits.picturePixels());
    }

    /** A finder for the texts of a folder, whose references are relative to it; disk failures are unchecked. */
    PictureFinder from(String base) {
        return (reference, at, found) -> {
            try {
                return find(reference, base, at, found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private sealed interface Outcome {
        record Good(Picture picture, PictureFacts facts) implements Outcome {}

        record Bad(PictureRefusal refusal) implements Outcome {}
    }

    private Optional<Picture> find(String reference, String base, SourcePosition at,
            Consumer<Diagnostic> found)
            throws IOException {
        Optional<CollectionFolder.Entry> file = folder.find(decoded(reference), base, at, found);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String name = file.get().name();
        return switch (outcome(file.get().path())) {
            case Outcome.Good g -> {
                g.facts().remarks().forEach(r -> found
                        .accept(Diagnostic.warning(r.code(), at, "'" + name + "': " + r.message(),
                                r.hint())));
                yield Optional.of(g.picture());
            }
            case Outcome.Bad b -> {
                found.accept(Diagnostic.error(b.refusal().code(), at,
                        "'" + name + "': " + b.refusal().getMessage(),
                        b.refusal().hint()));
                yield Optional.empty();
            }
        };
    }

    private synchronized Outcome outcome(Path real) throws IOException {
        Outcome known = seen.get(real);
        if (known == null) {
            known = inspect(real);
            seen.put(real, known);
        }
        return known;
    }

    private Outcome inspect(Path real) throws IOException {
        try {
            PictureFacts facts = inspector.inspect(real);
            return new Outcome.Good(
                    new Picture(folder.nameOf(real), real, facts.format(), facts.width(), facts.height()),
                    facts);
        } catch (PictureRefusal e) {
            return new Outcome.Bad(e);
        }
    }

    /** Undoes {@code %20} and the like, as links in Markdown are written. */
    private static String decoded(String reference) {
        return reference.indexOf('%') < 0 || BARE_PERCENT.matcher(reference).find()
                ? reference
                : URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
