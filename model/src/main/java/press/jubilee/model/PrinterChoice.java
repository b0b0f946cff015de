package press.jubilee.model;

import java.util.Objects;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * The printer that a volume is made for.
 *
 * @param name as a renderer knows it, such as {@code kdp}
 * @param at where the volume says so
 */
public record PrinterChoice(String name, SourcePosition at) {

    public PrinterChoice {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(at, "at");
    }
}
