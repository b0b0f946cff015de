package press.jubilee.model;

import java.util.Locale;

/** The picture formats that both editions can carry. */
public enum PictureFormat {
    PNG("image/png"), JPEG("image/jpeg"), GIF("image/gif"), SVG("image/svg+xml");

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file name, without the dot. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
