package press.jubilee.model.reader.internal.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import tools.jackson.core.TokenStreamLocation;

/**
 * Turns the parser's places into those of the file. Follows the parser through the text, so that asking for places in
 * their order costs no more than the text is long.
 */
final class Places {

    private static final Pattern ANCHOR = Pattern.compile("(?:!\\S*\\s+)?&([^\\s,\\[\\]{}]+)");

    private final String text;
    private final SourcePosition start;
    private final Syntax syntax;
    private int line = 1;
    private int lineStart;
    private int column = 1;
    private int index;

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
        follow(place);
        return of(Math.max(1, place.getLineNr()), column);
    }

    SourcePosition of(int documentLine, int documentColumn) {
        return new SourcePosition(start.file(), start.line() - 1 + documentLine, documentColumn);
    }

    /**
     * The anchor that stands before a YAML value. The parser tells those of groups and lists only; but a value's place is
     * that of its anchor or tag, and no value without quotation marks begins with either's sign.
     */
    Optional<String> anchor(TokenStreamLocation place) {
        follow(place);
        if (index >= text.length() || text.charAt(index) != '&' && text.charAt(index) != '!') {
            return Optional.empty();
        }
        Matcher anchor = ANCHOR.matcher(text).region(index, text.length());
        return anchor.lookingAt() ? Optional.of(anchor.group(1)) : Optional.empty();
    }

    private void follow(TokenStreamLocation place) {
        while (line < place.getLineNr() && text.indexOf('\n', lineStart) >= 0) {
            line++;
            lineStart = text.indexOf('\n', lineStart) + 1;
            column = 1;
            index = lineStart;
        }
        int wanted = Math.max(1, place.getColumnNr());
        boolean isBack = syntax == Syntax.YAML ? wanted < column : lineStart + wanted - 1 < index;
        if (isBack) {
            column = 1;
            index = lineStart;
        }
        int end = syntax == Syntax.YAML ? text.length() : Math.min(text.length(), lineStart + wanted - 1);
        while (index < end && (syntax == Syntax.JSON || column < wanted)) {
            index += Character.charCount(text.codePointAt(index));
            column++;
        }
    }
}
