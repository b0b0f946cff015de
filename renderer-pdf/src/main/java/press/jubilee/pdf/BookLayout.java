package press.jubilee.pdf;

import java.util.List;
import java.util.Objects;
import press.jubilee.model.Anthology;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.canvas.OutlineEntry;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.parallel.Later;
import press.jubilee.pdf.report.LayoutReport;
import press.jubilee.pdf.style.Margins;

/**
 * The book laid out once, for every finish.
 *
 * @param margins those that were chosen, the inner one for so many pages
 * @param outline parts and texts for a reader's navigation, with destinations on the pages
 * @param failures what could not be set at all
 * @param reporting the {@link #report} in the making
 */
public record BookLayout(Anthology anthology, Trim trim, Margins margins, List<Page> pages,
        List<OutlineEntry> outline,
        PageMap pageMap, List<Diagnostic> failures, Later<LayoutReport> reporting) {

    public BookLayout {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        failures = List.copyOf(failures);
        Objects.requireNonNull(reporting, "reporting");
    }

    /** With more or less on its pages, which are as many as before and in the same order. */
    public BookLayout withPages(List<Page> others) {
        return new BookLayout(anthology, trim, margins, others, outline, pageMap, failures, reporting);
    }

    /** With the text nearer to the outer edge, as the margins now say. */
    public BookLayout withMargins(Margins chosen) {
        int dx = chosen.inner().minus(margins.inner()).sp();
        return new BookLayout(anthology, trim, chosen,
                pages.stream()
                        .map(p -> p.shifted(p.recto() != anthology.language().isRightToLeft() ? dx : -dx))
                        .toList(),
                outline, pageMap,
                failures, reporting);
    }

    /** How well it could be done; read off the pages while they are written, so that the first call may wait for it. */
    public LayoutReport report() {
        return reporting.get();
    }

    /** What the editor can act on, in the order of the source; errors where something could not be set at all. */
    public List<Diagnostic> diagnostics() {
        return report().diagnostics();
    }
}
