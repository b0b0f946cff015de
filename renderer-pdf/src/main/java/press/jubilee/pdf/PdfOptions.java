package press.jubilee.pdf;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.Design;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.press.PressSettings;
import press.jubilee.pdf.printer.PrinterProfile;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Designs;

/**
 * How the pages are made.
 *
 * @param design what all volumes are set in, whatever they ask for; where empty, each in what it asks for, the classical
 *        design on A5 where it asks for nothing
 * @param fonts the faces; those of this machine among them unless it says otherwise
 * @param press what press files are made for
 * @param marks whether press files have crop marks, tints and a slug around their pages
 * @param printer whose figures all volumes follow, whatever they ask for; where empty, each follows those of the printer it names
 * @param screen what screen files promise
 */
public record PdfOptions(Optional<BookDesign> design, FontBook fonts, PressSettings press, boolean marks,
        Optional<PrinterProfile> printer, ScreenStandard screen) {

    public PdfOptions {
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(fonts, "fonts");
        Objects.requireNonNull(press, "press");
        Objects.requireNonNull(printer, "printer");
        Objects.requireNonNull(screen, "screen");
    }

    public static PdfOptions defaults() {
        return new PdfOptions(Optional.empty(), FontBook.standard(), PressSettings.defaults(), false,
                Optional.empty(), ScreenStandard.UA1);
    }

    /** @throws IllegalArgumentException if the design's margins leave no room for text */
    public PdfOptions withDesign(Design design) {
        return withDesign(Designs.of(design));
    }

    public PdfOptions withDesign(BookDesign design) {
        return new PdfOptions(Optional.of(design), fonts, press, marks, printer, screen);
    }

    /** Signs that were allowed before stay so. */
    public PdfOptions withFonts(FontBook wanted) {
        FontBook fonts = wanted.withSigns(wanted.hasSigns() || this.fonts.hasSigns());
        return new PdfOptions(design, fonts, press, marks, printer, screen);
    }

    /** With the faces in a folder, behind those of folders that were given before; see {@link FontBook#withFolder}. */
    public PdfOptions withFontFolder(Path folder) {
        return withFonts(fonts.withFolder(folder));
    }

    public PdfOptions withPress(PressSettings press) {
        return new PdfOptions(design, fonts, press, marks, printer, screen);
    }

    /** With marks of the printer outside the trimmed pages of press files; most printers want none. */
    public PdfOptions withMarks(boolean wanted) {
        return new PdfOptions(design, fonts, press, wanted, printer, screen);
    }

    public PdfOptions withPrinter(PrinterProfile printer) {
        return new PdfOptions(design, fonts, press, marks, Optional.of(printer), screen);
    }

    /** Whether a sign may stand for a character that no face has, with a warning; else that is an error. */
    public PdfOptions withAllowMissing(boolean allowed) {
        return new PdfOptions(design, fonts.withSigns(allowed), press, marks, printer, screen);
    }

    public PdfOptions withScreen(ScreenStandard wanted) {
        return new PdfOptions(design, fonts, press, marks, printer, wanted);
    }
}
