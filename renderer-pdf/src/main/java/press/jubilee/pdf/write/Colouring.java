package press.jubilee.pdf.write;

import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.style.Ink;

/**
 * How tints of black become operators. On a screen {@code DeviceGray}: viewers show black of a four-colour space as the
 * dark grey that a press's black ink is. For a press the black plate of {@code DeviceCMYK} and nothing on the others: no
 * step on the way can turn it into a black of four inks, as some do with a grey that they take for one of RGB.
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
        tint(out, ink.percent() / 100.0);
    }

    /** @param black 0 for the paper, 1 for full black */
    void tint(ContentBuffer out, double black) {
        switch (this) {
            case GREY -> out.number(1 - black, 4).operator("g");
            case BLACK_PLATE -> out.number(0, 0).number(0, 0).number(0, 0).number(black, 4).operator("k");
        }
    }
}
