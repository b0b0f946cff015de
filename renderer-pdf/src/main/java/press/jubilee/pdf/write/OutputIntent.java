package press.jubilee.pdf.write;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/** What the colours of a file are meant for (ISO 32000-1, 14.11.5). */
final class OutputIntent {

    private static final String PROFILE = "/press/jubilee/pdf/assets/sRGB.icc";
    private static final String NAME = "sRGB IEC61966-2.1";

    private OutputIntent() {}

    /** A screen, with the profile of the International Color Consortium in the file. */
    static PdfDictionary sRgb(ObjectSink sink, Deflation deflation) throws IOException {
        var profile = deflation.stream(profile());
        profile.put(PdfName.N, new PdfNumber(3));
        var intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(NAME));
        intent.put(PdfName.INFO, new PdfString(NAME));
        intent.put(new PdfName("DestOutputProfile"), sink.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static byte[] profile() throws IOException {
        try (InputStream in = OutputIntent.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + PROFILE);
            }
            return in.readAllBytes();
        }
    }
}
