package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * One linear look at a body before flexmark sees it. flexmark recurses over nested nodes and looks ahead to the end of a
 * paragraph from every open bracket and backtick, so that a text of a few kilobytes could exhaust the stack or an hour.
 */
final class LimitCheck {

    private final String text;
    private final Places places;
    private final MarkdownLimits limits;
    private final Deque<Integer> items = new ArrayDeque<>();
    private final InlineDepth depth = new InlineDepth();
    private int divisions;
    private int listItems;
    private long marks;
    private long chunkStart;

    private LimitCheck(String text, Places places, MarkdownLimits limits) {
        this.text = text;
        this.places = places;
        this.limits = limits;
    }

    /** The first thing that is too much, if any. */
    static Optional<Diagnostic> check(String text, Places places, MarkdownLimits limits) {
        if (text.length() > limits.characters()) {
            return Optional.of(tooMuch(places, 0, "the text is longer than " + limits.characters()
                    + " characters"));
        }
        return new LimitCheck(text, places, limits).lines();
    }

    private Optional<Diagnostic> lines() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (text.substring(start, end).isBlank()) {
                marks = 0;
                chunkStart = end;
                depth.reset();
            } else {
                Optional<Diagnostic> fault = line(start, end);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> line(int start, int end) {
        int nesting = containers(start, end) + inlines(start, end);
        if (nesting > limits.nesting()) {
            return Optional.of(Diagnostic.error("markdown.nesting", places.at(start),
                    "more than " + limits.nesting() + " constructs are nested in one another here",
                    "Simplify the quotations, lists, divisions or emphasis"));
        }
        if (longestRun(start, end) > limits.run()) {
            return Optional.of(tooMuch(places, start, "more than " + limits.run() + " delimiters in a row"));
        }
        if (listItems > limits.listItems()) {
            return Optional.of(tooMuch(places, start, "more than " + limits.listItems() + " list items"));
        }
        if (marks * (end - chunkStart) > limits.effort()) {
            return Optional
                    .of(tooMuch(places, start, "too many brackets, backticks or bars in one paragraph"));
        }
        return Optional.empty();
    }

    private static Diagnostic tooMuch(Places places, int offset, String what) {
        return Diagnostic.error("markdown.limit", places.at(offset), what,
                "Split the text, or take out what does not belong to it");
    }

    /** Counts the quotation, list and division markers that hold this line, by indentation. */
    private int containers(int start, int end) {
        int quotes = 0;
        int column = 0;
        int i = start;
        boolean first = true;
        while (i < end) {
            char c = text.charAt(i);
            int marker = markerLength(i, end);
            if (c == ' ' || c == '\t') {
                column += c == '\t' ? 4 - column % 4 : 1;
                i++;
                continue;
            }
            if (first && c != '>') {
                leaveItemsBeyond(column);
                first = false;
            }
            if (c == '>') {
                quotes++;
                column++;
                i++;
            } else if (marker > 0) {
                i += marker;
                column += marker;
                items.push(column);
                listItems++;
            } else {
                break;
            }
        }
        countMarks(i, end, quotes);
        return quotes + items.size() + division(i, end);
    }

    private void leaveItemsBeyond(int column) {
        while (!items.isEmpty() && items.peek() > column) {
            items.pop();
        }
    }

    private int markerLength(int i, int end) {
        char c = text.charAt(i);
        int j = i;
        if (c == '-' || c == '+' || c == '*') {
            j = i + 1;
        } else {
            while (j < end && j - i < 10 && text.charAt(j) >= '0' && text.charAt(j) <= '9') {
                j++;
            }
            if (j == i || j >= end || text.charAt(j) != '.' && text.charAt(j) != ')') {
                return 0;
            }
            j++;
        }
        return j >= end || text.charAt(j) == ' ' || text.charAt(j) == '\t' ? j - i : 0;
    }

    private int division(int i, int end) {
        if (text.startsWith(":::", i)) {
            boolean opens = text.substring(i, end).chars().anyMatch(c -> c != ':' && c != ' ');
            divisions = Math.max(0, divisions + (opens ? 1 : -1));
        }
        return divisions;
    }

    private void countMarks(int from, int end, int quotes) {
        marks += quotes > 0 ? 1 : 0;
        boolean bar = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            bar |= c == '|';
            boolean startsTicks = c == '`' && (i == from || text.charAt(i - 1) != '`');
            boolean link = c == ']' && i + 1 < end
                    && (text.charAt(i + 1) == '(' || text.charAt(i + 1) == ':');
            marks += startsTicks || link ? 1 : 0;
        }
        marks += bar ? 1 : 0;
    }

    private int inlines(int start, int end) {
        return depth.after(text, start, end);
    }

    private int longestRun(int start, int end) {
        int longest = 0;
        int bars = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            bars += c == '|' ? 1 : 0;
            run = i > start && c == text.charAt(i - 1) && "*_~^".indexOf(c) >= 0 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return Math.max(longest, bars);
    }
}
