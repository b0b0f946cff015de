package press.jubilee.model.reader.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.TreeDump;

/** Random Markdown of numbered words: each word is in the tree, once, and in order. */
class TextCompletenessTest {

    private static final Pattern WORD = Pattern.compile("w\\d+w");
    private static final String[][] PAIRS = {{"*", "*"}, {"**", "**"}, {"~~", "~~"},
        {"[", "](https://x.example)"},
        {"[", "]{.c lang=de}"}, {"<b>", "</b>"}, {"<span class=\"x\">", "</span>"}, {"\"", "\""}, {"(", ")"},
        {"`", "`"}, {"", ""}, {"<blink>", "</blink>"}, {"[", "]"}, {"", "\\*"}, {"*", ""}, {"", "</i>"},
        {"<u>", ""},
        {"'", "'"}, {"^", "^"}, {"", " &amp; "}, {"", "--"}, {"_", ""}, {"", "{.k}"}};

    private final StringBuilder out = new StringBuilder();
    private Random random;
    private int words;

    @RepeatedTest(300)
    void keepsEachWordOnceAndInOrder(RepetitionInfo run) {
        random = new Random(run.getCurrentRepetition());
        blocks("", 3);
        var expected = new ArrayList<String>();
        for (int i = 0; i < words; i++) {
            expected.add("w" + i + "w");
        }
        String dump = TreeDump.of(new MarkdownReader(MarkdownLimits.defaults()).read(out.toString(),
                new SourcePosition("a.md", 1, 1), Language.ENGLISH, MarkdownCasesTest.PICTURES, d -> {}));
        List<String> actual = WORD.matcher(dump).results().map(MatchResult::group).toList();
        int same = 0;
        while (same < Math.min(actual.size(), expected.size())
                && actual.get(same).equals(expected.get(same))) {
            same++;
        }
        String first = "first lost at word " + same;
        assertEquals(expected, actual, () -> first + "\n" + out + "\n----\n" + dump);
    }

    private void blocks(String indent, int depth) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            block(indent, depth);
            out.append(indent.stripTrailing()).append('\n');
        }
    }

    private void block(String indent, int depth) {
        int kind = random.nextInt(depth == 0 ? 6 : 11);
        switch (kind) {
            case 0 -> line(indent, "# ");
            case 1 -> line(indent, "", "| ", " |\n" + indent + "|---|\n" + indent + "| ");
            case 2 -> line(indent, "<p>");
            case 3 -> {
                line(indent, "");
                line(indent, "");
            }
            case 4 -> line(indent, "![", "](p.png \"", "\")");
            case 5 -> line(indent, "");
            case 6 -> nested(indent, "> ", "> ", depth);
            case 7 -> nested(indent, "- ", "  ", depth);
            case 8 -> nested(indent, "1. ", "   ", depth);
            case 9 -> {
                out.append(indent).append("::: box\n");
                blocks(indent, depth - 1);
                out.append(indent).append(":::\n");
            }
            default -> {
                out.append(indent).append("<div>\n").append(indent.stripTrailing()).append('\n');
                blocks(indent, depth - 1);
                out.append(indent).append("</div>\n");
            }
        }
    }

    private void nested(String indent, String first, String rest, int depth) {
        int start = out.length();
        blocks(indent + rest, depth - 1);
        out.replace(start, start + indent.length() + rest.length(), indent + first);
    }

    private void line(String indent, String... around) {
        out.append(indent);
        for (String piece : around) {
            out.append(piece);
            out.append(piece.equals("| ") || around.length == 1 ? inline(2) : word());
        }
        out.append('\n');
    }

    private String inline(int depth) {
        var line = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String[] pair = PAIRS[random.nextInt(PAIRS.length)];
            line.append(i == 0 ? "" : " ").append(pair[0])
                    .append(depth > 0 && !pair[0].equals("`") && random.nextInt(3) == 0
                            ? inline(depth - 1)
                            : word())
                    .append(pair[1]);
        }
        return line.toString();
    }

    private String word() {
        return "w" + words++ + "w";
    }
}
