package press.jubilee.examples;

import java.io.Closeable;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * A folder to read from, on the disk or inside the program's jar. To be closed when the last picture has been read.
 *
 * @param name what the editions are named after
 */
record CollectionFolder(Path path, String name, Closeable source) implements Closeable {

    private static final String SAMPLE = "friends-beyond-borders";
    private static final String SAMPLE_FOLDER = "/press/jubilee/examples/anthology/" + SAMPLE;

    static CollectionFolder of(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return new CollectionFolder(path, last == null ? "anthology" : last.toString(), () -> {});
    }

    /** The sample anthology that comes with the program. */
    static CollectionFolder sample() throws IOException {
        URL manifest = CollectionFolder.class.getResource(SAMPLE_FOLDER + "/anthology.yaml");
        URLConnection connection = manifest.openConnection();
        if (connection instanceof JarURLConnection jar) {
            FileSystem zip = FileSystems.newFileSystem(onDisk(jar.getJarFileURL()));
            return new CollectionFolder(zip.getPath(SAMPLE_FOLDER), SAMPLE, zip);
        }
        return of(onDisk(manifest).getParent());
    }

    private static Path onDisk(URL url) {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class loader gave a broken address: " + url, e);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
