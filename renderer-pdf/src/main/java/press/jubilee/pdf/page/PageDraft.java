package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Place;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.MadePage.Placed;
import press.jubilee.pdf.page.MadePage.PlacedNote;

/**
 * A page being put together. While an {@link OpenPage} only adds up heights, this knows which strips stand at the head, in
 * the text and at the foot, and gives each its place when the page is closed.
 */
final class PageDraft {

    private final PageShape shape;
    private final List<Placed> head = new ArrayList<>();
    private final List<Placed> text = new ArrayList<>();
    private final List<FloatingStrip> foot = new ArrayList<>();
    private final List<Integer> footSlots = new ArrayList<>();
    private int headTaken;
    private int footTaken;

    PageDraft(PageShape shape) {
        this.shape = shape;
    }

    /** @param page on which the strip has just been placed */
    void add(OpenPage page, Strip strip) {
        text.add(new Placed(page.top - headTaken - footTaken, strip));
    }

    /** @param page on which the strip has just been placed */
    void add(OpenPage page, FloatingStrip strip, Place place) {
        int slot = page.y - page.top;
        switch (place) {
            case TOP -> {
                head.add(new Placed(headTaken, strip));
                headTaken += slot;
            }
            case HERE -> text.add(new Placed(page.top - headTaken - footTaken, strip));
            case BOTTOM -> {
                foot.add(strip);
                footSlots.add(slot);
                footTaken += slot;
            }
        }
    }

    MadePage close(OpenPage page, PageFoot pageFoot, NoteQueue notes, boolean last) {
        int area = (int) Math.min(shape.height(), notes.area(page.noteFrom, pageFoot.noteTo(), shape));
        List<Placed> strips = new ArrayList<>(head);
        for (Placed placed : text) {
            strips.add(placed.moved(headTaken));
        }
        int slotTop = shape.height() - shape.onGrid(area) - footTaken;
        for (int i = 0; i < foot.size(); i++) {
            int slotEnd = slotTop + footSlots.get(i);
            strips.add(new Placed(Math.max(0, slotEnd - foot.get(i).height()), foot.get(i)));
            slotTop = slotEnd;
        }
        int separator = shape.height() - area;
        List<PlacedNote> placed = placed(page.noteFrom, pageFoot.noteTo(), notes,
                separator + shape.separator());
        return new MadePage(page.side, strips,
                placed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(separator), placed,
                shape.lines() - pageFoot.emptyLines(), last);
    }

    private static List<PlacedNote> placed(int from, int to, NoteQueue notes, int y) {
        List<PlacedNote> placed = new ArrayList<>();
        for (int line = from; line < to;) {
            NoteSlip slip = notes.slip(line);
            int within = notes.within(line);
            int count = Math.min(slip.lines().size() - within, to - line);
            placed.add(new PlacedNote(y + (int) notes.distance(from, line), slip, within, within + count));
            line += count;
        }
        return placed;
    }
}
