package press.jubilee.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;

/**
 * What the printed book's cover, which is wrapped around it, has beside what the volume's other data say.
 *
 * @param back the paragraphs on its back
 * @param spine its width in points, as the printer's template says
 * @param paper that the book is printed on
 * @param price as it is printed, such as {@code £18.00}
 * @param priceCode the five figures beside the bar code that say it
 * @param at where the volume says so
 */
public record WrapCover(List<Phrase> back, Optional<Double> spine, Optional<Paper> paper,
        Optional<String> price, Optional<String> priceCode, SourcePosition at) {

    /** Nothing beside the volume's other data. */
    public static final WrapCover NONE = new WrapCover(List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), SourcePosition.NONE);

    private static final double WIDEST = 288;

    public WrapCover {
        back = List.copyOf(back);
        Objects.requireNonNull(at, "at");
        spine.ifPresent(WrapCover::requireSpine);
        priceCode.ifPresent(WrapCover::requirePriceCode);
    }

    /** What printers on demand print on. */
    public enum Paper {
        WHITE, CREAM, COLOUR
    }

    /** @throws IllegalArgumentException if no book has a spine of that width */
    public static double requireSpine(double points) {
        if (!(points > 0 && points <= WIDEST)) {
            throw new IllegalArgumentException("a spine is up to 100 mm wide");
        }
        return points;
    }

    /** @throws IllegalArgumentException if it has not five figures */
    public static String requirePriceCode(String figures) {
        if (!figures.matches("\\d{5}")) {
            throw new IllegalArgumentException("a price code has five figures, not '" + figures + "'");
        }
        return figures;
    }

    public WrapCover withBack(String... paragraphs) {
        return new WrapCover(List.of(paragraphs).stream().map(Phrase::text).toList(), spine, paper, price,
                priceCode, at);
    }

    /** @throws IllegalArgumentException if no book has a spine of that width */
    public WrapCover withSpine(double points) {
        return new WrapCover(back, Optional.of(points), paper, price, priceCode, at);
    }

    public WrapCover withPaper(Paper wanted) {
        return new WrapCover(back, spine, Optional.of(wanted), price, priceCode, at);
    }

    /** @throws IllegalArgumentException if the code has not five figures */
    public WrapCover withPrice(String printed, Optional<String> code) {
        return new WrapCover(back, spine, paper, Optional.of(printed), code, at);
    }
}
