package press.jubilee.model.importer.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import press.jubilee.model.importer.ImportedArticle;

/**
 * Writes an article and its manifest. The manifest is written beside its name and moved there last; what was made before
 * a failure is taken away again.
 */
public final class FolderWriter {

    private final ImportedArticle article;
    private final Deque<Path> made = new ArrayDeque<>();

    public FolderWriter(ImportedArticle article) {
        this.article = article;
    }

    /** @throws IOException if the disk fails, or the folder is no longer as it was when the page was read */
    public void write() throws IOException {
        boolean done = false;
        try {
            folders(article.folder().resolve(article.name()).getParent());
            Path manifest = manifest();
            Path beside = Files.createTempFile(manifest.getParent(), ".jubilee-", ".tmp");
            made.push(beside);
            Files.writeString(beside, article.manifestText(), StandardCharsets.UTF_8);
            create(article.folder().resolve(article.name()), article.text());
            publish(beside, manifest);
            done = true;
        } finally {
            if (!done) {
                for (Path path : made) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private void folders(Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            folders(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    /** Where the manifest really lies. */
    private Path manifest() throws IOException {
        Path manifest = article.folder().resolve(article.manifest());
        return article.manifestBefore().isPresent() ? manifest.toRealPath() : manifest;
    }

    private void create(Path file, String text) throws IOException {
        Files.createFile(file);
        made.push(file);
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    }

    private void publish(Path beside, Path manifest) throws IOException {
        if (article.manifestBefore().isEmpty()) {
            if (Files.exists(manifest)) {
                throw new FileAlreadyExistsException(manifest.toString());
            }
        } else if (!Files.readString(manifest, StandardCharsets.UTF_8)
                .equals(article.manifestBefore().get())) {
            throw new IOException("the manifest was changed while the page was read: " + manifest);
        } else if (Files.getFileStore(manifest).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(manifest));
        }
        try {
            Files.move(beside, manifest, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, manifest, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
