package press.jubilee.pdf.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.font.Face;

/**
 * How well a book could be laid out.
 *
 * @param findings all that is less good than it should be, from the first page to the last
 * @param faces in which the book is set, the most used first
 */
public record LayoutReport(List<Finding> findings, LineFigures lines, PageFigures pages,
        List<FaceUse> faces) {

    /** Of pages that nobody looked at. */
    public static final LayoutReport NONE = new LayoutReport(List.of(), LineFigures.of(List.of()),
            new PageFigures(new EnumMap<>(PageKind.class), 0, 0, 0, 0, 0, 0), List.of());

    public LayoutReport {
        findings = List.copyOf(findings);
        faces = List.copyOf(faces);
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(pages, "pages");
    }

    /**
     * Reads a report off finished pages.
     *
     * @param given what the pages do not show, already with its place
     * @param located what was found before there were pages; each gets the place where its source is printed
     * @param standsIn of a face, whether it serves only where others lack a letter
     */
    public static LayoutReport of(List<Page> pages, TextBlock block, Collection<Finding> given,
            Collection<Diagnostic> located, Predicate<Face> standsIn) {
        var findings = new ArrayList<>(given);
        if (!located.isEmpty()) {
            SourceIndex sources = SourceIndex.of(pages);
            located.stream().distinct().forEach(d -> findings.add(new Finding(d, sources.find(d.at()))));
        }
        pages.parallelStream().map(LineFindings::of).toList().forEach(findings::addAll);
        Map<Face, Long> faces = FaceUse.in(pages);
        findings.addAll(StandIns.of(pages,
                faces.keySet().stream().filter(standsIn).collect(Collectors.toSet())));
        List<PageScan> scans = pages.parallelStream().map(p -> PageScan.of(p, block)).toList();
        return new LayoutReport(findings.stream().sorted().toList(), LineFigures.of(scans),
                PageFigures.of(pages, scans, block), FaceUse.of(faces));
    }

    /** What the editor can act on, in the order of the source; what was merely the least bad is left out. */
    public List<Diagnostic> diagnostics() {
        return findings.stream().map(Finding::diagnostic).filter(d -> d.severity() != Severity.INFO).sorted()
                .distinct().toList();
    }

    /** How many findings there are with each code that occurs, by code. */
    public Map<String, Long> counts() {
        var counts = new java.util.TreeMap<String, Long>();
        findings.forEach(f -> counts.merge(f.diagnostic().code(), 1L, Long::sum));
        return counts;
    }
}
