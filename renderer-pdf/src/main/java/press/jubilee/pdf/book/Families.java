package press.jubilee.pdf.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;

/** The families of type that pages are set in. */
final class Families {

    /** A stand-in that sets less than one in so many characters only helps out. */
    private static final int NOTABLE = 1000;

    private Families() {}

    /**
     * The most used first.
     *
     * @param asked whether the design asks for a face; others only stand in where that lacks a letter
     */
    static List<String> of(List<Page> pages, Predicate<Face> asked) {
        Map<Face, Long> faces = new HashMap<>();
        pages.stream().flatMap(p -> p.items().stream()).forEach(i -> {
            if (i instanceof TextLine line) {
                for (SetRun run : line.runs()) {
                    faces.merge(run.run().face(), (long) run.run().text().length(), Long::sum);
                }
            }
        });
        long all = faces.values().stream().mapToLong(n -> n).sum();
        Map<String, Long> families = new HashMap<>();
        faces.forEach((face, n) -> {
            if (asked.test(face) || n * NOTABLE >= all) {
                families.merge(face.family(), n, Long::sum);
            }
        });
        return families.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> e) -> e.getValue()).reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
    }
}
