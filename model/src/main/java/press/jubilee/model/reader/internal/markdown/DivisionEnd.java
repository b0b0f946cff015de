package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of colons alone, behind the division that it closes. */
final class DivisionEnd extends Block {

    private final boolean closes;

    DivisionEnd(BasedSequence chars, boolean closes) {
        super(chars);
        this.closes = closes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Whether there was a division to close. */
    boolean closes() {
        return closes;
    }
}
