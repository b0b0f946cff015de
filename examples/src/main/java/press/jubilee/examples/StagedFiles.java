package press.jubilee.examples;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that come to stand under their names all together or not at all. They are written into a hidden folder inside
 * the target folder, hence on the same disk, and moved when the last one is whole. Closing removes whatever was not
 * published. For one thread.
 */
final class StagedFiles implements Closeable {

    private final Path target;
    private final Path staging;
    private final List<String> names = new ArrayList<>();

    private StagedFiles(Path target, Path staging) {
        this.target = target;
        this.staging = staging;
    }

    /** Makes the target folder where it is missing. */
    static StagedFiles in(Path target) throws IOException {
        Files.createDirectories(target);
        return new StagedFiles(target, Files.createTempDirectory(target, ".jubilee-"));
    }

    /** Where to write the file of this name. */
    Path file(String name) {
        names.add(name);
        return staging.resolve(name);
    }

    /** Where to write a file that others are made of; it is not published. */
    Path passing(String name) {
        return staging.resolve(name);
    }

    /**
     * Moves every file to its name, replacing an older file.
     *
     * @throws FileAlreadyExistsException if a folder bears one of the names; nothing has been moved then
     */
    void publish() throws IOException {
        for (String name : names) {
            if (Files.isDirectory(target.resolve(name))) {
                throw new FileAlreadyExistsException(target.resolve(name).toString(), null, "is a folder");
            }
        }
        for (String name : names) {
            move(staging.resolve(name), target.resolve(name));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(staging)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(staging);
    }
}
