package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How the volume wants its pages to look: one of the house's designs, and what it wants otherwise. What is left open is the
 * design's own.
 *
 * @param trim the finished size of a page
 * @param size of running text, in points
 * @param leading from baseline to baseline, in points; the step of the baseline grid
 * @param margins which leave at least 100 points of the page each way
 * @param openings where articles begin
 * @param details all the rest
 */
public record Design(Name name, Optional<Trim> trim, Optional<Double> size, Optional<Double> leading,
        Optional<Margins> margins, Optional<Openings> openings, DesignDetails details) {

    public static final Design CLASSIC = of(Name.CLASSIC);

    public Design {
        margins.ifPresent(m -> m.requireRoomOn(trim.orElse(Trim.A5)));
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(details, "details");
        size.ifPresent(s -> require(s >= 6 && s <= 24, "text is set in 6 to 24 points, not in " + s));
        leading.ifPresent(l -> require(l >= 6 && l <= 48, "the leading must be 6 to 48 points, not " + l));
        if (size.isPresent() && leading.isPresent()) {
            require(leading.get() >= size.get(), "the leading " + leading.get()
                    + " pt is less than the size of the text, " + size.get() + " pt");
        }
    }

    /** Without details. */
    public Design(Name name, Optional<Trim> trim, Optional<Double> size, Optional<Double> leading,
            Optional<Margins> margins, Optional<Openings> openings) {
        this(name, trim, size, leading, margins, openings, DesignDetails.NONE);
    }

    public static Design of(Name name) {
        return new Design(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    public Design withTrim(Trim wanted) {
        return new Design(name, Optional.of(wanted), size, leading, margins, openings, details);
    }

    public Design withDetails(DesignDetails wanted) {
        return new Design(name, trim, size, leading, margins, openings, wanted);
    }

    /** Whether texts are set in vertical lines, and the book is bound on the right. */
    public boolean isVertical() {
        return details.writing().filter(DesignDetails.Writing.VERTICAL::equals).isPresent();
    }

    /** The house's designs. */
    public enum Name {
        /** One serif, centred, in small capitals and italics. */
        CLASSIC,
        /** Sans headings from the left edge, a wide outer margin, folios at the outer foot. */
        MODERN,
        /** More leading, and openers with room for titles in two scripts. */
        BILINGUAL
    }

    /** Where articles begin. */
    public enum Openings {
        /** On the next page, left or right. */
        NEXT,
        /** On a right-hand page, after a blank one where need be. */
        RECTO,
        /** A translation stands on rectos opposite its original on versos, block by block; other texts begin on the next page. */
        FACING
    }

    /** In points of 1/72 inch. */
    public record Trim(double width, double height) {

        /** What a volume is printed on that asks for nothing else. */
        public static final Trim A5 = new Trim(148 * 72 / 25.4, 210 * 72 / 25.4);

        public Trim {
            require(width >= 200 && width <= 1_000 && height >= 200 && height <= 1_400,
                    "a page must be from 200 to 1,000 points wide and to 1,400 high");
        }
    }

    /** The white around the text block, in points; the inner margin is the one at the spine. */
    public record Margins(double inner, double outer, double head, double foot) {

        public Margins {
            require(inner >= 0 && outer >= 0 && head >= 0 && foot >= 0, "a margin is not below 0");
        }

        /** Whether what they leave of a page can hold text: 100 points each way, four ems of the largest type. */
        public boolean leaveRoomOn(Trim page) {
            return page.width() - inner - outer >= 100 && page.height() - head - foot >= 100;
        }

        private void requireRoomOn(Trim page) {
            require(leaveRoomOn(page), "the margins leave no room for text on a page of "
                    + Math.round(page.width()) + " by " + Math.round(page.height()) + " points");
        }
    }

    static void require(boolean sound, String message) {
        if (!sound) {
            throw new IllegalArgumentException(message);
        }
    }
}
