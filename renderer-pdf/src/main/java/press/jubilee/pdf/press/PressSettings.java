package press.jubilee.pdf.press;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a press file is made for.
 *
 * @param condition of printing, by its name in the registry of the International Color Consortium, such as {@code FOGRA39}
 *        or {@code FOGRA52}
 * @param profile of that condition, an ICC file that goes into the PDF; PDF/X-4 must have one, and so must a file with
 *        pictures in colour, which are converted by it
 * @param pictures what they are printed in; type and rules are always black
 * @param mostInk of all inks together at any place of a picture, in percent
 */
public record PressSettings(PdfX standard, String condition, Optional<Path> profile, PictureInk pictures,
        int mostInk) {

    /** What the strictest of the printers on demand takes, which uncoated paper bears as well. */
    private static final int LEAST_LIMIT = 240;

    public PressSettings {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(pictures, "pictures");
        if (condition.isBlank() || !condition.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("not the name of a printing condition: " + condition);
        }
        if (standard == PdfX.X4 && profile.isEmpty()) {
            throw new IllegalArgumentException("PDF/X-4 asks for a profile in the file");
        }
        if (pictures == PictureInk.COLOUR && profile.isEmpty()) {
            throw new IllegalArgumentException("pictures in colour ask for the profile of the press");
        }
        if (mostInk < 100 || mostInk > 400) {
            throw new IllegalArgumentException("four inks are 100 to 400 % at most, not " + mostInk);
        }
    }

    /** PDF/X-1a:2001 for FOGRA39, coated paper in Europe, by its name alone; pictures in grey. */
    public static PressSettings defaults() {
        return new PressSettings(PdfX.X1A_2001, "FOGRA39", Optional.empty(), PictureInk.GREY, LEAST_LIMIT);
    }

    /** Another standard; with a profile where it is given. */
    public PressSettings withStandard(PdfX other, Optional<Path> given) {
        return new PressSettings(other, condition, given, pictures, mostInk);
    }

    public PressSettings withCondition(String name) {
        return new PressSettings(standard, name, profile, pictures, mostInk);
    }

    /** @throws IllegalArgumentException if they are to be in colour and there is no profile */
    public PressSettings withPictures(PictureInk wanted) {
        return new PressSettings(standard, condition, profile, wanted, mostInk);
    }

    /** @throws IllegalArgumentException if it is less than 100 or more than 400 */
    public PressSettings withMostInk(int percent) {
        return new PressSettings(standard, condition, profile, pictures, percent);
    }
}
