package press.jubilee.model.importer.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * The characters of a saved page: decoded, lines ended by {@code \n} alone, without control characters.
 *
 * @param name the file's own name, without folders
 */
record PageText(String name, String text, boolean html, int[] lineEnds) {

    PageText(String name, String text, boolean html) {
        this(name, text, html,
                IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray());
    }

    /** The place of a UTF-16 index into the text. */
    SourcePosition at(int index) {
        int found = Arrays.binarySearch(lineEnds, index);
        int line = found < 0 ? -found - 1 : found;
        int start = line == 0 ? 0 : lineEnds[line - 1] + 1;
        return new SourcePosition(name, line + 1, 1 + text.codePointCount(start, Math.max(start, index)));
    }
}
