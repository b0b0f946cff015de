package press.jubilee.model.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.importer.internal.FolderWriter;

/**
 * An article made from a saved page, and the manifest that lists it.
 *
 * @param folder the collection folder; it may not exist yet
 * @param name of the article's file, relative to the folder, such as {@code articles/03-two-rivers.md}
 * @param text of that file
 * @param manifest the manifest's name, {@code anthology.yaml} or {@code anthology.json}
 * @param manifestBefore its text when it was read; absent where the folder had none
 * @param manifestText its text with the article
 */
public record ImportedArticle(Path folder, String name, String text, String manifest,
        Optional<String> manifestBefore, String manifestText) {

    public ImportedArticle {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(manifestBefore, "manifestBefore");
    }

    /**
     * Writes the article and the manifest, both or neither. No file is replaced but the manifest.
     *
     * @throws IOException if the disk fails, if a file of that name is there by now, or if the manifest was changed since
     */
    public void write() throws IOException {
        new FolderWriter(this).write();
    }
}
