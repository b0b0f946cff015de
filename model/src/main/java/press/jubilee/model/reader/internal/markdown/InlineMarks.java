package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.Function;

/** Finds stretches among the inlines that begin with one certain character, and makes a node of each. */
final class InlineMarks extends Independent implements InlineParserExtensionFactory {

    /** Where a stretch ends. */
    @FunctionalInterface
    interface End {

        /** The index after the stretch that begins at {@code from}, or -1 where none does. */
        int of(CharSequence text, int from);
    }

    private final String first;
    private final End end;
    private final Function<BasedSequence, Node> node;

    InlineMarks(char first, End end, Function<BasedSequence, Node> node) {
        this.first = String.valueOf(first);
        this.end = end;
        this.node = node;
    }

    @Override
    public CharSequence getCharacters() {
        return first;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Extension();
    }

    private boolean take(LightInlineParser parser) {
        int from = parser.getIndex();
        int to = end.of(parser.getInput(), from);
        if (to < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(node.apply(parser.getInput().subSequence(from, to)));
        parser.setIndex(to);
        return true;
    }

    /** Keeps nothing between two calls. */
    private final class Extension implements InlineParserExtension {

        @Override
        public void finalizeDocument(InlineParser parser) {
            // nothing was kept
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // nothing was kept
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            return take(parser);
        }
    }
}
