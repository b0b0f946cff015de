package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of colons alone, behind the division that it closes. */
final class DivisionEnd extends Block {

    private final boolean closes;

    private DivisionEnd(BasedSequence chars, boolean closes) {
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

    /** Takes the one line. */
    static final class EndParser extends AbstractBlockParser {
        private final DivisionEnd block;

        EndParser(BasedSequence chars, boolean closes) {
            block = new DivisionEnd(chars, closes);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            // its characters were set when it was made
        }
    }
}
