package press.jubilee.pdf.flow;

import java.util.Objects;
import press.jubilee.pdf.structure.Artifact;
import press.jubilee.pdf.structure.Owner;

/**
 * What a paragraph is to those who do not see it.
 *
 * @param text of its words, and of what stands flush right behind them
 * @param label of what hangs before its first line
 */
public record Owners(Owner text, Owner label) {

    /** Of what is not read, such as an ornament. */
    public static final Owners UNREAD = new Owners(Artifact.LAYOUT, Artifact.LAYOUT);

    public Owners {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(label, "label");
    }

    /** The label is read with the words. */
    public static Owners of(Owner all) {
        return new Owners(all, all);
    }
}
