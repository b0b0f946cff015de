package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.jubilee.epub.EpubOptions;
import press.jubilee.epub.EpubRenderer;
import press.jubilee.model.Anthology;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;

/** The sample's EPUB, with the printed edition's pages marked in it, as EPUBCheck sees it. */
class EpubCheckTest {

    private static final Set<Severity> FAULTS = Set.of(Severity.FATAL, Severity.ERROR, Severity.WARNING);

    @Test
    void theSampleIsWithoutFault() throws IOException {
        Anthology anthology = AnthologyReader.create()
                .read(Path.of("src/main/anthology/friends-beyond-borders"))
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        EpubRenderer.with(EpubOptions.DEFAULT).render(anthology,
                Optional.of(PdfRenderer.with(PdfOptions.defaults()).layout(anthology).pageMap()), out);

        assertEquals(List.of(), faults(out.toByteArray()));
    }

    @Test
    void aFaultWouldBeSeen() {
        assertFalse(faults("PK, but no archive".getBytes(StandardCharsets.US_ASCII)).isEmpty());
    }

    private static List<String> faults(byte[] epub) {
        var report = new Faults();
        report.initialize();
        new EpubCheck(new ByteArrayInputStream(epub), report, "book.epub").check();
        return report.found;
    }

    private static final class Faults extends DefaultReportImpl {

        private final List<String> found = new ArrayList<>();

        Faults() {
            super("book.epub", "", true);
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (FAULTS.contains(message.getSeverity())) {
                found.add(message.getID() + " " + location + " " + message.getMessage(arguments));
            }
        }
    }
}
