package press.jubilee.pdf.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;

/**
 * Words set in another face than the design's, because that lacks letters of theirs: one finding for each face and text,
 * where it first happens. Chinese in a Chinese face is no such thing.
 */
final class StandIns {

    private static final int EXAMPLES = 6;
    private static final int HAN_SAMPLE = 0x4E2D;

    private record Key(String file, String face) {}

    private record Case(TextLine line, Page page, Set<String> words) {}

    private final Set<Face> faces;
    private final Map<Key, Case> cases = new LinkedHashMap<>();

    /** @param faces those that serve only where others lack a letter */
    private StandIns(Set<Face> faces) {
        this.faces = faces;
    }

    static List<Finding> of(List<Page> pages, Set<Face> faces) {
        return faces.isEmpty() ? List.of() : new StandIns(faces).in(pages);
    }

    private List<Finding> in(List<Page> pages) {
        for (Page page : pages) {
            page.items().forEach(item -> {
                if (item instanceof TextLine line) {
                    line.runs().forEach(run -> note(run, line, page));
                }
            });
        }
        var out = new ArrayList<Finding>();
        cases.forEach((key, found) -> out.add(finding(key, found)));
        return out;
    }

    private void note(SetRun run, TextLine line, Page page) {
        String text = run.run().text();
        if (faces.contains(run.run().face()) && !text.isBlank() && !isChinese(run.run().face(), text)) {
            cases.computeIfAbsent(new Key(line.origin().at().file(), run.run().face().name()),
                    k -> new Case(line, page, new LinkedHashSet<>())).words().add(text);
        }
    }

    /** Marks of punctuation that Chinese shares with other scripts are set in its face too. */
    private static boolean isChinese(Face face, String text) {
        return face.glyph(HAN_SAMPLE) != 0 && text.codePoints().noneMatch(
                c -> Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !isEastAsian(c));
    }

    private static boolean isEastAsian(int c) {
        return c >= 0x2E80 && c <= 0x31FF || c >= 0xFF00 && c <= 0xFFEF;
    }

    private static Finding finding(Key key, Case found) {
        String words = found.words.stream().limit(EXAMPLES).collect(Collectors.joining("\u201D, \u201C",
                "\u201C", found.words.size() > EXAMPLES ? "\u201D and others" : "\u201D"));
        return new Finding(
                new Diagnostic(Severity.INFO, "glyph.stand-in", found.line.origin().at(),
                        words + (found.words.size() == 1 ? " is" : " are") + " set in " + key.face
                                + ", since the design's face lacks letters of it",
                        Optional.of("add a face that has them")),
                new Place(found.page.index(), found.page.label(), found.line.baseline()));
    }
}
