package press.jubilee.epub.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import press.jubilee.model.Design;

/** The style sheet of an edition: what all have, and what makes it look like the printed book. */
public final class StyleSheet {

    private StyleSheet() {}

    public static byte[] of(Design.Name design) {
        var out = new ByteArrayOutputStream();
        for (String part : List.of("book", design.name().toLowerCase(Locale.ROOT))) {
            try (InputStream in = Objects
                    .requireNonNull(StyleSheet.class.getResourceAsStream(part + ".css"), part)) {
                in.transferTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.toByteArray();
    }
}
