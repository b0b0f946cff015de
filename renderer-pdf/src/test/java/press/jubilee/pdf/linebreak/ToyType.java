package press.jubilee.pdf.linebreak;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.linebreak.Node.Box;
import press.jubilee.pdf.linebreak.Node.Glue;
import press.jubilee.pdf.linebreak.Node.Penalty;

/**
 * Monospaced type, ten units to the character. Words are parted by spaces; {@code ·} in a word is where it may be
 * hyphenated, a {@code -} may be broken after, {@code |} is a forced break.
 */
final class ToyType {

    static final int CHARACTER = 10;
    static final Glue SPACE = new Glue(10, 5, 3);
    static final Penalty HYPHEN = new Penalty(10, 0, 0, 50, true, "-");
    static final Penalty AFTER_HYPHEN = new Penalty(0, 0, 0, 50, true, null);
    static final Glue FILL = new Glue(0, Node.INFINITE_STRETCH, 0);

    private ToyType() {}

    /** Justified, the last line filled with infinite glue. */
    static List<Node> justified(String text) {
        List<Node> nodes = new ArrayList<>();
        for (String word : text.trim().split("\\s+")) {
            if (!nodes.isEmpty() && nodes.getLast() instanceof Box) {
                nodes.add(SPACE);
            }
            word(word, nodes);
        }
        end(nodes);
        return nodes;
    }

    /** Flush left, by glue that stretches at each line's end (Knuth and Plass 1981, p. 1139). */
    static List<Node> ragged(String text) {
        List<Node> nodes = new ArrayList<>();
        for (String word : text.trim().split("\\s+")) {
            if (!nodes.isEmpty()) {
                nodes.add(new Glue(0, 30, 0));
                nodes.add(Penalty.of(0));
                nodes.add(new Glue(10, -30, 0));
            }
            word(word, nodes);
        }
        end(nodes);
        return nodes;
    }

    static void end(List<Node> nodes) {
        nodes.add(Penalty.of(Node.FORBIDDEN));
        nodes.add(FILL);
        nodes.add(Penalty.of(Node.FORCED));
    }

    private static void word(String word, List<Node> nodes) {
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '·' || c == '|') {
                box(word.substring(start, i), nodes);
                if (c == '·') {
                    nodes.add(HYPHEN);
                } else {
                    end(nodes);
                }
                start = i + 1;
            } else if (c == '-' && i + 1 < word.length()) {
                box(word.substring(start, i + 1), nodes);
                nodes.add(AFTER_HYPHEN);
                start = i + 1;
            }
        }
        box(word.substring(start), nodes);
    }

    private static void box(String text, List<Node> nodes) {
        if (!text.isEmpty()) {
            nodes.add(Box.of(CHARACTER * text.length(), text));
        }
    }

    /** What a line reads. */
    static String text(List<Node> nodes, BrokenLine line) {
        StringBuilder s = new StringBuilder();
        for (Node node : nodes.subList(line.first(), line.end())) {
            if (node instanceof Box box) {
                s.append(box.payload());
            } else if (node instanceof Glue glue && glue.width() > 0) {
                s.append(' ');
            }
        }
        line.closing().filter(p -> p.width() > 0).ifPresent(p -> s.append(p.payload()));
        return s.toString();
    }
}
