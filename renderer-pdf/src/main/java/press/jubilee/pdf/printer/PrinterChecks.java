package press.jubilee.pdf.printer;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.PrinterChoice;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.style.Margins;

/** What a printer would have against a layout before a file of it is written: its size, its thickness, its margins. */
public final class PrinterChecks {

    private final PrinterProfile printer;
    private final BookLayout layout;
    private final SourcePosition at;
    private final List<Diagnostic> found = new ArrayList<>();

    private PrinterChecks(PrinterProfile printer, BookLayout layout) {
        this.printer = printer;
        this.layout = layout;
        this.at = layout.anthology().matter().printer().map(PrinterChoice::at).orElse(SourcePosition.NONE);
    }

    /** Errors, each where the volume names its printer, if it does. */
    public static List<Diagnostic> of(PrinterProfile printer, BookLayout layout) {
        var checks = new PrinterChecks(printer, layout);
        checks.size();
        checks.thickness();
        checks.margins();
        return List.copyOf(checks.found);
    }

    /** A printer that nobody knows. */
    public static Diagnostic unknown(PrinterChoice choice) {
        return Diagnostic.error("printer.unknown", choice.at(),
                "nobody knows the printer '" + choice.name() + "'",
                "write one of " + String.join(", ", PrinterProfile.names()));
    }

    private void size() {
        if (!printer.offers(layout.trim())) {
            error("trim", "makes no books of " + Math.round(layout.trim().width().millimetres()) + " × "
                    + Math.round(layout.trim().height().millimetres()) + " mm",
                    "choose a trim of its own: " + printer.trims());
        }
    }

    private void thickness() {
        int pages = layout.pages().size();
        if (pages < printer.leastPages()) {
            error("pages", "makes no books of " + pages + " pages: they have " + printer.leastPages()
                    + " at least", "set pages-multiple to " + printer.leastPages() + ", or staple it");
        } else if (pages > printer.mostPages()) {
            error("pages", "makes no books of " + pages + " pages: they have " + printer.mostPages()
                    + " at most", "choose a larger trim or smaller type, or make two volumes");
        }
    }

    private void margins() {
        Margins margins = layout.margins();
        Length inner = printer.inner().least(layout.pages().size());
        least("inner", margins.inner(), inner);
        least("outer", margins.outer(), printer.outer());
        least("head", margins.head(), printer.outer());
        least("foot", margins.foot(), printer.outer());
    }

    private void least(String side, Length given, Length least) {
        if (given.sp() < least.sp()) {
            error("margin", String.format(java.util.Locale.ROOT, "asks for %.1f mm of %s margin, not %.1f",
                    least.millimetres(), side, given.millimetres()), "give the design wider margins");
        }
    }

    private void error(String code, String what, String hint) {
        found.add(Diagnostic.error("printer." + code, at, printer.name() + " " + what, hint));
    }
}
