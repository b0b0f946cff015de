package press.jubilee.epub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * CSS that follows the house's own sheet. What would fetch a file, or take colours and sizes from the reader, is left out and
 * told: {@code @import}, {@code @font-face}, {@code url()} of anything but {@code data:} and {@code #…}, colours and grounds,
 * type in points or pixels.
 *
 * @param name for the places of what is told
 */
public record UserSheet(String name, String css) {

    public UserSheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(css, "css");
    }

    /** @throws IOException if the file cannot be read, or is not in UTF-8 */
    public static UserSheet read(Path file) throws IOException {
        return new UserSheet(file.getFileName().toString(), Files.readString(file));
    }
}
