package press.jubilee.pdf.set;

import java.util.Optional;
import press.jubilee.model.Picture;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.structure.Owner;

/**
 * A stretch of one word in one style.
 *
 * @param note whose number this is
 * @param picture that stands instead of text
 */
record Piece(String text, SpanStyle style, Optional<NoteId> note, Optional<InsetPicture> picture) {

    static Piece words(String text, SpanStyle style) {
        return new Piece(text, style, Optional.empty(), Optional.empty());
    }

    /** The same on a level of embedding. */
    Piece at(int level) {
        return new Piece(text, style.at(level), note, picture);
    }

    /** The same, never parted by a hyphen. */
    Piece unbroken() {
        return new Piece(text, style.unhyphenated(), note, picture);
    }

    /** A picture among the words, with its size on the page in scaled points. */
    record InsetPicture(Picture picture, String alt, int width, int height, Owner owner) {}
}
