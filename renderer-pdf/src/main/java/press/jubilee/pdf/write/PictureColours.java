package press.jubilee.pdf.write;

import java.io.IOException;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.press.PressSettings;

/** What becomes of the colours of pictures. Pictures without any are greys in every file. */
sealed interface PictureColours {

    /** They stay colours of sRGB. */
    record Screen() implements PictureColours {}

    /** They become greys of the same luminance. */
    record Greys() implements PictureColours {}

    /** They become tints of a press's four inks. */
    record Inks(FourInks inks) implements PictureColours {}

    /** @throws IOException if the press's profile cannot be used; the message names it */
    static PictureColours of(PdfEdition edition, PressSettings press) throws IOException {
        return switch (edition) {
            case SCREEN, OFFICE -> new Screen();
            case PRESS -> switch (press.pictures()) {
                case GREY -> new Greys();
                case COLOUR -> new Inks(FourInks.of(press.profile().orElseThrow(), press.mostInk()));
            };
        };
    }
}
