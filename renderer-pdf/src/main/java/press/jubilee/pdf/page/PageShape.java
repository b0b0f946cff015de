package press.jubilee.pdf.page;

/**
 * The text block of a page and its grid. Each grid line is one step of {@code leading} high, and its baseline lies
 * {@code firstBaseline} below the step's top.
 *
 * @param lines how many steps the text block is high
 * @param firstBaseline how far the first baseline lies below the head of the text block
 * @param separator the height kept above the notes for space and rule
 * @param noteShare the greatest part of the text block that notes may take, from 0 to 1
 */
public record PageShape(int lines, int leading, int firstBaseline, int separator, double noteShare) {

    public PageShape {
        if (lines < 1 || leading < 1 || (long) lines * leading > GalleyItem.MAX_LENGTH) {
            throw new IllegalArgumentException("no text block: " + lines + " lines of " + leading);
        }
        if (firstBaseline < 0 || firstBaseline > leading) {
            throw new IllegalArgumentException(
                    "the first baseline must lie in the first line: " + firstBaseline);
        }
        if (separator < 0 || separator > lines * leading) {
            throw new IllegalArgumentException("no height for a separator: " + separator);
        }
        if (!(noteShare >= 0 && noteShare <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + noteShare);
        }
    }

    /** Of the text block. */
    public int height() {
        return lines * leading;
    }

    /** The lowest baseline, on which body text and notes end. */
    public int lastBaseline() {
        return (lines - 1) * leading + firstBaseline;
    }

    /** The next grid line's top at or below y. */
    int onGrid(int y) {
        return y > GalleyItem.MAX_LENGTH ? y : (y + leading - 1) / leading * leading;
    }

    int noteRoom() {
        return (int) (height() * noteShare);
    }
}
