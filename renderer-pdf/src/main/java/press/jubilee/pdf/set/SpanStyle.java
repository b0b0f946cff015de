package press.jubilee.pdf.set;

import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.style.TextStyle;

/**
 * All that two stretches of text must have in common to share their words' nodes.
 *
 * @param elastic whether letters may give way
 */
record SpanStyle(TextStyle text, Language language, SpanContext context, boolean hyphenate,
        boolean elastic, boolean verbatim) {

    SpanStyle with(TextStyle other) {
        return new SpanStyle(other, language, context, hyphenate, elastic, verbatim);
    }

    SpanStyle unhyphenated() {
        return new SpanStyle(text, language, context, false, elastic, verbatim);
    }

    // Written out: styles are keys of the vocabulary, asked for at every word and space, and the generated methods are
    // slow until the whole program has been compiled.

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SpanStyle that && hyphenate == that.hyphenate
                && elastic == that.elastic && verbatim == that.verbatim
                && (text == that.text || text.equals(that.text))
                && language.equals(that.language) && context.equals(that.context);
    }

    /** Of what differs within a book. */
    @Override
    public int hashCode() {
        int look = 31 * text.size() + 4 * text.family().ordinal() + (text.bold() ? 2 : 0)
                + (text.italic() ? 1 : 0);
        int marks = (text.smallCaps() ? 8 : 0) + (elastic ? 4 : 0) + (hyphenate ? 2 : 0) + (verbatim ? 1 : 0);
        return 31 * (31 * (31 * look + marks) + language.hashCode()) + context.hashCode();
    }
}
