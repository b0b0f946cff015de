package press.jubilee.pdf.flow;

import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourceLines;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.structure.Artifact;
import press.jubilee.pdf.structure.Owner;
import press.jubilee.pdf.style.TextStyle;

/** A stretch of a paragraph in one style. */
public sealed interface StyledSpan {

    /**
     * Words.
     *
     * @param link an address, {@code #name} for a place in this book, or nothing
     * @param verbatim kept as typed: not hyphenated, each space of its own width
     * @param at where the first of them stands in the source
     * @param lines where those of later lines of the source stand
     */
    record Words(String text, TextStyle style, Language language, Optional<String> link, boolean verbatim,
            SourcePosition at, SourceLines lines) implements StyledSpan {

        /** On one line of the source. */
        public Words(String text, TextStyle style, Language language, Optional<String> link, boolean verbatim,
                SourcePosition at) {
            this(text, style, language, link, verbatim, at, SourceLines.ONE);
        }

        Words styled(TextStyle other) {
            return new Words(text, other, language, link, verbatim, at, lines);
        }

        /** A part of them, from an offset to another. */
        public Words between(int from, int to) {
            return new Words(text.substring(from, to), style, language, link, verbatim,
                    lines.at(text, from, at),
                    lines.from(from));
        }
    }

    /**
     * A note's number, belonging to the word before it.
     *
     * @param link to where the note stands
     */
    record NoteMark(NoteId note, String number, TextStyle style, Language language,
            Optional<String> link) implements StyledSpan {

        /** One that leads nowhere. */
        public NoteMark(NoteId note, String number, TextStyle style, Language language) {
            this(note, number, style, language, Optional.empty());
        }
    }

    /** A picture among the words. */
    record Inset(Picture picture, String alt, int height, Owner owner) implements StyledSpan {

        /** A picture that is not read. */
        public Inset(Picture picture, String alt, int height) {
            this(picture, alt, height, Artifact.LAYOUT);
        }

        Inset owned(Owner other) {
            return new Inset(picture, alt, height, other);
        }
    }

    /** A line ends here. */
    record LineEnd() implements StyledSpan {}

    /** The same, larger or smaller. */
    default StyledSpan scaled(double factor) {
        return switch (this) {
            case Words w -> new Words(w.text, w.style.scaled(factor), w.language, w.link, w.verbatim, w.at);
            case NoteMark m -> new NoteMark(m.note, m.number, m.style.scaled(factor), m.language, m.link);
            case Inset i -> new Inset(i.picture, i.alt, (int) Math.round(i.height * factor),
                    i.owner);
            case LineEnd e -> e;
        };
    }

    /** How many characters of the paragraph's text it holds; a picture or a line's end is one. */
    default int length() {
        return switch (this) {
            case Words w -> w.text.length();
            case NoteMark m -> 0;
            case Inset i -> 1;
            case LineEnd e -> 1;
        };
    }
}
