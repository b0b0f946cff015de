package press.jubilee.pdf.printer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.jubilee.model.Anthology;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.press.BookLimits;
import press.jubilee.pdf.press.PdfX;
import press.jubilee.pdf.press.Requirements;
import press.jubilee.pdf.style.SpineMargin;

/**
 * What a printer asks of a book. Printers change their figures: each profile says when they were read, and where; in its file,
 * each figure does.
 *
 * @param id by which it is chosen, such as {@code kdp}
 * @param sources where the figures were read, and when
 * @param leastPages and {@code mostPages}: how thin and how thick its books are
 * @param pagesMultiple of which the number of pages must be
 * @param lastBlank whether the last page must be empty
 * @param inner the least white at the spine, by the number of pages
 * @param outer the least white at the other edges
 * @param bleed how far pictures reach over the trimmed page
 * @param spineBleed whether they do so at the bound edge too
 * @param mostInk of all inks together at any place, in percent
 * @param resolution the pixels to the inch that pictures have at least
 * @param hairline the thinnest line
 * @param marks whether crop marks may stand on the pages
 * @param spine empty where the printer publishes no formula
 * @param spineText the least number of pages for words on the spine; empty where they may always stand there
 */
public record PrinterProfile(String id, String name, List<ProfileSource> sources, Trims trims,
        int leastPages, int mostPages, int pagesMultiple, boolean lastBlank, SpineMargin inner, Length outer,
        Length bleed, boolean spineBleed, PdfX standard, int mostInk, int resolution, Length hairline,
        boolean marks,
        Optional<SpineRule> spine,
        OptionalInt spineText) {

    private static final Length HANG = Length.points(6);

    public PrinterProfile {
        sources = List.copyOf(sources);
    }

    /** The printers that are known, by the names they are chosen by. */
    public static List<String> names() {
        return ProfileFile.NAMES;
    }

    /** Empty for a name that nobody knows. */
    public static Optional<PrinterProfile> named(String name) {
        return names().contains(name) ? Optional.of(ProfileFile.read(name)) : Optional.empty();
    }

    /** The printer that was given, or else that which a volume names; empty too where it names one that nobody knows. */
    public static Optional<PrinterProfile> of(Optional<PrinterProfile> given, Anthology volume) {
        return given.or(() -> volume.matter().printer().flatMap(p -> named(p.name())));
    }

    public boolean offers(Trim trim) {
        return trims.offer(trim);
    }

    /**
     * What a file of this printer's is checked against.
     *
     * @param pages in the file, by which the margin at the spine goes
     * @param boundRight whether odd pages are bound at their right edge
     */
    public Requirements requirements(PdfX made, Trim trim, int pages, boolean boundRight) {
        return new Requirements(made, trim, pagesMultiple, mostInk, resolution, hairline, hung(outer),
                Optional.of(new BookLimits(leastPages, mostPages, bleed, hung(inner.least(pages)), boundRight,
                        marks)),
                false);
    }

    /** Quotation marks hang into the margins, by half an em of the largest text at most. */
    private static Length hung(Length margin) {
        return margin.minus(HANG).compareTo(Length.ZERO) > 0 ? margin.minus(HANG) : Length.ZERO;
    }

    /**
     * How many pages a book has for this printer: blank ones fill it up, the last among them where it must be.
     *
     * @param printed pages that hold something, up to the last that does
     * @param own a multiple that the volume asks for besides
     */
    public int pages(int printed, int own) {
        int least = printed + (lastBlank ? 1 : 0);
        int multiple = own;
        while (multiple % pagesMultiple != 0) {
            multiple += own;
        }
        return (least + multiple - 1) / multiple * multiple;
    }
}
