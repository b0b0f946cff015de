package press.jubilee.model.reader.internal.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import tools.jackson.core.TokenStreamLocation;

/** Turns the parser's places into those of the file. */
final class Places {

    private static final Pattern ANCHOR = Pattern.compile("(?:!\\S*\\s+)?&([^\\s,\\[\\]{}]+)");

    private final String text;
    private final SourcePosition start;
    private final Syntax syntax;
    private int line = 1;
    private int lineStart;

    Places(String text, SourcePosition start, Syntax syntax) {
        this.text = text;
        this.start = start;
        this.syntax = syntax;
    }

    SourcePosition start() {
        return start;
    }

    /** The YAML parser counts columns in code points, the JSON parser in UTF-16 code units. */
    SourcePosition of(TokenStreamLocation place) {
        int column = Math.max(1, place.getColumnNr());
        return of(Math.max(1, place.getLineNr()), syntax == Syntax.YAML ? column : codePoints(place, column));
    }

    SourcePosition of(int documentLine, int column) {
        return new SourcePosition(start.file(), start.line() - 1 + documentLine, column);
    }

    /**
     * The anchor that stands before a YAML value. The parser tells those of groups and lists only; but a value's place is
     * that of its anchor or tag, and no value without quotation marks begins with either's sign.
     */
    Optional<String> anchor(TokenStreamLocation place) {
        if (!reach(place.getLineNr())) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', lineStart);
        String rest = text.substring(lineStart, end < 0 ? text.length() : end);
        int skipped = Math.min(place.getColumnNr() - 1, rest.codePointCount(0, rest.length()));
        Matcher anchor = ANCHOR.matcher(rest.substring(rest.offsetByCodePoints(0, skipped)));
        return anchor.lookingAt() ? Optional.of(anchor.group(1)) : Optional.empty();
    }

    private int codePoints(TokenStreamLocation place, int column) {
        if (!reach(place.getLineNr())) {
            return column;
        }
        return text.codePointCount(lineStart, Math.min(text.length(), lineStart + column - 1)) + 1;
    }

    /** Goes forward to a line; the parser never asks for an earlier one. */
    private boolean reach(int wanted) {
        while (line < wanted) {
            int end = text.indexOf('\n', lineStart);
            if (end < 0) {
                return false;
            }
            lineStart = end + 1;
            line++;
        }
        return line == wanted;
    }
}
