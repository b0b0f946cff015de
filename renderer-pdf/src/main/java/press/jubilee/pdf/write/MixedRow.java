package press.jubilee.pdf.write;

import java.util.Comparator;
import java.util.List;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;

/**
 * Lines of type on one baseline, such as an entry and its folio, of which at least one runs to the left. Programs that read
 * a page take what such a row holds from left to right and turn it round by themselves.
 */
final class MixedRow {

    private MixedRow() {}

    /** What stands on a line and is marked alike. */
    record Stretch(TextLine line, int from, int to) {

        /** As it is read, with what leads on to the next line. */
        String text() {
            var text = new StringBuilder();
            for (int i = from; i < to; i++) {
                text.append(line.runs().get(i).run().text());
            }
            if (to == line.runs().size()) {
                switch (line.origin().join()) {
                    case NONE -> {
                    }
                    case SPACE -> text.append(' ');
                    case PARTED -> text.setLength(Math.max(0, text.length() - 1));
                }
            }
            return text.toString();
        }

        private int x() {
            int x = Integer.MAX_VALUE;
            for (int i = from; i < to; i++) {
                x = Math.min(x, line.x() + line.runs().get(i).x());
            }
            return x;
        }
    }

    /** The row that begins with an item; empty where nothing on it runs to the left. */
    static List<TextLine> at(List<PlacedItem> items, int from) {
        TextLine first = (TextLine) items.get(from);
        int end = from;
        boolean mixed = false;
        while (end < items.size() && items.get(end) instanceof TextLine line
                && line.baseline() == first.baseline()
                && line.owner().getClass() == first.owner().getClass()) {
            mixed = mixed || runsToTheLeft(line);
            end++;
        }
        return mixed ? items.subList(from, end).stream().map(TextLine.class::cast).toList() : List.of();
    }

    private static boolean runsToTheLeft(TextLine line) {
        for (SetRun run : line.runs()) {
            if (run.run().rightToLeft()) {
                return true;
            }
        }
        return false;
    }

    static List<Stretch> asTheyStand(List<Stretch> stretches) {
        return stretches.stream().sorted(Comparator.comparingInt(Stretch::x)).toList();
    }
}
