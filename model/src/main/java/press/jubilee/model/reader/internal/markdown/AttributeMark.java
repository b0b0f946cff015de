package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Attributes in braces among the inlines; whose they are, {@link InlineReader} and {@link BlockReader} decide. */
final class AttributeMark extends Node {

    private AttributeMark(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    static InlineMarks marks() {
        return new InlineMarks('{', AttributeText::end, AttributeMark::new);
    }
}
