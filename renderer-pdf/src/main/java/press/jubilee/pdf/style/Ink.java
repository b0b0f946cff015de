package press.jubilee.pdf.style;

/**
 * What is printed, in percent of each ink of a press. Pages have tints of black alone, so that type prints in one plate; covers
 * have colours.
 *
 * @param percent of black: 0 for the paper, 100 for full black
 */
public record Ink(int cyan, int magenta, int yellow, int percent) {

    public static final Ink BLACK = new Ink(100);

    public Ink {
        require(cyan);
        require(magenta);
        require(yellow);
        require(percent);
    }

    /** A tint of black. */
    public Ink(int percent) {
        this(0, 0, 0, percent);
    }

    private static void require(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("ink must be 0 to 100 percent, not " + percent);
        }
    }

    /** Whether there is more than black. */
    public boolean isColoured() {
        return (cyan | magenta | yellow) != 0;
    }

    /** All inks together, in percent. */
    public int total() {
        return cyan + magenta + yellow + percent;
    }

    /** About what it looks like on a screen, {@code 0xRRGGBB}: each ink takes away its part of the light. */
    public int rgb() {
        return channel(cyan) << 16 | channel(magenta) << 8 | channel(yellow);
    }

    private int channel(int ink) {
        return (int) Math.round(255 * (100 - ink) * (100 - percent) / 10_000.0);
    }

    /** {@code 40%} of black, or the four inks {@code 88/58/42/48%}. */
    @Override
    public String toString() {
        return (isColoured() ? cyan + "/" + magenta + "/" + yellow + "/" : "") + percent + "%";
    }

    // Written out: part of the vocabulary's keys.

    @Override
    public boolean equals(Object other) {
        return other instanceof Ink that && percent == that.percent && cyan == that.cyan
                && magenta == that.magenta && yellow == that.yellow;
    }

    @Override
    public int hashCode() {
        return ((cyan * 101 + magenta) * 101 + yellow) * 101 + percent;
    }
}
