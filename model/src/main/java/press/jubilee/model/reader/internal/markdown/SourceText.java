package press.jubilee.model.reader.internal.markdown;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * A piece of a file with the places of its characters. Line ends are {@code \n}; characters that no edition can carry
 * have become U+FFFD, so that every line and column is still the file's.
 */
final class SourceText implements Places {

    private final String text;
    private final SourcePosition start;
    private final int[] lines;
    private final int[] pairs;

    private SourceText(String text, SourcePosition start) {
        this.text = text;
        this.start = start;
        this.lines = indexesOf(text, c -> c == '\n');
        this.pairs = indexesOf(text, c -> Character.isLowSurrogate((char) c));
    }

    /** Reports control characters and noncharacters, one finding a line. */
    static SourceText of(String raw, SourcePosition start, Consumer<Diagnostic> found) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        var source = new SourceText(text, start);
        StringBuilder clean = null;
        int reportedTo = -1;
        for (int i = 0; i < text.length(); i++) {
            if (!isForbidden(text, i)) {
                continue;
            }
            clean = clean == null ? new StringBuilder(text) : clean;
            clean.setCharAt(i, '\uFFFD');
            if (i > reportedTo) {
                found.accept(Diagnostic.error("text.control", source.at(i),
                        "U+%04X is no character of a text".formatted((int) text.charAt(i)),
                        "Delete it; a file saved in another encoding than UTF-8 often has such characters"));
                int end = text.indexOf('\n', i);
                reportedTo = end < 0 ? text.length() : end;
            }
        }
        return clean == null ? source : new SourceText(clean.toString(), start);
    }

    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    || (text.codePointAt(i) & 0xFFFE) == 0xFFFE;
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))
                    || (text.codePointAt(i - 1) & 0xFFFE) == 0xFFFE;
        }
        return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F
                || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
    }

    private static int[] indexesOf(String text, IntPredicate wanted) {
        int[] found = new int[64];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (wanted.test(text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    String text() {
        return text;
    }

    @Override
    public SourcePosition at(int offset) {
        int line = countBelow(lines, offset);
        int lineStart = line == 0 ? 0 : lines[line - 1] + 1;
        int column = offset - lineStart - (countBelow(pairs, offset) - countBelow(pairs, lineStart));
        return line == 0
                ? new SourcePosition(start.file(), start.line(), Math.max(1, start.column()) + column)
                : new SourcePosition(start.file(), start.line() + line, column + 1);
    }

    private static int countBelow(int[] sorted, int value) {
        int i = Arrays.binarySearch(sorted, value);
        return i < 0 ? -i - 1 : i;
    }
}
