package press.jubilee.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.epub.container.Container;
import press.jubilee.epub.epubcheck.OfficialCheck;
import press.jubilee.epub.inspect.Inspection;
import press.jubilee.epub.publication.Publication;
import press.jubilee.model.Anthology;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.file.FileBeside;

/**
 * Renders anthologies as EPUB 3.3, and as EPUB 2. Immutable; one renderer may serve several threads.
 *
 * <p>The same anthology, options, page map and pictures give the same bytes on one JDK. Every rendering reads its own
 * file back, compares it with what was meant, and looks for links to nothing, notes without a way back and the like
 * ({@link press.jubilee.epub.inspect.Inspection}) before anyone sees it.
 */
public final class EpubRenderer {

    private static final Diagnostic NO_EPUBCHECK = Diagnostic.warning("epub.no-epubcheck",
            SourcePosition.NONE,
            "EPUBCheck is not on the class path; the EPUB was checked without it",
            "put org.w3c:epubcheck on the class path, or do not ask for it");

    private final EpubOptions options;

    private EpubRenderer(EpubOptions options) {
        this.options = options;
    }

    public static EpubRenderer with(EpubOptions options) {
        return new EpubRenderer(Objects.requireNonNull(options, "options"));
    }

    /** As {@link #render(Anthology, Optional, Path)}, without a printed edition. */
    public EpubResult render(Anthology anthology, Path out) throws IOException {
        return render(anthology, Optional.empty(), out);
    }

    /**
     * Renders into a file: beside it first, then moved, so that no half-written file ever has the final name.
     *
     * @param pages the pages of the printed edition, to be marked and listed; without them neither is done
     * @throws IOException if a picture cannot be read or the file not be written
     * @throws IllegalArgumentException if two texts have one id
     * @throws IllegalStateException if the written file is not what was meant: a fault in this program
     */
    public EpubResult render(Anthology anthology, Optional<PageMap> pages, Path out) throws IOException {
        return render(Edition.of(anthology, options, pages), Container::write, out);
    }

    /**
     * Renders as EPUB 2.0.1, by epub4j's own writer, for reading systems that know no other: XHTML 1.1 with a plain sheet, an NCX and
     * a guide; formulas in words, one role to a person. Otherwise as {@link #render(Anthology, Optional, Path)}.
     */
    public EpubResult renderEpub2(Anthology anthology, Optional<PageMap> pages, Path out) throws IOException {
        return render(Edition.of(anthology, options, pages).second(), Container::writeSecond, out);
    }

    /** Writes a publication into a file. */
    private interface Writing {
        void write(Publication publication, Path file) throws IOException;
    }

    private EpubResult render(Edition edition, Writing writing, Path out) throws IOException {
        try (FileBeside beside = FileBeside.of(out)) {
            writing.write(edition.publication(), beside.path());
            EpubResult result = result(beside.path(), edition, options);
            beside.moveIntoPlace();
            return result;
        }
    }

    /** As {@link #render(Anthology, Optional, OutputStream)}, without a printed edition. */
    public EpubResult render(Anthology anthology, OutputStream out) throws IOException {
        return render(anthology, Optional.empty(), out);
    }

    /** Renders into a stream, which stays open; nothing is written to it before the file is checked. */
    public EpubResult render(Anthology anthology, Optional<PageMap> pages, OutputStream out)
            throws IOException {
        Edition edition = Edition.of(anthology, options, pages);
        Path checked = Files.createTempFile("jubilee-", ".epub");
        try {
            Container.write(edition.publication(), checked);
            EpubResult result = result(checked, edition, options);
            Files.copy(checked, out);
            return result;
        } finally {
            Files.deleteIfExists(checked);
        }
    }

    private static EpubResult result(Path file, Edition edition, EpubOptions options) throws IOException {
        var findings = new ArrayList<>(edition.findings());
        Inspection.of(file).stream().filter(d -> !isToldAtItsSource(d)).forEach(findings::add);
        if (options.epubCheck()) {
            findings.addAll(OfficialCheck.isPresent() ? OfficialCheck.of(file) : List.of(NO_EPUBCHECK));
        }
        try (InputStream in = Files.newInputStream(file);
                var digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            long length = digested.transferTo(OutputStream.nullOutputStream());
            String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            return new EpubResult(length, sha256, findings.stream().sorted().toList());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A picture without alternative text is told with its place in the folder. */
    private static boolean isToldAtItsSource(Diagnostic finding) {
        return finding.code().equals("epub.alt");
    }
}
