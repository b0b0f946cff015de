package press.jubilee.pdf.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.font.OpenTypeFace;

/**
 * Faces of the machine in the book, each with the place of its first word: elsewhere the same volume may come out in other
 * faces, or not at all.
 */
public final class MachineFaces {

    private record First(TextLine line, String text) {}

    private MachineFaces() {}

    /** @param faces of the machine */
    public static List<Diagnostic> in(List<Page> pages, Set<OpenTypeFace> faces) {
        if (faces.isEmpty()) {
            return List.of();
        }
        Map<OpenTypeFace, First> used = new LinkedHashMap<>();
        for (Page page : pages) {
            page.items().forEach(item -> {
                if (item instanceof TextLine line) {
                    line.runs().forEach(set -> {
                        if (set.run().face() instanceof OpenTypeFace face && faces.contains(face)) {
                            used.putIfAbsent(face, new First(line, set.run().text()));
                        }
                    });
                }
            });
        }
        var findings = new ArrayList<Diagnostic>();
        used.forEach((face, first) -> findings.add(Diagnostic.warning("font.system", first.line.origin().at(),
                "\u201C" + first.text + "\u201D is set in a face of this machine, " + face.name()
                        + (face.version().isEmpty() ? "" : ", " + face.version()) + " (" + face.origin()
                        + ")",
                "to get the same book elsewhere, put that file into a folder and name it with --fonts")));
        return findings;
    }
}
