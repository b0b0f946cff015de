package press.jubilee.model.reader.internal.picture;

import java.util.List;
import press.jubilee.model.PictureFormat;

/**
 * What the bytes of a whole, harmless picture say.
 *
 * @param width in pixels, as {@link press.jubilee.model.Picture} counts them
 * @param remarks what will not print as one may expect
 */
public record PictureFacts(PictureFormat format, int width, int height, List<Remark> remarks) {

    public PictureFacts {
        remarks = List.copyOf(remarks);
    }

    static PictureFacts of(PictureFormat format, int width, int height) {
        return new PictureFacts(format, width, height, List.of());
    }

    long pixels() {
        return (long) width * height;
    }

    /** A warning, its code in the form {@code picture.…}. */
    public record Remark(String code, String message, String hint) {}
}
