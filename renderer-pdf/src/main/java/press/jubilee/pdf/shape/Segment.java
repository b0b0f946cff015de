package press.jubilee.pdf.shape;

import java.util.Objects;

/**
 * A piece of a paragraph in which no line breaks, and what may happen behind it.
 *
 * @param start of the piece in the paragraph's text, in UTF-16 units
 * @param after whether and how a line may end behind the piece; of a space, whether it may end at it
 */
public record Segment(int start, int end, Kind kind, Break after) {

    /** What a piece becomes. */
    public enum Kind {
        /** A box: letters, figures, marks, spaces of fixed width. */
        WORD,
        /** Glue: one or more plain spaces, or no-break spaces, which give way like the others. */
        SPACE
    }

    /** The kinds of places where a line may end; each may be given its own cost. */
    public enum Break {
        /** No line ends here. */
        FORBIDDEN,
        /** At a space. */
        SPACE,
        /** Behind a hyphen that is printed anyway. */
        HYPHEN,
        /** At a soft hyphen: a hyphen is printed if the line ends here, and nothing otherwise. */
        SOFT_HYPHEN,
        /** Behind a dash. */
        DASH,
        /** Behind a slash. */
        SLASH,
        /** Inside an address, where nothing may be added. */
        ADDRESS,
        /** Between characters of a script written without spaces. */
        IDEOGRAPH,
        /** Where the text says so without showing anything, and wherever else Unicode permits it. */
        OTHER,
        /** A line must end here. */
        FORCED
    }

    public Segment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(after, "after");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a segment must not be empty: " + start + " to " + end);
        }
    }

    /** The piece of the paragraph's text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
