package press.jubilee.pdf.font;

import java.util.Objects;

/** The face a style asks for. */
public record FaceRequest(FontFamily family, boolean bold, boolean italic) {

    public static final FaceRequest TEXT = new FaceRequest(FontFamily.TEXT, false, false);

    public FaceRequest {
        Objects.requireNonNull(family, "family");
    }

    public FaceRequest withBold(boolean on) {
        return new FaceRequest(family, on, italic);
    }

    public FaceRequest withItalic(boolean on) {
        return new FaceRequest(family, bold, on);
    }

    // Written out: requests are keys of the word cache, and the generated methods are linked only when first called.

    @Override
    public boolean equals(Object other) {
        return other instanceof FaceRequest that && family == that.family && bold == that.bold
                && italic == that.italic;
    }

    @Override
    public int hashCode() {
        return 4 * family.ordinal() + (bold ? 2 : 0) + (italic ? 1 : 0);
    }
}
