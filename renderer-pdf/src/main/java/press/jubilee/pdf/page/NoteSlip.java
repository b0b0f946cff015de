package press.jubilee.pdf.page;

import java.util.List;
import java.util.Objects;

/**
 * The set lines of one note. It begins on the page of its call and stands in the notes area at the foot.
 *
 * @param payload what is printed beside the lines' own payloads, such as the note's number; opaque here
 */
public record NoteSlip(List<NoteLine> lines, Object payload) {

    public NoteSlip {
        lines = List.copyOf(lines);
        Objects.requireNonNull(payload, "payload");
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a note without lines");
        }
    }

    /**
     * @param height from its top to the top of the next line
     * @param ascent how far its baseline lies below its top, at most {@code height}
     */
    public record NoteLine(int height, int ascent, Object payload) {

        public NoteLine {
            Objects.requireNonNull(payload, "payload");
            if (ascent < 0 || ascent > height || height > GalleyItem.MAX_LENGTH) {
                throw new IllegalArgumentException(
                        "a note line needs 0 <= ascent <= height: " + ascent + ", " + height);
            }
        }
    }
}
