package press.jubilee.pdf;

import java.util.List;
import press.jubilee.model.Anthology;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.canvas.OutlineEntry;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.geometry.Trim;

/**
 * The book laid out once, for every finish.
 *
 * @param outline parts and texts for a reader's navigation, with destinations on the pages
 * @param findings where the layout is less good than it should be, by place in the text
 * @param diagnostics what the layout could not do as well as it should; errors where it could not be done
 */
public record BookLayout(Anthology anthology, Trim trim, List<Page> pages, List<OutlineEntry> outline,
        PageMap pageMap, List<LayoutFinding> findings, List<Diagnostic> diagnostics) {

    public BookLayout {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        findings = List.copyOf(findings);
        diagnostics = List.copyOf(diagnostics);
    }
}
