package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;

/**
 * A page set by eye rather than by make-up: a title, an imprint, a part title, a picture.
 *
 * @param sink how many grid lines the first paragraph stands below the text block's head
 * @param foot paragraphs that end at the text block's foot
 * @param plate a picture that has the page to itself
 */
public record DisplayFlow(int sink, List<FlowItem.Paragraph> head, List<FlowItem.Paragraph> foot,
        Optional<FlowItem.Figure> plate) {

    public DisplayFlow {
        head = List.copyOf(head);
        foot = List.copyOf(foot);
    }

    /** Words alone. */
    public DisplayFlow(int sink, List<FlowItem.Paragraph> head, List<FlowItem.Paragraph> foot) {
        this(sink, head, foot, Optional.empty());
    }

    /**
     * Read as a section of its own, from head to foot.
     *
     * @param first what its first paragraph is read as
     */
    public DisplayFlow read(Tag parent, TagRole first) {
        Tag section = parent.child(TagRole.SECTION);
        var tags = new TagSeries();
        var upper = new ArrayList<FlowItem.Paragraph>();
        head.forEach(p -> upper.add(tags.read(p, section, upper.isEmpty() ? first : TagRole.PARAGRAPH)));
        return new DisplayFlow(sink, upper, foot.stream().map(p -> tags.read(p, section)).toList(),
                plate.map(p -> p.read(section, tags)));
    }

    static DisplayFlow of(FlowItem.Figure plate) {
        return new DisplayFlow(0, List.of(), List.of(), Optional.of(plate));
    }

    /** The same words, smaller or larger. */
    public DisplayFlow scaled(double factor) {
        return new DisplayFlow(sink, head.stream().map(p -> p.scaled(factor)).toList(),
                foot.stream().map(p -> p.scaled(factor)).toList(), plate);
    }
}
