package press.jubilee.epub.epubcheck;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/** Asks EPUBCheck about a finished file. Its state is static: one file at a time. */
public final class OfficialCheck {

    private OfficialCheck() {}

    /** Whether EPUBCheck is on the class path. */
    public static boolean isPresent() {
        return OfficialCheck.class.getResource("/com/adobe/epubcheck/api/EpubCheck.class") != null;
    }

    /**
     * Errors and warnings, with places in the file. Notes on usage are left out.
     *
     * @throws NoClassDefFoundError if it is not on the class path
     */
    public static synchronized List<Diagnostic> of(Path file) {
        var report = new Collected(file.getFileName().toString());
        report.initialize();
        new EpubCheck(file.toFile(), report).check();
        return List.copyOf(report.found);
    }

    private static final class Collected extends DefaultReportImpl {

        private final List<Diagnostic> found = new ArrayList<>();

        Collected(String name) {
            super(name, "", true);
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (message.getSeverity().compareTo(Severity.WARNING) >= 0
                    && message.getSeverity() != Severity.SUPPRESSED) {
                found.add(new Diagnostic(message.getSeverity() == Severity.WARNING
                        ? press.jubilee.model.diagnostic.Severity.WARNING
                        : press.jubilee.model.diagnostic.Severity.ERROR,
                        "epubcheck." + message.getID().toString().toLowerCase(Locale.ROOT),
                        new SourcePosition(location.getPath(), Math.max(1, location.getLine()), 1),
                        message.getMessage(arguments), Optional.ofNullable(message.getSuggestion())
                                .filter(s -> !s.isBlank())));
            }
        }
    }
}
