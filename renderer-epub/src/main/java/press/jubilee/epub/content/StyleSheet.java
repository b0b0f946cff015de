package press.jubilee.epub.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The style sheet of every edition. */
public final class StyleSheet {

    private StyleSheet() {}

    public static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("book.css"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
