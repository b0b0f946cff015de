package press.jubilee.pdf.write;

import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.style.Ink;

/**
 * How inks become operators. On a screen {@code DeviceGray}: viewers show black of a four-colour space as the
 * dark grey that a press's black ink is. For a press the black plate of {@code DeviceCMYK} and nothing on the others: no
 * step on the way can turn it into a black of four inks, as some do with a grey that they take for one of RGB.
 * Colours, which covers have, are inks for a press and sRGB on a screen.
 */
enum Colouring {
    GREY, BLACK_PLATE;

    static Colouring of(PdfEdition edition) {
        return switch (edition) {
            case SCREEN, OFFICE -> GREY;
            case PRESS -> BLACK_PLATE;
        };
    }

    /** Sets the colour to fill with. */
    void fill(ContentBuffer out, Ink ink) {
        if (!ink.isColoured()) {
            tint(out, ink.percent() / 100.0);
            return;
        }
        switch (this) {
            case GREY -> out.number((ink.rgb() >> 16) / 255.0, 4).number((ink.rgb() >> 8 & 255) / 255.0, 4)
                    .number((ink.rgb() & 255) / 255.0, 4).operator("rg");
            case BLACK_PLATE -> out.number(ink.cyan() / 100.0, 4).number(ink.magenta() / 100.0, 4)
                    .number(ink.yellow() / 100.0, 4).number(ink.percent() / 100.0, 4).operator("k");
        }
    }

    /** @param black 0 for the paper, 1 for full black */
    void tint(ContentBuffer out, double black) {
        switch (this) {
            case GREY -> out.number(1 - black, 4).operator("g");
            case BLACK_PLATE -> out.number(0, 0).number(0, 0).number(0, 0).number(black, 4).operator("k");
        }
    }
}
