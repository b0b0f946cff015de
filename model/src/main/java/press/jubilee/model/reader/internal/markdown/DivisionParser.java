package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fenced divisions. As in pandoc a closing fence of three or more colons closes the innermost open division, however
 * many colons opened it.
 */
final class DivisionParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern
            .compile(":{3,}[ \\t]*(?:[^\\s{}:]+(?:[ \\t]+\\{.*})?|\\{.*})[ \\t]*:*");
    private static final Pattern CLOSING = Pattern.compile(":{3,}");

    private final DivisionNode block;
    private final boolean verse;
    private final Deque<DivisionParser> open;

    private DivisionParser(BasedSequence opening, Deque<DivisionParser> open) {
        this.block = new DivisionNode(opening);
        this.verse = block.isVerse();
        this.open = open;
        open.push(this);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return !verse;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return !verse;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (open.peek() == this && !isInsideRawText(state)
                && CLOSING.matcher(rest(state)).matches() && state.getIndent() < 4) {
            block.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean isInsideRawText(ParserState state) {
        BlockParser active = state.getActiveBlockParser();
        return active instanceof FencedCodeBlockParser || active instanceof HtmlBlockParser;
    }

    private static BasedSequence rest(ParserState state) {
        return state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (verse) {
            block.lines().add(line);
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        open.remove(this);
        if (!verse || block.lines().isEmpty()) {
            block.setCharsFromContent();
        }
        if (block.getChars().isNull() || !block.hasChildren()) {
            BasedSequence last = block.lines().isEmpty() ? block.opening() : block.lines().getLast();
            block.setChars(block.opening().baseSubSequence(block.opening().getStartOffset(),
                    Math.max(block.opening().getEndOffset(), last.getEndOffset())));
        }
    }

    private static final class DivisionFactory extends AbstractBlockParserFactory {
        private final Deque<DivisionParser> open = new ArrayDeque<>();

        private DivisionFactory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() > 3) {
                return BlockStart.none();
            }
            BasedSequence rest = rest(state);
            return OPENING.matcher(rest).matches()
                    ? BlockStart.of(new DivisionParser(rest, open)).atIndex(state.getLine().length())
                    : BlockStart.none();
        }
    }

    static final class Factory implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new DivisionFactory(options);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
