package press.jubilee.model.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file under a passing name in the folder of the one it is to become. Closed before it is moved, it is deleted. Not one
 * of the platform's temporary files, which nobody else may read. For one thread.
 */
public final class FileBeside implements AutoCloseable {

    private final Path target;
    private final Path path;

    private FileBeside(Path target, Path path) {
        this.target = target;
        this.path = path;
    }

    /** Makes the file, empty, under a name that is free. */
    public static FileBeside of(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        for (int i = 0;; i++) {
            Path free = absolute.resolveSibling("." + absolute.getFileName() + "-" + i + ".part");
            if (Files.notExists(free)) {
                try {
                    return new FileBeside(absolute, Files.createFile(free));
                } catch (FileAlreadyExistsException e) {
                    continue;
                }
            }
        }
    }

    public Path path() {
        return path;
    }

    /** Replaces the target if there is one, in a single step where the file system can do that. */
    public void moveIntoPlace() throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
