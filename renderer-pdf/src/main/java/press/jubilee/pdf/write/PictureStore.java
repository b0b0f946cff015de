package press.jubilee.pdf.write;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.picture.Drawing;
import press.jubilee.pdf.picture.RasterReader;

/** The pictures of one file: each is read, written and forgotten when it is first used, and only referred to later. */
final class PictureStore {

    private final ObjectSink sink;
    private final Deflation deflation;
    private final PictureColours colours;
    private final Survey survey;
    private final Map<String, PdfIndirectReference> stored = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    PictureStore(ObjectSink sink, Deflation deflation, PictureColours colours, Survey survey) {
        this.sink = sink;
        this.deflation = deflation;
        this.colours = colours;
        this.survey = survey;
    }

    List<Diagnostic> diagnostics() {
        return Collections.unmodifiableList(diagnostics);
    }

    /**
     * Makes a picture a resource of a page.
     *
     * @throws IOException naming the picture, if it cannot be read
     */
    void use(Picture picture, PdfDictionary onPage) throws IOException {
        PdfIndirectReference known = stored.get(picture.name());
        if (known == null) {
            known = sink.addToBody(object(picture)).getIndirectReference();
            stored.put(picture.name(), known);
        }
        onPage.put(new PdfName(survey.name(picture)), known);
    }

    private PdfStream object(Picture picture) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(picture.file());
            return switch (picture.format()) {
                case JPEG -> ImageObject.ofJpeg(bytes, colours, deflation);
                case PNG, GIF -> pixels(bytes, picture.format());
                case SVG -> drawing(bytes, picture);
            };
        } catch (IOException e) {
            throw new IOException("the picture " + picture.name() + " cannot be used: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private PdfStream pixels(byte[] bytes, PictureFormat format) throws IOException {
        return ImageObject.of(Samples.of(RasterReader.read(bytes, format), colours),
                deflation);
    }

    private PdfStream drawing(byte[] bytes, Picture picture) throws IOException {
        Drawing drawing = Drawing.read(bytes);
        if (drawing.hasText()) {
            diagnostics.add(Diagnostic.warning("picture.machine-font", SourcePosition.of(picture.name()),
                    "the drawing has text, which is set in fonts of this machine",
                    "convert the text to paths, so that it looks the same everywhere"));
        }
        return DrawingObject.of(drawing, colours, survey.widest().get(picture.name()), deflation);
    }
}
