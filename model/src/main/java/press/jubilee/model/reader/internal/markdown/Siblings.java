package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.text.Attributes;

/** The blocks of one parent in order, with what the lines beside them say of them: attributes and captions. */
final class Siblings {

    /**
     * A block of its parent.
     *
     * @param caption of a table, where it stands outside it
     */
    record Item(Node node, Attributes attributes, Optional<BasedSequence> caption) {}

    private static final String CAPTION = "Table:";

    private final Reading reading;
    private final List<Node> nodes = new ArrayList<>();
    private int next;

    Siblings(Reading reading, Node parent) {
        this(reading, InlineReader.children(parent));
    }

    Siblings(Reading reading, List<Node> nodes) {
        this.reading = reading;
        nodes.stream().filter(n -> !BlockReader.isSilent(n)).forEach(this.nodes::add);
    }

    boolean hasNext() {
        return next < nodes.size();
    }

    Item next() {
        Attributes attributes = Attributes.NONE;
        if (isAttributesAbove(next)) {
            attributes = attributes(nodes.get(next++));
        }
        Optional<BasedSequence> caption = Optional.empty();
        if (isCaption(next) && isTable(next + 1)) {
            caption = Optional.of(caption(nodes.get(next++)));
        }
        Node node = nodes.get(next++);
        if (node instanceof TableBlock && caption.isEmpty() && isCaption(next) && !isTable(next + 1)) {
            caption = Optional.of(caption(nodes.get(next++)));
        }
        if (hasNext() && nodes.get(next) instanceof AttributeLine line
                && lastLine(node) + 1 == firstLine(line)) {
            attributes = BlockReader.merged(attributes, attributes(line));
            next++;
        }
        return new Item(node, attributes, caption);
    }

    /** The HTML block just taken, and all that stands before the block that closes what it opens. */
    List<Node> htmlFrom(HtmlBlock first) {
        int depth = HtmlBlocks.openAfter(first);
        int end = next;
        while (depth > 0 && end < nodes.size()) {
            depth += nodes.get(end) instanceof HtmlBlock html ? HtmlBlocks.openAfter(html) : 0;
            end++;
        }
        if (depth > 0) {
            reading.warn("html.unclosed", reading.at(first.getStartOffset()),
                    "an element that is opened here is not closed", "Close it, or take it out");
            return List.of(first);
        }
        var group = new ArrayList<Node>(List.of(first));
        group.addAll(nodes.subList(next, end));
        next = end;
        return group;
    }

    private Attributes attributes(Node line) {
        return AttributeText.read(line.getChars(), reading.at(line.getStartOffset()), reading.found());
    }

    private boolean isAttributesAbove(int i) {
        return i + 1 < nodes.size() && nodes.get(i) instanceof AttributeLine
                && !(nodes.get(i + 1) instanceof AttributeLine)
                && firstLine(nodes.get(i)) + 1 == firstLine(nodes.get(i + 1));
    }

    private boolean isTable(int i) {
        return i < nodes.size() && nodes.get(i) instanceof TableBlock;
    }

    private boolean isCaption(int i) {
        return i < nodes.size() && (nodes.get(i) instanceof Paragraph p && p.getChars().startsWith(CAPTION)
                || nodes.get(i) instanceof DefinitionItem);
    }

    private static BasedSequence caption(Node node) {
        BasedSequence chars = node.getChars();
        return chars.subSequence(node instanceof DefinitionItem ? 1 : CAPTION.length()).trim();
    }

    private int firstLine(Node node) {
        return reading.at(node.getStartOffset()).line();
    }

    private int lastLine(Node node) {
        return reading.at(node.getChars().trimEnd().getEndOffset()).line();
    }
}
