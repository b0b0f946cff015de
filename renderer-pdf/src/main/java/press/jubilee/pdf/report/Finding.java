package press.jubilee.pdf.report;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * Something about the layout that is less good than it should be.
 *
 * @param diagnostic what it is, by its code, and where in the source it comes from. {@link
 *        press.jubilee.model.diagnostic.Severity#INFO} for what was taken as the least bad and only the typesetter need know
 * @param place where it is printed; empty for what is on no page
 */
public record Finding(Diagnostic diagnostic, Optional<Place> place) implements Comparable<Finding> {

    public Finding {
        Objects.requireNonNull(diagnostic, "diagnostic");
        Objects.requireNonNull(place, "place");
    }

    public Finding(Diagnostic diagnostic, Place place) {
        this(diagnostic, Optional.of(place));
    }

    /** From the first page to the last; what has no page comes first. */
    @Override
    public int compareTo(Finding other) {
        if (place.isPresent() != other.place.isPresent()) {
            return place.isPresent() ? 1 : -1;
        }
        int byPlace = place.isPresent() ? place.get().compareTo(other.place.get()) : 0;
        return byPlace != 0 ? byPlace : diagnostic.compareTo(other.diagnostic);
    }
}
