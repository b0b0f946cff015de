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
import java.util.regex.Pattern;

/**
 * Fenced divisions. As in pandoc a closing fence of three or more colons closes the innermost open division, however
 * many colons opened it.
 */
final class DivisionParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern
            .compile(":{3,}[ \\t]*(?:[^\\s{}:]+(?:[ \\t]+\\{.*})?|\\{.*})[ \\t]*:*");
    /** CommonMark 4.6, start conditions 1 to 5. */
    private static final Pattern RAW_HTML = Pattern
            .compile("(?i)^[^<]*<(?:[!?]|(?:script|pre|style|textarea)(?:[\\s>]|$))");
    private static final Pattern CLOSING = Pattern.compile(":{3,}");

    private final DivisionNode block;
    private final boolean verse;
    private final Open open;
    private BlockParser html;
    private boolean isRawHtml;
    private BasedSequence lineBefore = BasedSequence.EMPTY;

    /** The open divisions of one document, the innermost first, and the line that closed one last. */
    private static final class Open {
        private final Deque<DivisionParser> divisions = new ArrayDeque<>();
        private int closingLine = -1;
    }

    private DivisionParser(BasedSequence opening, Open open) {
        this.block = new DivisionNode(opening);
        this.verse = block.isVerse();
        this.open = open;
        open.divisions.push(this);
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

    /** A closing line does not belong to the division: it starts a {@link DivisionEnd} behind it. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean raw = isInsideRawText(state);
        lineBefore = state.getLine();
        if (open.divisions.peek() == this && !raw && isClosing(state)) {
            block.close();
            open.closingLine = state.getLineNumber();
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean isClosing(ParserState state) {
        return state.getIndent() < 4 && CLOSING.matcher(rest(state)).matches();
    }

    /** Code, and HTML that ends at a sign of its own, such as a comment; not HTML that ends at an empty line. */
    private boolean isInsideRawText(ParserState state) {
        BlockParser active = state.getActiveBlockParser();
        if (active instanceof HtmlBlockParser && active != html) {
            html = active;
            isRawHtml = RAW_HTML.matcher(lineBefore).find();
        }
        return active instanceof FencedCodeBlockParser || active instanceof HtmlBlockParser && isRawHtml;
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
        open.divisions.remove(this);
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
        private final Open open = new Open();

        private DivisionFactory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() > 3) {
                return BlockStart.none();
            }
            BasedSequence rest = rest(state);
            if (isClosing(state)) {
                return BlockStart
                        .of(new LineParser(new DivisionEnd(rest, open.closingLine == state.getLineNumber())))
                        .atIndex(state.getLine().length());
            }
            return OPENING.matcher(rest).matches()
                    ? BlockStart.of(new DivisionParser(rest, open)).atIndex(state.getLine().length())
                    : BlockStart.none();
        }
    }

    static final class Factory extends Independent implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new DivisionFactory(options);
        }
    }
}
