package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.epub.publication.PageTarget;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * What the writing of documents leaves behind besides them: what was found, and where page marks and places of the index were
 * set. Each text has its own, so that texts can be written side by side.
 */
final class Trail {

    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<PageTarget> marks = new ArrayList<>();
    private final Map<TextPlace, String> places = new HashMap<>();

    void report(Diagnostic finding) {
        findings.add(finding);
    }

    void mark(PageTarget target) {
        marks.add(target);
    }

    void place(TextPlace place, String href) {
        places.put(place, href);
    }

    void add(Trail other) {
        findings.addAll(other.findings);
        marks.addAll(other.marks);
        places.putAll(other.places);
    }

    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** In reading order. */
    List<PageTarget> marks() {
        return List.copyOf(marks);
    }

    /** Where places of the index were set. */
    Map<TextPlace, String> places() {
        return places;
    }
}
