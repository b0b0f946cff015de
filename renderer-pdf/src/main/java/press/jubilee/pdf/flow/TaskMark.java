package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * An item of a list of tasks: {@code [ ]} or {@code [x]} at its beginning becomes a box before it.
 *
 * @param box drawn instead of the bullet
 * @param item without the mark
 */
record TaskMark(String box, Block.ListItem item) {

    private static final String OPEN = "[ ] ";
    private static final String DONE = "[x] ";

    static Optional<TaskMark> of(Block.ListItem item) {
        if (!item.blocks().isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph p
                && !p.content().isEmpty() && p.content().inlines().getFirst() instanceof Inline.Text first) {
            String start = first.value().substring(0, Math.min(OPEN.length(), first.value().length()));
            if (start.equals(OPEN) || start.equalsIgnoreCase(DONE)) {
                return Optional
                        .of(new TaskMark(start.equals(OPEN) ? "\u2610" : "\u2611", cut(item, p, first)));
            }
        }
        return Optional.empty();
    }

    private static Block.ListItem cut(Block.ListItem item, Block.Paragraph p, Inline.Text first) {
        List<Inline> inlines = new ArrayList<>(p.content().inlines());
        inlines.set(0, new Inline.Text(first.value().substring(OPEN.length()), first.at()));
        List<Block> blocks = new ArrayList<>(item.blocks());
        blocks.set(0, new Block.Paragraph(new Phrase(inlines), p.attributes(), p.at()));
        return new Block.ListItem(blocks);
    }
}
