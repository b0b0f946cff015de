package press.jubilee.pdf.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** A face that nobody asked for and that sets less than one in so many characters only helps out. */
    private static final int NOTABLE = 1000;

    /**
     * The families that pages are set in, by the names that people know them by, the most used first.
     *
     * @param asked whether the design asks for a face; others only stand in where that lacks a letter, and count where they set
     *        much
     */
    public static List<String> families(List<Page> pages, Predicate<Face> asked) {
        Map<Face, Long> used = in(pages);
        long all = used.values().stream().mapToLong(n -> n).sum();
        var families = new HashMap<String, Long>();
        used.forEach((face, n) -> {
            if (asked.test(face) || n * NOTABLE >= all) {
                families.merge(face.family(), n, Long::sum);
            }
        });
        return families.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

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
