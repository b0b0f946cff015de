package press.jubilee.pdf.cover;

import java.util.Map;
import java.util.Optional;
import press.jubilee.model.WrapCover.Paper;
import press.jubilee.pdf.geometry.Length;

/** How a printer reckons the width of a spine. */
public sealed interface SpineRule {

    /** Empty where the printer only tells it itself. */
    Optional<Length> width(int pages, Paper paper);

    /** @param inches of one page, by its paper */
    record ByPaper(Map<Paper, Double> inches) implements SpineRule {

        public ByPaper {
            inches = Map.copyOf(inches);
        }

        @Override
        public Optional<Length> width(int pages, Paper paper) {
            return Optional.ofNullable(inches.get(paper)).map(i -> Length.inches(pages * i));
        }
    }

    /** @param boards inches that are added for the cover itself */
    record PagesToInch(double pagesToInch, double boards) implements SpineRule {

        @Override
        public Optional<Length> width(int pages, Paper paper) {
            return Optional.of(Length.inches(pages / pagesToInch + boards));
        }
    }

    /** Told for each book, in a template. */
    record Template() implements SpineRule {

        @Override
        public Optional<Length> width(int pages, Paper paper) {
            return Optional.empty();
        }
    }

    /** @param page millimetres that a page of usual book paper is thick, and {@code boards} of both sides of the cover */
    record Estimate(double page, double boards) implements SpineRule {

        @Override
        public Optional<Length> width(int pages, Paper paper) {
            return Optional.of(Length.millimetres(pages * page + boards));
        }
    }
}
