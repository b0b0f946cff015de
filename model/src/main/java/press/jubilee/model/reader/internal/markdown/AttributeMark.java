package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Attributes in braces among the inlines; whose they are, {@link InlineReader} and {@link BlockReader} decide. */
final class AttributeMark extends Node {

    private AttributeMark(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineExtension(Factory::parse);
        }

        private static boolean parse(LightInlineParser parser) {
            int from = parser.getIndex();
            int end = AttributeText.end(parser.getInput(), from);
            if (end < 0) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new AttributeMark(parser.getInput().subSequence(from, end)));
            parser.setIndex(end);
            return true;
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

    /** An extension that keeps nothing between two calls. */
    record InlineExtension(java.util.function.Predicate<LightInlineParser> step)
            implements
                InlineParserExtension {

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
            return step.test(parser);
        }
    }
}
