package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.jubilee.pdf.canvas.LineOrigin;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.structure.Owner;

/** The characters of a line and where each begins on an endless page. */
final class CodeColumns {

    static final int TAB = 4;
    private static final String PARTS_AFTER = ",;:({[=+-/.&|<>\\";
    /** A break before this share of the line is not looked for. */
    private static final double EARLIEST = 0.6;

    private final StyleShaper shaper;
    private final SpanText text;
    private final SpanStyle style;
    private final GlyphRun space;
    private final int column;
    private final Owner owner;
    /** The left edge of each character, and the end of the last; -1 for one that no glyph begins with. */
    private final int[] left;

    CodeColumns(StyleShaper shaper, SpanText text, Owner owner) {
        this.owner = owner;
        this.shaper = shaper;
        this.text = text;
        this.style = text.styleAt(0);
        this.space = shaper.space(style);
        this.column = space.width();
        this.left = new int[text.text().length() + 1];
        int x = 0;
        int at = 0;
        while (at < length()) {
            int end = at + 1;
            if (isWhite(at)) {
                left[at] = x;
                x += white(at, x);
            } else {
                while (end < length() && !isWhite(end)) {
                    end++;
                }
                x = word(at, end, x);
            }
            at = end;
        }
        left[length()] = x;
    }

    /** The width of a space. */
    int column() {
        return column;
    }

    int length() {
        return text.text().length();
    }

    private boolean isWhite(int at) {
        return text.text().charAt(at) == ' ' || text.text().charAt(at) == '\t';
    }

    private int white(int at, int x) {
        return text.text().charAt(at) == ' ' ? column : TAB * column - x % (TAB * column);
    }

    private int word(int from, int to, int start) {
        Arrays.fill(left, from, to, -1);
        int x = start;
        int base = from;
        for (Setting setting : glyphs(from, to)) {
            GlyphRun run = ((Setting.Glyphs) setting).run();
            for (int i = 0; i < run.length(); i++) {
                int at = base + run.cluster(i);
                left[at] = left[at] < 0 ? x : left[at];
                x += run.advance(i);
            }
            base += run.text().length();
        }
        return x;
    }

    private List<Setting> glyphs(int from, int to) {
        return shaper.word(text.text().substring(from, to), style).whole();
    }

    /** The width of the characters between two offsets, white space at their end left out. */
    int width(int from, int to) {
        int end = to;
        while (end > from && isWhite(end - 1)) {
            end--;
        }
        return left[end] - left[from];
    }

    int indentation() {
        int at = 0;
        while (at < length() && isWhite(at)) {
            at++;
        }
        return left[at];
    }

    /** The offset behind which to wrap; at least one character comes before it. */
    int wrap(int from, int room) {
        int last = from + 1;
        for (int at = from + 1; at < length(); at++) {
            if (left[at] >= 0 && left[at] - left[from] <= room) {
                last = at;
            }
        }
        int earliest = from + (int) ((last - from) * EARLIEST);
        for (int at = withSpaces(last); at > earliest; at--) {
            if (isWhite(at - 1)) {
                return at;
            }
        }
        for (int at = last; at > earliest; at--) {
            if (left[at] >= 0 && PARTS_AFTER.indexOf(text.text().charAt(at - 1)) >= 0) {
                return at;
            }
        }
        while (last < length() && left[last] < 0) {
            last++;
        }
        return last;
    }

    /** White space behind a break hangs out of the measure. */
    private int withSpaces(int at) {
        int end = at;
        while (end < length() && isWhite(end)) {
            end++;
        }
        return end;
    }

    List<PlacedItem> items(int from, int to, int x) {
        var runs = new ArrayList<SetRun>();
        int at = from;
        while (at < to) {
            int end = at + 1;
            int place = left[at] - left[from];
            if (isWhite(at)) {
                runs.add(white(at, place, left[end] < 0 ? column : left[end] - left[at]));
            } else {
                while (end < to && !isWhite(end)) {
                    end++;
                }
                for (Setting setting : glyphs(at, end)) {
                    runs.add(new SetRun(((Setting.Glyphs) setting).run(), place, 0, setting.width(),
                            style.context()));
                    place += setting.width();
                }
            }
            at = end;
        }
        return runs.isEmpty()
                ? List.of()
                : List.of(new PlacedItem.TextLine(x, 0, runs, LineOrigin.NONE, owner));
    }

    private SetRun white(int at, int x, int width) {
        GlyphRun run = text.text().charAt(at) == ' '
                ? space
                : new GlyphRun(space.face(), space.size(), "\t", new int[]{space.glyph(0)},
                        new int[]{width}, new int[]{0}, new int[0]);
        return new SetRun(run, x, 0, width, style.context());
    }
}
