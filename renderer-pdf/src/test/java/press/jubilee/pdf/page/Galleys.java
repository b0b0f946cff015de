package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import press.jubilee.pdf.page.GalleyItem.Alternatives;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;
import press.jubilee.pdf.page.GalleyItem.Way;
import press.jubilee.pdf.page.NoteSlip.NoteLine;

/** Galleys for tests: paragraphs with their widows and orphans, and whole articles from a seed. */
final class Galleys {

    static final int LEADING = 12;
    static final int ASCENT = 9;
    static final int NOTE_LEADING = 10;
    static final int NOTE_ASCENT = 7;

    private Galleys() {}

    static PageShape shape(int lines) {
        return new PageShape(lines, LEADING, ASCENT, 6, 0.6);
    }

    static Strip line(String name, NoteSlip... notes) {
        return new Strip(LEADING, ASCENT, true, List.of(notes), name);
    }

    static NoteSlip note(String name, int lines) {
        List<NoteLine> all = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            all.add(new NoteLine(NOTE_LEADING, NOTE_ASCENT, name + i));
        }
        return new NoteSlip(all, name);
    }

    /** Lines with a forbidden turn after the first and before the last; no turn after the last. */
    static List<GalleyItem> paragraph(String name, int lines, NoteSlip... notes) {
        List<GalleyItem> items = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            items.add(i == 1 ? line(name + i, notes) : line(name + i));
            if (i < lines) {
                items.add(turnAfter(i, lines));
            }
        }
        return items;
    }

    private static Turn turnAfter(int line, int lines) {
        if (lines <= 3) {
            return Turn.forbidden(Flaw.SHORT_PARAGRAPH);
        }
        if (line == 1) {
            return Turn.forbidden(Flaw.ORPHAN);
        }
        return line == lines - 1 ? Turn.forbidden(Flaw.WIDOW) : Turn.of(0);
    }

    /** The paragraph at its best, and as well with one line less and one more. */
    static Alternatives elastic(String name, int lines, NoteSlip... notes) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(0, paragraph(name, lines, notes)));
        ways.add(new Way(1.5, paragraph(name + "+", lines + 1, notes)));
        if (lines > 2) {
            ways.add(new Way(2, paragraph(name + "-", lines - 1, notes)));
        }
        return new Alternatives(ways);
    }

    /** An article of prose of about so many lines: every third paragraph elastic, headings, notes, figures. */
    static Galley prose(long seed, int lines) {
        Random random = new Random(seed);
        List<GalleyItem> items = new ArrayList<>();
        items.add(new Strip(6 * LEADING, ASCENT, false, List.of(), "opener"));
        int paragraph = 0;
        for (int set = 0; set < lines;) {
            String name = "p" + paragraph++ + ".";
            int length = 2 + random.nextInt(8);
            NoteSlip[] notes = random.nextInt(4) == 0
                    ? new NoteSlip[]{note("n" + paragraph + ".", 1 + random.nextInt(4))}
                    : new NoteSlip[0];
            if (random.nextInt(12) == 0) {
                items.addAll(List.of(new Gap(18, 12, 0), new Strip(12, 9, false, List.of(), "h" + paragraph),
                        new Gap(6, 0, 0), Turn.forbidden(Flaw.HEADING_AT_FOOT)));
            }
            if (random.nextInt(3) == 0) {
                items.add(elastic(name, length, notes));
            } else {
                items.addAll(paragraph(name, length, notes));
            }
            items.add(Turn.of(0));
            if (random.nextInt(25) == 0) {
                items.add(FloatingStrip.anywhere(40 + random.nextInt(120), 12, "f" + paragraph));
                items.add(Turn.of(0));
            }
            set += length;
        }
        return new Galley(items);
    }
}
