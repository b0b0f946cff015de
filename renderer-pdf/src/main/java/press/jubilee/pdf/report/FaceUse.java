package press.jubilee.pdf.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;

/**
 * How much of the book is set in a face.
 *
 * @param face its PostScript name
 * @param characters set in it, spaces left out
 */
public record FaceUse(String face, long characters) {

    /** How many characters each face sets, spaces left out. */
    static Map<Face, Long> in(List<Page> pages) {
        return pages.parallelStream().map(FaceUse::onPage).collect(HashMap::new,
                (all, page) -> page.forEach((f, n) -> all.merge(f, n, Long::sum)),
                (all, more) -> more.forEach((f, n) -> all.merge(f, n, Long::sum)));
    }

    /** The most used first. */
    static List<FaceUse> of(Map<Face, Long> used) {
        var byName = new HashMap<String, Long>();
        used.forEach((face, n) -> byName.merge(face.name(), n, Long::sum));
        return byName.entrySet().stream().map(e -> new FaceUse(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(FaceUse::characters).reversed()
                        .thenComparing(FaceUse::face))
                .toList();
    }

    private static Map<Face, Long> onPage(Page page) {
        var used = new HashMap<Face, Long>();
        page.items().forEach(item -> {
            if (item instanceof TextLine line) {
                for (SetRun run : line.runs()) {
                    long visible = Characters.visible(run.run().text());
                    if (visible > 0) {
                        used.merge(run.run().face(), visible, Long::sum);
                    }
                }
            }
        });
        return used;
    }
}
