package press.jubilee.model.reader.internal.yaml;

import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import tools.jackson.core.TokenStreamLocation;

/** Turns the parser's places into those of the file. */
final class Places {

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

    private int codePoints(TokenStreamLocation place, int column) {
        while (line < place.getLineNr()) {
            int end = text.indexOf('\n', lineStart);
            if (end < 0) {
                return column;
            }
            lineStart = end + 1;
            line++;
        }
        int end = Math.min(text.length(), lineStart + column - 1);
        return line == place.getLineNr() ? text.codePointCount(lineStart, end) + 1 : column;
    }
}
