package press.jubilee.pdf.press;

import java.util.Locale;

/** What pictures are printed in. */
public enum PictureInk {
    /** Black alone. */
    GREY,
    /** Four inks, by the profile of the press. */
    COLOUR;

    /** As options and manifests name it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
