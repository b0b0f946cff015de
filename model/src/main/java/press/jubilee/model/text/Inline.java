package press.jubilee.model.text;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourceLines;
import press.jubilee.model.diagnostic.SourcePosition;

/** What runs inside a line of text. */
public sealed interface Inline {

    /**
     * Plain characters.
     *
     * @param at where the first of them stands in the source
     * @param lines where those of later lines stand
     */
    record Text(String value, SourcePosition at, SourceLines lines) implements Inline {

        public Text {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(lines, "lines");
        }

        /** On one line of the source. */
        public Text(String value, SourcePosition at) {
            this(value, at, SourceLines.ONE);
        }

        /** Text that no file holds. */
        public static Text of(String value) {
            return new Text(value, SourcePosition.NONE);
        }
    }

    /** Stress or a work's title: italics in Latin type, emphasis dots or 《》 in Chinese. */
    record Emphasis(Phrase content) implements Inline {}

    record Strong(Phrase content) implements Inline {}

    record Strikethrough(Phrase content) implements Inline {}

    record Superscript(Phrase content) implements Inline {}

    record Subscript(Phrase content) implements Inline {}

    record SmallCaps(Phrase content) implements Inline {}

    /** Characters to be kept as they are, in a monospaced face; never made smart, never hyphenated. */
    record Code(String value, SourcePosition at) implements Inline {}

    /**
     * A link.
     *
     * @param target an absolute {@code http}, {@code https} or {@code mailto} address, {@code #id} of a block or span in
     *        the same article, or {@code ARTICLE} or {@code ARTICLE#id} with the id of another article
     */
    record Link(Phrase content, String target, Optional<String> title) implements Inline {}

    /** Words with attributes: another language, a class, an id. */
    record Span(Phrase content, Attributes attributes) implements Inline {}

    /** A note call; the note stands in {@link RichText#notes()}. */
    record NoteCall(NoteId note, SourcePosition at) implements Inline {}

    /** A picture among the words. */
    record InlinePicture(Picture picture, String alt, Attributes attributes) implements Inline {}

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {}
}
