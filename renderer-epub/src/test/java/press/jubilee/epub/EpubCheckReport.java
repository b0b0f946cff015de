package press.jubilee.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** What EPUBCheck says of a file, down to notes on usage. */
final class EpubCheckReport extends DefaultReportImpl {

    private final List<String> messages = new ArrayList<>();

    private EpubCheckReport() {
        super("book.epub", "", true);
        setReportingLevel(ReportingLevel.Usage);
    }

    static List<String> of(byte[] epub) {
        var report = new EpubCheckReport();
        report.initialize();
        new EpubCheck(new ByteArrayInputStream(epub), report, "book.epub").check();
        return List.copyOf(report.messages);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
        if (message.getSeverity() != Severity.INFO && message.getSeverity() != Severity.SUPPRESSED) {
            messages.add(message.getSeverity() + "(" + message.getID() + ") " + location.getPath() + ":"
                    + location.getLine() + " " + message.getMessage(arguments));
        }
    }
}
