package press.jubilee.model.text;

import java.util.Collection;
import java.util.List;

/** A run of inlines: a title, a caption, the content of a paragraph. Equal where its inlines are equal. */
public record Phrase(List<Inline> inlines) {

    public static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        inlines = List.copyOf(inlines);
    }

    public static Phrase of(Inline... inlines) {
        return new Phrase(List.of(inlines));
    }

    /** Plain words without markup. */
    public static Phrase text(String words) {
        return words.isEmpty() ? EMPTY : of(Inline.Text.of(words));
    }

    public static Phrase join(Collection<Phrase> phrases) {
        return new Phrase(phrases.stream().flatMap(p -> p.inlines.stream()).toList());
    }

    public boolean isEmpty() {
        return inlines.isEmpty();
    }

    /** The characters alone, without note calls and pictures; a line break is a space. */
    public String plain() {
        return PlainText.of(this);
    }

    @Override
    public String toString() {
        return plain();
    }
}
