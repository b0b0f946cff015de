package press.jubilee.model.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import press.jubilee.model.reader.internal.VolumeReader;

/**
 * Reads a collection folder: {@code anthology.yaml} or {@code anthology.json}, {@code contributors.yaml}, the articles
 * and the pictures they name. Immutable and safe for use by several threads.
 */
public final class AnthologyReader {

    private final ReadLimits limits;

    private AnthologyReader(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /** A reader with {@link ReadLimits#STANDARD}. */
    public static AnthologyReader create() {
        return new AnthologyReader(ReadLimits.STANDARD);
    }

    public AnthologyReader withLimits(ReadLimits other) {
        return new AnthologyReader(other);
    }

    /**
     * Reads a folder. Nothing outside of it is ever opened, whatever its files name.
     *
     * @param folder of any file system, a jar's or zip's too; that file system must stay open as long as the pictures of
     *        the anthology are to be read
     * @throws IOException if the folder is not there, or the disk fails
     */
    public ReadResult read(Path folder) throws IOException {
        return VolumeReader.read(folder, limits);
    }
}
