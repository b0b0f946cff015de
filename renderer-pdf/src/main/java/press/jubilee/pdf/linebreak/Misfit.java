package press.jubilee.pdf.linebreak;

/**
 * A line that could not be set as the settings ask.
 *
 * @param line its number, from 0
 * @param ratio its adjustment ratio
 */
public record Misfit(int line, Kind kind, double ratio) {

    /** What is wrong with it. */
    public enum Kind {
        /** It is wider than its measure even with all its shrink. */
        OVERFULL,
        /** It is stretched beyond the last tolerance. */
        LOOSE,
        /** It is shrunk beyond the last tolerance, though not beyond its shrink. */
        TIGHT
    }
}
