package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.NoteSlip.NoteLine;

/** The lines of notes that were called and not yet printed, as {@link BruteForce} lays them out. */
final class WaitingNotes {

    private final PageShape shape;
    private final List<NoteLine> lines = new ArrayList<>();
    private final Map<NoteLine, Place> places = new HashMap<>();

    /** Where a line stands in its note. */
    private record Place(int index, int count) {}

    WaitingNotes(PageShape shape) {
        this.shape = shape;
    }

    /** Takes the notes that are called in items. */
    void add(List<GalleyItem> items) {
        for (GalleyItem item : items) {
            if (item instanceof Strip strip) {
                for (NoteSlip note : strip.notes()) {
                    for (int i = 0; i < note.lines().size(); i++) {
                        lines.add(note.lines().get(i));
                        places.put(note.lines().get(i), new Place(i, note.lines().size()));
                    }
                }
            }
        }
    }

    int size() {
        return lines.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The first lines are printed. */
    void print(int count) {
        lines.subList(0, count).clear();
    }

    /** The most lines that fit, with two lines of a note kept together on either side. */
    int cut(int room) {
        for (int cut = lines.size(); cut > 0; cut--) {
            boolean together = true;
            if (cut < lines.size()) {
                Place next = places.get(lines.get(cut));
                together = next.index == 0 || next.index >= 2 && cut >= 2 && next.count - next.index >= 2;
            }
            if (together && area(cut) <= room) {
                return cut;
            }
        }
        return 0;
    }

    /** How many notes begin, or go on, later than they might when so many lines are printed. */
    int late(int cut) {
        int late = 0;
        for (int line = cut; line < lines.size(); line++) {
            boolean begins = places.get(lines.get(line)).index == 0;
            late += begins || line == 0 && cut == 0 ? 1 : 0;
        }
        return late;
    }

    /** 1 where a note is parted behind so many lines. */
    int split(int cut) {
        return cut > 0 && cut < lines.size() && places.get(lines.get(cut)).index > 0 ? 1 : 0;
    }

    /** The height of so many lines with what parts them from the text. */
    int area(int count) {
        int area = 0;
        for (NoteLine line : lines.subList(0, count)) {
            area += line.height();
        }
        if (count > 0) {
            NoteLine last = lines.get(count - 1);
            area += shape.separator() - last.height() + last.ascent() + shape.leading()
                    - shape.firstBaseline();
        }
        return area;
    }
}
