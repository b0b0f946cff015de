package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of attributes alone, above or below the block they belong to. */
final class AttributeLine extends Block {

    private AttributeLine(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    private static final class LineFactory extends AbstractBlockParserFactory {

        private LineFactory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() > 3) {
                return BlockStart.none();
            }
            BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
            return AttributeText.end(rest, 0) == rest.length() && !rest.isEmpty()
                    ? BlockStart.of(new LineParser(new AttributeLine(rest))).atIndex(state.getLine().length())
                    : BlockStart.none();
        }
    }

    static final class Factory extends Independent implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new LineFactory(options);
        }
    }
}
