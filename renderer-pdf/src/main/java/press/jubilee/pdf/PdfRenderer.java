package press.jubilee.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.book.BookMaker;
import press.jubilee.pdf.book.OffprintMaker;
import press.jubilee.pdf.cover.CoverLayout;
import press.jubilee.pdf.cover.CoverMaker;
import press.jubilee.pdf.marks.PrinterMarks;
import press.jubilee.pdf.press.PdfX;
import press.jubilee.pdf.press.Requirements;
import press.jubilee.pdf.printer.PrinterChecks;
import press.jubilee.pdf.printer.PrinterProfile;
import press.jubilee.pdf.sheet.Sheets;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Designs;
import press.jubilee.pdf.write.FinishedFile;
import press.jubilee.pdf.write.PdfFileWriter;
import press.jubilee.pdf.write.WriteSettings;

/**
 * The door of the PDF renderer. Immutable and safe for many threads.
 */
public final class PdfRenderer {

    private final PdfOptions options;

    private PdfRenderer(PdfOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    public static PdfRenderer with(PdfOptions options) {
        return new PdfRenderer(options);
    }

    /** Lays the book out, once for all finishes. */
    public BookLayout layout(Anthology anthology) {
        return BookMaker.layout(anthology, design(anthology), options);
    }

    private BookDesign design(Anthology anthology) {
        return options.design().orElseGet(() -> Designs.of(anthology.design()));
    }

    /**
     * Writes one finish of a layout: beside {@code file} first, then moved, so that no half-written file is left. A press
     * file is read back; what a press would have against it is among the diagnostics of the result, and what the printer
     * would, for whom it is made.
     *
     * @throws IllegalArgumentException if a link of the layout points to a place that no page has
     * @throws IOException if the file cannot be written, or if a picture cannot be read; the message names it
     */
    public PdfResult write(BookLayout layout, PdfEdition edition, Path file) throws IOException {
        Optional<PrinterProfile> printer = PrinterProfile.of(options.printer(), layout.anthology());
        WriteSettings settings = settings(printer);
        return switch (edition) {
            case SCREEN, OFFICE -> PdfFileWriter.write(layout, edition, settings, file);
            case PRESS -> press(layout, settings, file)
                    .with(preflight(file, requirements(layout, printer).ofAnyThickness()))
                    .with(printer.map(p -> PrinterChecks.of(p, layout)).orElse(List.of()));
        };
    }

    private PdfResult press(BookLayout layout, WriteSettings settings, Path file) throws IOException {
        return options.marks()
                ? PdfFileWriter.write(PrinterMarks.on(layout, settings.bleed(), options.fonts()),
                        PdfEdition.PRESS,
                        settings.withSlug(PrinterMarks.REACH), file)
                : PdfFileWriter.write(layout, PdfEdition.PRESS, settings, file);
    }

    private WriteSettings settings(Optional<PrinterProfile> printer) {
        return printer.map(p -> WriteSettings.defaults().withBleed(p.bleed()).withSpineBleed(p.spineBleed())
                .withPress(options.press().withMostInk(p.mostInk())))
                .orElse(WriteSettings.defaults().withPress(options.press()))
                .withScreen(options.screen());
    }

    private Requirements requirements(BookLayout layout, Optional<PrinterProfile> printer) {
        PdfX standard = options.press().standard();
        return printer.map(p -> p.requirements(standard, layout.trim(), layout.pages().size(),
                layout.anthology().language().isRightToLeft()))
                .orElse(Requirements.of(standard, layout.trim()));
    }

    /**
     * Writes pages that were put on sheets, such as {@link Sheets#booklet}.
     *
     * @throws IOException if the file cannot be written, or if a picture cannot be read; the message names it
     */
    public PdfResult write(Sheets sheets, Path file) throws IOException {
        return PdfFileWriter.write(sheets, WriteSettings.defaults().withPress(options.press()), file);
    }

    /**
     * Draws the cover that is wrapped round the printed book: back, spine and front, the spine as wide as the printer reckons
     * it from the number of pages. Its findings tell what is wrong with it, and why there is none where there is none.
     */
    public CoverLayout cover(BookLayout layout) {
        return CoverMaker.of(layout, design(layout.anthology()), options.fonts(),
                PrinterProfile.of(options.printer(), layout.anthology()));
    }

    /**
     * Writes a cover for the press and reads it back, as {@link #write(BookLayout, PdfEdition, Path)} does.
     *
     * @throws IllegalArgumentException if the cover could not be drawn
     * @throws IOException if the file cannot be written, or if a picture cannot be read; the message names it
     */
    public PdfResult write(CoverLayout cover, Path file) throws IOException {
        Sheets sheets = cover.sheets()
                .orElseThrow(() -> new IllegalArgumentException("there is no cover to write"));
        Optional<PrinterProfile> printer = PrinterProfile.of(options.printer(), sheets.book().anthology());
        PdfResult result = PdfFileWriter.write(sheets, settings(printer).withBleed(cover.bleed()), file);
        Requirements wanted = requirements(sheets.book(), printer);
        return result.with(cover.findings())
                .with(preflight(file, wanted.ofCover()));
    }

    /**
     * What a press would have against a file, whoever made it.
     *
     * @throws IOException if it cannot be read
     */
    public static List<Diagnostic> preflight(Path file, Requirements wanted) throws IOException {
        return FinishedFile.preflight(file, wanted);
    }

    /**
     * Each article of a layout as a book of its own, in order, with the pages it has there.
     *
     * @param layout that this renderer made
     */
    public List<Offprint> offprints(BookLayout layout) {
        return OffprintMaker.of(layout, design(layout.anthology()), options.fonts());
    }

    /** Lays out and writes. */
    public PdfResult render(Anthology anthology, PdfEdition edition, Path file) throws IOException {
        return write(layout(anthology), edition, file);
    }
}
