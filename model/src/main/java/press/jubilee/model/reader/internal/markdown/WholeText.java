package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** All lines of a text as inlines, so that a title such as “1. June” does not become a list. */
final class WholeText extends Block {

    /** Stands before the text: flexmark asks nobody what a line is that begins with a letter. */
    static final String MARK = "\u0001";

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    private static final class TextParser extends AbstractBlockParser {
        private final WholeText block = new WholeText();
        private final BlockContent lines = new BlockContent();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public boolean isRawText() {
            return true;
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            lines.add(line, state.getIndent());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(lines);
            block.setCharsFromContent();
        }

        @Override
        public void parseInlines(InlineParser inlines) {
            inlines.parse(block.getContentChars().trimTailBlankLines(), block);
        }
    }

    private static final class TextFactory extends AbstractBlockParserFactory {

        private TextFactory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return state.getLine().startsWith(MARK)
                    ? BlockStart.of(new TextParser()).atIndex(MARK.length())
                    : BlockStart.none();
        }
    }

    static final class Factory extends Independent implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new TextFactory(options);
        }
    }
}
