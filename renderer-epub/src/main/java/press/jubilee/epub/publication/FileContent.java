package press.jubilee.epub.publication;

import java.nio.file.Path;

/** Where the bytes of a file of the publication come from. */
public sealed interface FileContent {

    /** Bytes in memory; the array must not change any more. */
    record Made(byte[] bytes) implements FileContent {}

    /** A file of the collection, read when the container is written. */
    record OnDisk(Path file) implements FileContent {}

    /** Made from the contents when the container is put together: the NCX. */
    record FromContents() implements FileContent {}
}
