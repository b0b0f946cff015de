package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** What stands between {@code ::: name} and {@code :::}: blocks, or for verse the lines as they are. */
final class DivisionNode extends Block {

    private final BasedSequence opening;
    private final List<BasedSequence> lines = new ArrayList<>();
    private boolean closed;

    DivisionNode(BasedSequence opening) {
        this.opening = opening;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The line that opens it, from the first colon. */
    BasedSequence opening() {
        return opening;
    }

    /** Its lines where it is verse, without the markers of the blocks around. */
    List<BasedSequence> lines() {
        return lines;
    }

    /** What follows the colons of the opening: {@code name}, {@code {…}} or both. */
    String header() {
        return header(opening);
    }

    static String header(CharSequence opening) {
        return opening.toString().replaceFirst("^:+", "").replaceFirst(":+\\s*$", "").trim();
    }

    boolean isVerse() {
        return isVerse(header());
    }

    static boolean isVerse(String header) {
        return header.matches("verse(?:\\s.*)?|\\{(?:[^\"']*\\s)?\\.verse(?:\\s.*)?}");
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
