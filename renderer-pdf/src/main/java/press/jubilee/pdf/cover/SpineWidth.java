package press.jubilee.pdf.cover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.model.WrapCover;
import press.jubilee.model.WrapCover.Paper;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.printer.PrinterProfile;

/**
 * How wide a spine is: as the volume says, or as its printer reckons, or, where no printer is named, about.
 *
 * @param width empty where the printer tells it for each book, and the volume does not
 */
record SpineWidth(Optional<Length> width, List<Diagnostic> findings) {

    /** Millimetres of a page of book paper of 90 g/m² with a bulk of 1.2, and of both sides of a cover of 250 g/m². */
    private static final double USUAL_PAGE = 0.054;
    private static final double USUAL_COVER = 0.6;

    /** @param at where the volume speaks of its cover */
    static SpineWidth of(WrapCover wrap, Optional<PrinterProfile> printer, int pages, SourcePosition at) {
        if (wrap.spine().isPresent()) {
            return new SpineWidth(wrap.spine().map(Length::points), List.of());
        }
        return printer.map(p -> reckoned(p, wrap.paper(), pages, at)).orElseGet(() -> estimated(pages, at));
    }

    private static SpineWidth reckoned(PrinterProfile printer, Optional<Paper> paper, int pages,
            SourcePosition at) {
        Optional<Length> width = printer.spine().flatMap(
                s -> s.width(pages, paper.orElse(Paper.WHITE).name().toLowerCase(Locale.ROOT)));
        return new SpineWidth(width, width.isPresent()
                ? List.of()
                : List.of(Diagnostic.error("cover.spine", at,
                        printer.name()
                                + " has no formula for the width of a spine, and the volume does not say it",
                        "ask for the cover template of " + pages
                                + " pages, and write cover: {spine: 12.3mm} as it says")));
    }

    private static SpineWidth estimated(int pages, SourcePosition at) {
        Length width = Length.millimetres(pages * USUAL_PAGE + USUAL_COVER);
        return new SpineWidth(Optional.of(width), List.of(Diagnostic.warning("cover.spine-estimated", at,
                String.format(Locale.ROOT, "the spine of %d pages is taken to be %.1f mm wide", pages,
                        width.millimetres()),
                "name the printer (--printer), or write cover: {spine: …} as it says")));
    }
}
