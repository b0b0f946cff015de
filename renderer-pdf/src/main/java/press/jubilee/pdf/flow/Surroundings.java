package press.jubilee.pdf.flow;

import press.jubilee.model.Language;
import press.jubilee.model.text.Attributes;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.style.ParagraphStyle;

/**
 * What a block inherits from those it stands in.
 *
 * @param style of plain paragraphs
 * @param depth how many lists it stands in
 * @param nested whether it stands in a list or quotation
 * @param tag of what it stands in
 */
record Surroundings(ParagraphStyle style, int depth, boolean nested, Language language, Tag tag) {

    static Surroundings of(ParagraphStyle body, Tag text) {
        return new Surroundings(body, 0, false, text.language(), text);
    }

    Surroundings of(Attributes attributes) {
        return attributes.language().map(l -> new Surroundings(style, depth, nested, l, tag)).orElse(this);
    }

    /** In another style, as far in as before. */
    Surroundings in(ParagraphStyle other) {
        return new Surroundings(other.inset(style.left(), style.right()), depth, true, language, tag);
    }

    /** In a list's item. */
    Surroundings inItem(ParagraphStyle item) {
        return new Surroundings(item, depth + 1, true, language, tag);
    }

    /** In something that is tagged. */
    Surroundings in(Tag other) {
        return new Surroundings(style, depth, nested, language, other);
    }

    int left() {
        return style.left();
    }
}
