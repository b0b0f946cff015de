package press.jubilee.pdf.flow;

import java.util.List;

/**
 * A page set by eye rather than by make-up: a title, an imprint, a part title.
 *
 * @param sink how many grid lines the first paragraph stands below the text block's head
 * @param foot paragraphs that end at the text block's foot
 */
public record DisplayFlow(int sink, List<FlowItem.Paragraph> head, List<FlowItem.Paragraph> foot) {

    public DisplayFlow {
        head = List.copyOf(head);
        foot = List.copyOf(foot);
    }
}
