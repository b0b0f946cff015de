package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.ParagraphStyle;

/** Paragraphs set below one another in one piece that no page turn divides. */
public final class Stack {

    /** Where a line's baseline lies below its top, as a share of its leading. */
    static final double ASCENT = 0.74;

    private final ParagraphSetter setter;
    private final int measure;
    private final List<PlacedItem> items = new ArrayList<>();
    private final List<NoteId> notes = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private int height;

    public Stack(ParagraphSetter setter, int measure) {
        this.setter = setter;
        this.measure = measure;
    }

    /** How far below its top the baseline of a line of that leading lies, in scaled points. */
    public static int ascent(int leading) {
        return (int) Math.round(leading * ASCENT);
    }

    public void space(int height) {
        this.height += height;
    }

    /** Adds a paragraph with the space its style asks for above it, unless it is the first, and below. */
    public void add(FlowItem.Paragraph paragraph) {
        ParagraphStyle style = paragraph.style();
        height += items.isEmpty() ? 0 : style.before();
        anchors.addAll(paragraph.anchors());
        for (ComposedLine line : setter.set(paragraph, measure).lines()) {
            int baseline = height + ascent(style.leading());
            line.items().forEach(i -> items.add(i.moved(0, baseline)));
            notes.addAll(line.notes());
            height += style.leading();
        }
        height += style.after();
    }

    /** Adds things that stand around their own top left corner. */
    public void add(List<? extends PlacedItem> placed, int x, int itsHeight) {
        placed.forEach(i -> items.add(i.moved(x, height)));
        height += itsHeight;
    }

    /** Notes called in what was added last. */
    void call(List<NoteId> called) {
        notes.addAll(called);
    }

    public int height() {
        return height;
    }

    public List<PlacedItem> items() {
        return List.copyOf(items);
    }

    public List<NoteId> notes() {
        return List.copyOf(notes);
    }

    public List<String> anchors() {
        return List.copyOf(anchors);
    }
}
