package press.jubilee.pdf.cover;

import press.jubilee.model.Design;
import press.jubilee.pdf.style.Ink;

/**
 * The inks of a design's cover, none more than 240 % together. They are near to the colours of the EPUB's cover.
 *
 * @param ground behind everything
 * @param type on the ground
 * @param accent for what stands out on the ground
 * @param band behind the head of the modern design
 */
record CoverColours(Ink ground, Ink type, Ink accent, Ink band) {

    private static final Ink GOLD = new Ink(8, 18, 48, 0);
    private static final Ink CREAM = new Ink(0, 2, 8, 0);

    static CoverColours of(Design.Name design) {
        return switch (design) {
            case CLASSIC -> new CoverColours(new Ink(88, 58, 44, 50), CREAM, GOLD, new Ink(88, 58, 44, 50));
            case BILINGUAL -> new CoverColours(new Ink(22, 96, 82, 38), CREAM, GOLD, new Ink(22, 96, 82, 38));
            case MODERN -> new CoverColours(new Ink(2, 4, 9, 0), new Ink(92), new Ink(18, 88, 95, 10),
                    new Ink(18, 88, 95, 10));
        };
    }
}
