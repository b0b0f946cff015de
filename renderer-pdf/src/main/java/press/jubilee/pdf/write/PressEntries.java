package press.jubilee.pdf.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import press.jubilee.pdf.press.PdfX;
import press.jubilee.pdf.press.PressSettings;

/** What a press file says of itself and of the press it is for (ISO 15930). */
final class PressEntries {

    /** Of the characterized printing conditions. */
    private static final String REGISTRY = "http://www.color.org";
    /** Where an ICC profile says what kind of colour it is of (ISO 15076-1, 7.2.6). */
    private static final int COLOUR_SPACE = 16;

    private final ObjectSink sink;
    private final Deflation deflation;
    private final PressSettings settings;

    PressEntries(ObjectSink sink, Deflation deflation, PressSettings settings) {
        this.sink = sink;
        this.deflation = deflation;
        this.settings = settings;
    }

    void put(PdfDictionary catalog) throws IOException {
        PdfDictionary information = sink.getInfo();
        information.put(new PdfName("Trapped"), new PdfName("False"));
        switch (settings.standard()) {
            case X1A_2001 -> {
                information.put(new PdfName("GTS_PDFXVersion"), new PdfString("PDF/X-1:2001"));
                information.put(new PdfName("GTS_PDFXConformance"), new PdfString("PDF/X-1a:2001"));
            }
            case X3_2002 -> information.put(new PdfName("GTS_PDFXVersion"), new PdfString("PDF/X-3:2002"));
            case X4 -> {
                // says it in its metadata
            }
        }
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(intent()));
    }

    private PdfDictionary intent() throws IOException {
        var intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFX"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(settings.condition()));
        intent.put(new PdfName("OutputCondition"), new PdfString(settings.condition()));
        intent.put(new PdfName("RegistryName"), new PdfString(REGISTRY));
        intent.put(PdfName.INFO, new PdfString(settings.condition()));
        if (settings.profile().isPresent()) {
            Path file = settings.profile().get();
            byte[] bytes = Files.readAllBytes(file);
            var profile = deflation.stream(bytes);
            profile.put(PdfName.N, new PdfNumber(components(bytes, file)));
            intent.put(new PdfName("DestOutputProfile"), sink.addToBody(profile).getIndirectReference());
        }
        return intent;
    }

    private static int components(byte[] profile, Path file) throws IOException {
        String space = profile.length < 128
                ? ""
                : new String(profile, COLOUR_SPACE, 4, StandardCharsets.US_ASCII);
        return switch (space) {
            case "CMYK" -> 4;
            case "GRAY" -> 1;
            default -> throw new IOException(file + " is no profile of a press, which has CMYK or GRAY");
        };
    }

    /** Whether the metadata say which standard it is. */
    static boolean inMetadata(PressSettings settings) {
        return settings.standard() == PdfX.X4;
    }
}
