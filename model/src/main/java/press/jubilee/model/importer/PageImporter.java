package press.jubilee.model.importer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.importer.internal.PageImport;
import press.jubilee.model.reader.ReadLimits;

/**
 * Reads a saved page and prepares it as an article of a collection folder. Immutable and safe for use by several threads;
 * two imports into one folder must follow one another.
 */
public final class PageImporter {

    private final ReadLimits limits;
    private final Optional<Charset> encoding;

    private PageImporter(ReadLimits limits, Optional<Charset> encoding) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.encoding = encoding;
    }

    /** An importer with {@link ReadLimits#STANDARD} that goes by the page's own word for its encoding, else UTF-8. */
    public static PageImporter create() {
        return new PageImporter(ReadLimits.STANDARD, Optional.empty());
    }

    public PageImporter withLimits(ReadLimits other) {
        return new PageImporter(other, encoding);
    }

    /** For pages that declare no encoding, or a wrong one. */
    public PageImporter withEncoding(Charset charset) {
        return new PageImporter(limits, Optional.of(charset));
    }

    /**
     * Reads a page and the folder's manifest, and writes nothing.
     *
     * @param page a text file, or HTML as a browser saves it
     * @param folder where the article is to go; one that is missing is made by {@link ImportedArticle#write()}
     * @throws IOException if the page is not there, or the disk fails
     */
    public ImportResult read(Path page, Path folder) throws IOException {
        return PageImport.read(page, folder, limits, encoding);
    }
}
