package press.jubilee.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Folders named on the command line. */
final class FolderArgument {

    private FolderArgument() {}

    /** @throws ParameterException if there is no such folder */
    static CollectionFolder open(Path folder, CommandLine command) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command, "There is no folder " + folder);
        }
        return CollectionFolder.of(folder);
    }
}
