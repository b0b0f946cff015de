package press.jubilee.pdf.page;

import java.util.Objects;
import java.util.Optional;

/**
 * Divides galleys into pages so that the demerits of {@link PageSettings} are least. Immutable; may be used by many threads
 * at once.
 *
 * <p>Forbidden turns are left out at first. Only where no division exists without one, all turns are admitted, the
 * forbidden at a very high cost, and the division that is least bad is taken; its flaws are reported as
 * {@link Compromise}s. Nothing of a galley is ever left out.
 */
public final class PageMakeUp {

    private final PageShape shape;
    private final PageSettings settings;

    public PageMakeUp(PageShape shape, PageSettings settings) {
        this.shape = Objects.requireNonNull(shape, "shape");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** @param side of the article's first page */
    public MadeUp makeUp(Galley galley, PageSide side) {
        Course course = new Course(galley);
        Optional<OpenPage> best = PageSearch.best(course, shape, settings, false, side)
                .or(() -> PageSearch.best(course, shape, settings, true, side));
        return best.map(page -> new Compositor(course, shape, settings).compose(page.last, side))
                .orElseGet(() -> new PlainFill(shape, settings).makeUp(galley, side));
    }
}
