package press.jubilee.pdf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.geometry.Length;

/** What is wrong with the lines of one page, each by itself or with its neighbour. */
final class LineFindings {

    /** Letters of two lines may reach so far into each other, as a kern does. */
    private static final int TOUCH = Length.POINT;

    private LineFindings() {}

    static List<Finding> of(Page page) {
        List<TextLine> lines = page.items().stream().filter(TextLine.class::isInstance)
                .map(TextLine.class::cast).filter(LineFindings::isRead).toList();
        var out = new ArrayList<Finding>();
        lines.forEach(l -> misfit(l, page).ifPresent(out::add));
        List<TextLine> across = lines.stream()
                .sorted(Comparator.comparingInt(TextLine::baseline).thenComparingInt(LineFindings::left))
                .toList();
        for (int i = 1; i < across.size(); i++) {
            TextLine before = across.get(i - 1);
            TextLine after = across.get(i);
            if (before.baseline() == after.baseline() && right(before) > left(after) + TOUCH) {
                out.add(overlap(before, after, page));
            }
        }
        return out;
    }

    /** Not a row of dots under other words. */
    private static boolean isRead(TextLine line) {
        return line.runs().stream().anyMatch(run -> !run.run().text().isEmpty());
    }

    private static Optional<Finding> misfit(TextLine line, Page page) {
        String words = "the line " + Words.quoted(line) + " on page " + page.label() + " ";
        return switch (line.origin().fit()) {
            case FREE, FULL -> Optional.empty();
            case LOOSE -> Optional.of(finding(line, page, "layout.loose", words + "is loose",
                    "allow a hyphen in the long words near it, or reword the paragraph"));
            case TIGHT -> Optional.of(finding(line, page, "layout.tight", words + "is tight",
                    "allow a hyphen in the long words near it, or reword the paragraph"));
            case OVERFULL -> Optional.of(finding(line, page, "layout.overfull",
                    words + "is too long for its measure",
                    "allow a hyphen in its long words, or reword it"));
        };
    }

    private static Finding overlap(TextLine before, TextLine after, Page page) {
        return finding(before, page, "layout.overlap",
                "the words " + Words.quoted(before) + " run into " + Words.quoted(after) + " on page "
                        + page.label(),
                "shorten them");
    }

    private static Finding finding(TextLine line, Page page, String code, String message, String hint) {
        return new Finding(Diagnostic.warning(code, line.origin().at(), message, hint),
                new Place(page.index(), page.label(), line.baseline()));
    }

    private static int left(TextLine line) {
        return line.x() + line.runs().getFirst().x();
    }

    private static int right(TextLine line) {
        SetRun last = line.runs().getLast();
        return line.x() + last.x() + last.width();
    }
}
