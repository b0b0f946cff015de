package press.jubilee.pdf.shape;

import java.util.Objects;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.FaceRequest;

/**
 * A word, a part of one or a space, and how it is to be set.
 *
 * @param text in any normalisation; the runs hold it in NFC
 * @param size of the type, in scaled points to the em
 * @param rightToLeft whether its characters follow each other to the left
 */
public record ShapeRequest(String text, FaceRequest face, int size, Features features, Language language,
        boolean rightToLeft) {

    public ShapeRequest {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(features, "features");
        Objects.requireNonNull(language, "language");
        if (size <= 0) {
            throw new IllegalArgumentException("the size of type must be more than 0, not " + size);
        }
    }

    /** From left to right. */
    public ShapeRequest(String text, FaceRequest face, int size, Features features, Language language) {
        this(text, face, size, features, language, false);
    }

    /** Another text in the same setting. */
    public ShapeRequest with(String text) {
        return new ShapeRequest(text, face, size, features, language, rightToLeft);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShapeRequest that && size == that.size && rightToLeft == that.rightToLeft
                && text.equals(that.text)
                && face.equals(that.face) && features.equals(that.features)
                && language.tag().equals(that.language.tag());
    }

    @Override
    public int hashCode() {
        int style = 31 * (31 * face.hashCode() + features.hashCode()) + size;
        return 31 * (31 * style + language.tag().hashCode()) + text.hashCode();
    }
}
