package press.jubilee.model;

import java.nio.file.Path;

/**
 * A picture of the collection, checked by the reader: it exists, is of the format its bytes say, and is within the limits.
 *
 * @param name relative to the collection folder, with {@code /} between its parts; two pictures of one name are one
 * @param file where its bytes are; renderers read them when they write
 * @param width in pixels; for SVG in CSS pixels of 1/96 inch, from {@code width} or {@code viewBox}, rounded up
 * @param height likewise
 */
public record Picture(String name, Path file, PictureFormat format, int width, int height) {

    public Picture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture must have an extent: " + width + " × " + height);
        }
    }
}
