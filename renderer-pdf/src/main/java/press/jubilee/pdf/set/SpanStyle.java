package press.jubilee.pdf.set;

import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.style.TextStyle;

/**
 * All that two stretches of text must have in common to share their words' nodes.
 *
 * @param elastic whether letters may give way
 * @param level of embedding (UAX #9); odd for what runs from right to left
 */
record SpanStyle(TextStyle text, Language language, SpanContext context, boolean hyphenate,
        boolean elastic, boolean verbatim, int level) {

    /** From left to right. */
    SpanStyle(TextStyle text, Language language, SpanContext context, boolean hyphenate, boolean elastic,
            boolean verbatim) {
        this(text, language, context, hyphenate, elastic, verbatim, 0);
    }

    boolean rightToLeft() {
        return (level & 1) != 0;
    }

    /** On that level. Letters that join give way to no one, and are not parted. */
    SpanStyle at(int level) {
        boolean joins = (level & 1) != 0;
        return new SpanStyle(text, language, context, hyphenate && !joins, elastic && !joins, verbatim,
                level);
    }

    SpanStyle with(TextStyle other) {
        return new SpanStyle(other, language, context, hyphenate, elastic, verbatim, level);
    }

    SpanStyle unhyphenated() {
        return new SpanStyle(text, language, context, false, elastic, verbatim, level);
    }

    // Written out: styles are keys of the vocabulary, asked for at every word and space, and the generated methods are
    // slow until the whole program has been compiled.

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SpanStyle that && hyphenate == that.hyphenate
                && elastic == that.elastic && verbatim == that.verbatim && level == that.level
                && (text == that.text || text.equals(that.text))
                && language.equals(that.language) && context.equals(that.context);
    }

    /** Of what differs within a book. */
    @Override
    public int hashCode() {
        int look = 31 * text.size() + 4 * text.family().ordinal() + (text.bold() ? 2 : 0)
                + (text.italic() ? 1 : 0);
        int marks = (text.smallCaps() ? 8 : 0) + (elastic ? 4 : 0) + (hyphenate ? 2 : 0) + (verbatim ? 1 : 0)
                + 16 * level;
        return 31 * (31 * (31 * look + marks) + language.hashCode()) + context.hashCode();
    }
}
