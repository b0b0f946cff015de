package press.jubilee.pdf;

import java.util.List;
import java.util.Objects;
import press.jubilee.model.Anthology;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.canvas.OutlineEntry;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.report.LayoutReport;

/**
 * The book laid out once, for every finish.
 *
 * @param outline parts and texts for a reader's navigation, with destinations on the pages
 * @param report how well it could be done
 */
public record BookLayout(Anthology anthology, Trim trim, List<Page> pages, List<OutlineEntry> outline,
        PageMap pageMap, LayoutReport report) {

    public BookLayout {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        Objects.requireNonNull(report, "report");
    }

    /** What the editor can act on, in the order of the source; errors where something could not be set at all. */
    public List<Diagnostic> diagnostics() {
        return report.diagnostics();
    }
}
