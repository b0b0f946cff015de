package press.jubilee.pdf.press;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a press file is made for.
 *
 * @param condition of printing, by its name in the registry of the International Color Consortium, such as {@code FOGRA39}
 *        or {@code FOGRA52}
 * @param profile of that condition, an ICC file that goes into the PDF; PDF/X-4 must have one
 */
public record PressSettings(PdfX standard, String condition, Optional<Path> profile) {

    public PressSettings {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(profile, "profile");
        if (condition.isBlank() || !condition.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("not the name of a printing condition: " + condition);
        }
        if (standard == PdfX.X4 && profile.isEmpty()) {
            throw new IllegalArgumentException("PDF/X-4 asks for a profile in the file");
        }
    }

    /** PDF/X-1a:2001 for FOGRA39, coated paper in Europe, by its name alone. */
    public static PressSettings defaults() {
        return new PressSettings(PdfX.X1A_2001, "FOGRA39", Optional.empty());
    }

    /** Another standard; with a profile where it is given. */
    public PressSettings withStandard(PdfX other, Optional<Path> given) {
        return new PressSettings(other, condition, given);
    }

    public PressSettings withCondition(String name) {
        return new PressSettings(standard, name, profile);
    }
}
