package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * A page saved as plain text. Where its lines are wrapped at a common width, a full line goes on in the next; else each
 * line is a passage.
 */
final class TextPage {

    private static final Pattern BULLET = Pattern.compile("[•·▪◦‣●–-][ \\t\\u00A0\\u3000]+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)][ \\t\\u00A0\\u3000]+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("([-*_=~–—·•#]\\s?){3,}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final int WIDEST_WRAPPED = 120;
    private static final int NARROWEST_WRAPPED = 50;

    private final PageText page;
    private final Consumer<Diagnostic> found;
    private final List<Line> lines = new ArrayList<>();
    private final int fullFrom;

    private TextPage(PageText page, Consumer<Diagnostic> found) {
        this.page = page;
        this.found = found;
        cut();
        int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
        this.fullFrom = widest > WIDEST_WRAPPED || widest < NARROWEST_WRAPPED
                ? Integer.MAX_VALUE
                : widest * 3 / 4;
    }

    /** @param index of its first character that is no space */
    private record Line(String words, int index, boolean afterBlank) {
        int width() {
            return Widths.of(words);
        }
    }

    static Page read(PageText page, Consumer<Diagnostic> found) {
        return new Page(new TextPage(page, found).passages(), Map.of());
    }

    private void cut() {
        boolean afterBlank = true;
        int start = 0;
        String text = page.text();
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Line(BLANKS.matcher(text.substring(from, to)).replaceAll(" "), from,
                        afterBlank));
            }
            afterBlank = to == from;
            start = end + 1;
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF'
                || c >= '\u2000' && c <= '\u200A' || c == '\u202F';
    }

    private List<Passage> passages() {
        var out = new ArrayList<Passage>();
        for (int i = 0; i < lines.size();) {
            int list = listLength(i);
            if (list > 1) {
                out.add(Passage.of(listing(lines.subList(i, i + list))));
                i += list;
            } else if (RULE.matcher(lines.get(i).words()).matches()) {
                out.add(Passage.of(new PageBlock.Break(at(lines.get(i)))));
                i++;
            } else {
                i += paragraph(i, out);
            }
        }
        return out;
    }

    private int paragraph(int first, List<Passage> out) {
        var words = new StringBuilder(lines.get(first).words());
        int next = first + 1;
        while (next < lines.size() && goesOn(lines.get(next - 1), lines.get(next))) {
            join(words, lines.get(next));
            next++;
        }
        SourcePosition at = at(lines.get(first));
        out.add(Passage.of(new PageBlock.Paragraph(
                Phrase.of(new Inline.Text(words.toString(), at)), at)));
        if (next > first + 1) {
            found.accept(new Diagnostic(Severity.INFO, "import.joined", at,
                    next - first + " lines were joined into one paragraph, because they are wrapped",
                    Optional.empty()));
        }
        return next - first;
    }

    private void join(StringBuilder words, Line line) {
        char last = words.charAt(words.length() - 1);
        if (last == '-' && words.length() > 1 && Character.isLetter(words.charAt(words.length() - 2))) {
            found.accept(Diagnostic.warning("import.hyphen", at(line),
                    "the line before ends with a hyphen, which may be part of the word or not",
                    "join the two halves in the article"));
        }
        words.append(Widths.isHan(last) && Widths.isHan(line.words().codePointAt(0)) ? "" : " ")
                .append(line.words());
    }

    private boolean goesOn(Line line, Line next) {
        return !next.afterBlank() && line.width() >= fullFrom && !Marks.isNoted(next.words())
                && !BULLET.matcher(next.words()).lookingAt() && !NUMBER.matcher(next.words()).lookingAt()
                && !RULE.matcher(next.words()).matches() && Furniture.of(next.words()).isEmpty()
                && Furniture.of(line.words()).isEmpty();
    }

    /** How many lines from here on are items of one list. */
    private int listLength(int from) {
        Matcher number = NUMBER.matcher(lines.get(from).words());
        int n = 0;
        if (number.lookingAt()) {
            int expected = Integer.parseInt(number.group(1));
            while (from + n < lines.size()) {
                Matcher m = NUMBER.matcher(lines.get(from + n).words());
                if (!m.lookingAt() || Integer.parseInt(m.group(1)) != expected + n) {
                    break;
                }
                n++;
            }
        } else if (BULLET.matcher(lines.get(from).words()).lookingAt()) {
            char mark = lines.get(from).words().charAt(0);
            while (from + n < lines.size() && lines.get(from + n).words().charAt(0) == mark
                    && BULLET.matcher(lines.get(from + n).words()).lookingAt()) {
                n++;
            }
        }
        return n;
    }

    private PageBlock listing(List<Line> items) {
        Matcher number = NUMBER.matcher(items.getFirst().words());
        Pattern marker = number.lookingAt() ? NUMBER : BULLET;
        var read = new ArrayList<List<PageBlock>>();
        for (Line line : items) {
            SourcePosition at = at(line);
            String words = marker.matcher(line.words()).replaceFirst("");
            read.add(List.of(new PageBlock.Paragraph(Phrase.of(new Inline.Text(words, at)), at)));
        }
        return new PageBlock.Listing(
                marker == NUMBER ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty(), read,
                at(items.getFirst()));
    }

    private SourcePosition at(Line line) {
        return page.at(line.index());
    }
}
