package press.jubilee.pdf.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.openpdf.text.ExceptionConverter;
import press.jubilee.model.file.FileBeside;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfResult;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.parallel.InOrder;
import press.jubilee.pdf.sheet.Sheets;

/**
 * Writes a layout as a PDF file: tagged for a screen, plain for an office, PDF/X without transparency, links or outline for a press, in
 * black but for pictures that are wanted in colour. The
 * same layout and settings give the same bytes, whenever and wherever on one Java platform; the dates and the identifier
 * in the file come from the volume and the content. Each call stands alone and may run beside others.
 */
public final class PdfFileWriter {

    private PdfFileWriter() {}

    /** Writes with the default settings; see {@link #write(BookLayout, PdfEdition, WriteSettings, OutputStream)}. */
    public static PdfResult write(BookLayout layout, PdfEdition edition, OutputStream out)
            throws IOException {
        return write(layout, edition, WriteSettings.defaults(), out);
    }

    /**
     * Writes a file page by page, while later pages are being set by other threads. What has been written when it fails is
     * no PDF file.
     *
     * @param out flushed at the end, not closed
     * @throws IllegalArgumentException if a link or an entry of the outline points to a place that no page has, if two
     *         places have one name, or if there are no pages
     * @throws IOException if {@code out} fails, or if a picture cannot be read; the message names it
     */
    public static PdfResult write(BookLayout layout, PdfEdition edition, WriteSettings settings,
            OutputStream out) throws IOException {
        return write(layout, Optional.empty(), edition, settings, out);
    }

    /** Writes a file of sheets; the findings about them are among the result's diagnostics. */
    public static PdfResult write(Sheets sheets, WriteSettings settings, OutputStream out)
            throws IOException {
        return write(sheets.book(), Optional.of(sheets), sheets.edition(), settings, out)
                .with(sheets.findings());
    }

    private static PdfResult write(BookLayout layout, Optional<Sheets> sheets, PdfEdition edition,
            WriteSettings settings, OutputStream out) throws IOException {
        Objects.requireNonNull(edition, "edition");
        Survey survey = Survey.of(layout);
        Destinations destinations = Destinations.of(layout);
        EmbeddedFaces faces = EmbeddedFaces.of(sheets.map(Sheets::pages).orElse(layout.pages()),
                edition == PdfEdition.SCREEN);
        PageFrame frame = new PageFrame(sheets.map(Sheets::size).orElse(layout.trim()),
                bleed(edition, survey, settings),
                edition == PdfEdition.PRESS ? settings.slug() : Length.ZERO);
        PageFrame pageFrame = sheets.isPresent() ? PageFrame.CORNER : frame;
        DigestingStream digesting = new DigestingStream(out);
        try (Deflation deflation = new Deflation(settings.compression());
                PageSetters setters = new PageSetters(
                        () -> new PageSetter(faces, survey, edition, pageFrame, settings.compression()))) {
            ObjectSink sink = ObjectSink.open(digesting, version(edition, settings), deflation,
                    settings.compression());
            PictureStore pictures = new PictureStore(sink, deflation,
                    PictureColours.of(edition, settings.press()), survey);
            StructureTree structure = new StructureTree(layout.anthology().language(), layout.pages().size());
            Leading leading = switch (settings.screen()) {
                case UA1 -> new Leading.ToPages(destinations, sink, frame);
                case UA2 -> new Leading.ToElements(
                        new ElementPlaces(sink, frame, layout, destinations, structure));
            };
            PageWriter writer = new PageWriter(sink, pictures, edition, frame, settings.compression(),
                    structure, leading, sheets.isPresent() || settings.spineBleed()
                            ? PageWriter.Binding.NONE
                            : PageWriter.Binding.book(layout.anthology().language().isRightToLeft()));
            if (sheets.isPresent()) {
                InOrder.run(sheets.get().sheets(), s -> setters.set(s, frame), writer::write);
            } else {
                InOrder.run(layout.pages(), setters::set, writer::write);
            }
            new CatalogEntries(sink, frame, layout, deflation, settings, edition,
                    sheets.filter(Sheets::bothSides).isPresent()).put(destinations, structure, leading);
            sink.finish(faces.inOrder());
            digesting.flush();
            return new PdfResult(writer.written(), digesting.count(), digesting.hexDigest(),
                    pictures.diagnostics());
        } catch (ExceptionConverter e) {
            throw unwrapped(e);
        }
    }

    /**
     * Writes a file beside {@code file} first and then moves it there, so that no half-written file is ever found under
     * the name.
     */
    public static PdfResult write(BookLayout layout, PdfEdition edition, WriteSettings settings, Path file)
            throws IOException {
        return write(out -> write(layout, edition, settings, out), file);
    }

    /** As {@link #write(BookLayout, PdfEdition, WriteSettings, Path)}. */
    public static PdfResult write(Sheets sheets, WriteSettings settings, Path file) throws IOException {
        return write(out -> write(sheets, settings, out), file);
    }

    private static PdfResult write(Writing writing, Path file) throws IOException {
        try (FileBeside beside = FileBeside.of(file)) {
            PdfResult result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside.path()), 1 << 16)) {
                result = writing.to(out);
            }
            beside.moveIntoPlace();
            return result;
        }
    }

    /** Writes a whole file. */
    @FunctionalInterface
    private interface Writing {

        PdfResult to(OutputStream out) throws IOException;
    }

    private static String version(PdfEdition edition, WriteSettings settings) {
        return switch (edition) {
            case SCREEN -> settings.screen().version();
            case OFFICE -> ObjectSink.VERSION_1_7;
            case PRESS -> settings.press().standard().version();
        };
    }

    private static Length bleed(PdfEdition edition, Survey survey, WriteSettings settings) {
        return edition == PdfEdition.PRESS && (survey.bleeds() || settings.slug().sp() > 0)
                ? settings.bleed()
                : Length.ZERO;
    }

    /** OpenPDF wraps checked exceptions, sometimes more than once. */
    private static IOException unwrapped(ExceptionConverter e) {
        Exception inner = e.getException();
        return switch (inner) {
            case ExceptionConverter deeper -> unwrapped(deeper);
            case IOException disk -> disk;
            case Exception other ->
                new IOException("the file cannot be written: " + other.getMessage(), other);
        };
    }
}
