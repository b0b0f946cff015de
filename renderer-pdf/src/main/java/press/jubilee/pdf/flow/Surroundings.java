package press.jubilee.pdf.flow;

import press.jubilee.model.Language;
import press.jubilee.model.text.Attributes;
import press.jubilee.pdf.style.ParagraphStyle;

/**
 * What a block inherits from those it stands in.
 *
 * @param style of plain paragraphs
 * @param depth how many lists it stands in
 * @param nested whether it stands in a list or quotation
 */
record Surroundings(ParagraphStyle style, int depth, boolean nested, Language language) {

    static Surroundings of(ParagraphStyle body, Language language) {
        return new Surroundings(body, 0, false, language);
    }

    Surroundings of(Attributes attributes) {
        return attributes.language().map(l -> new Surroundings(style, depth, nested, l)).orElse(this);
    }

    /** In another style, as far in as before. */
    Surroundings in(ParagraphStyle other) {
        return new Surroundings(other.inset(style.left(), style.right()), depth, true, language);
    }

    /** In a list's item. */
    Surroundings inItem(ParagraphStyle item) {
        return new Surroundings(item, depth + 1, true, language);
    }

    int left() {
        return style.left();
    }
}
