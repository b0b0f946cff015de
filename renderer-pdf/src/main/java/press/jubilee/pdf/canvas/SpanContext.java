package press.jubilee.pdf.canvas;

import java.util.Optional;
import java.util.Set;
import press.jubilee.model.Language;
import press.jubilee.pdf.style.Ink;

/**
 * What the runs of one span have in common beside their glyphs.
 *
 * @param link an address, {@code #name} of a destination in the file, or nothing
 */
public record SpanContext(Language language, Ink ink, Optional<String> link) {

    public static SpanContext of(Language language) {
        return new SpanContext(language, Ink.BLACK, Optional.empty());
    }

    /** Whether it has no link inside the file to another place than these. */
    boolean leadsTo(Set<String> places) {
        return link.filter(l -> l.startsWith("#") && !places.contains(l.substring(1))).isEmpty();
    }

    SpanContext withoutLink() {
        return new SpanContext(language, ink, Optional.empty());
    }

    // Written out: part of the vocabulary's keys.

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SpanContext that && ink.equals(that.ink)
                && language.equals(that.language) && link.equals(that.link);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * language.hashCode() + ink.hashCode()) + link.hashCode();
    }
}
