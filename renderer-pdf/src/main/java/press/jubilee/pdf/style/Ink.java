package press.jubilee.pdf.style;

/**
 * A tint of black. Jubilee's own drawing uses no other ink, so that type prints in one plate.
 *
 * @param percent 0 for the paper, 100 for full black
 */
public record Ink(int percent) {

    public static final Ink BLACK = new Ink(100);

    public Ink {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("ink must be 0 to 100 percent, not " + percent);
        }
    }
}
