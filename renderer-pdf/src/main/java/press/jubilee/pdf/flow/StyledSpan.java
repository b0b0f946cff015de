package press.jubilee.pdf.flow;

import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.style.TextStyle;

/** A stretch of a paragraph in one style. */
public sealed interface StyledSpan {

    /**
     * Words.
     *
     * @param link an address, {@code #name} for a place in this book, or nothing
     * @param verbatim kept as typed: not hyphenated, each space of its own width
     */
    record Words(String text, TextStyle style, Language language, Optional<String> link, boolean verbatim,
            SourcePosition at) implements StyledSpan {}

    /** A note's number, belonging to the word before it. */
    record NoteMark(NoteId note, String number, TextStyle style, Language language) implements StyledSpan {}

    /** A picture among the words. */
    record Inset(Picture picture, String alt, int height) implements StyledSpan {}

    /** A line ends here. */
    record LineEnd() implements StyledSpan {}
}
