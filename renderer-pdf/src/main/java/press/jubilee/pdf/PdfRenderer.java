package press.jubilee.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import press.jubilee.model.Anthology;

/**
 * The door of the PDF renderer. Immutable and safe for many threads.
 */
public final class PdfRenderer {

    private final PdfOptions options;

    private PdfRenderer(PdfOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    public static PdfRenderer with(PdfOptions options) {
        return new PdfRenderer(options);
    }

    /** Lays the book out, once for all finishes. */
    public BookLayout layout(Anthology anthology) {
        throw new UnsupportedOperationException("no layout with " + options + " for " + anthology.title());
    }

    /** Writes one finish of a layout: beside {@code file} first, then moved, so that no half-written file is left. */
    public PdfResult write(BookLayout layout, PdfEdition edition, Path file) throws IOException {
        throw new UnsupportedOperationException(
                "no " + edition + " edition of " + layout.pages().size() + " pages in " + file);
    }

    /** Lays out and writes. */
    public PdfResult render(Anthology anthology, PdfEdition edition, Path file) throws IOException {
        return write(layout(anthology), edition, file);
    }
}
