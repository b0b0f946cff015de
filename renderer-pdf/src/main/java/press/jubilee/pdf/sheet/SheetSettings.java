package press.jubilee.pdf.sheet;

import java.util.Objects;
import java.util.OptionalInt;
import press.jubilee.pdf.geometry.Length;

/**
 * How pages are put on sheets.
 *
 * @param signature pages of a booklet that are folded together; where empty all of one that a stapler goes through, else
 *        signatures of about equal thickness
 * @param thickness of the paper: so much further out each folded sheet reaches than the one around it
 */
public record SheetSettings(Paper paper, OptionalInt signature, Length thickness) {

    /** Office paper of 80 g/m². */
    private static final Length USUAL_THICKNESS = Length.millimetres(0.1);
    private static final Length THICKEST = Length.millimetres(1);

    public SheetSettings {
        Objects.requireNonNull(paper, "paper");
        if (signature.isPresent() && (signature.getAsInt() < 4 || signature.getAsInt() % 4 != 0)) {
            throw new IllegalArgumentException(
                    "a signature has 4, 8, 12 … pages, not " + signature.getAsInt());
        }
        if (thickness.sp() < 0 || thickness.compareTo(THICKEST) > 0) {
            throw new IllegalArgumentException("paper is 0 to 1 mm thick, not " + thickness);
        }
    }

    /** A4 of 0.1 mm. */
    public static SheetSettings defaults() {
        return new SheetSettings(Paper.A4, OptionalInt.empty(), USUAL_THICKNESS);
    }

    public SheetSettings withPaper(Paper wanted) {
        return new SheetSettings(wanted, signature, thickness);
    }

    /** @throws IllegalArgumentException if it is no multiple of four */
    public SheetSettings withSignature(int pages) {
        return new SheetSettings(paper, OptionalInt.of(pages), thickness);
    }

    /** @throws IllegalArgumentException if it is negative or thicker than a millimetre */
    public SheetSettings withThickness(Length wanted) {
        return new SheetSettings(paper, signature, wanted);
    }
}
