package press.jubilee.pdf.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.canvas.Sheet;
import press.jubilee.pdf.canvas.Sheet.PlacedPage;
import press.jubilee.pdf.geometry.Placing;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;

/**
 * The pages of a book on sheets of one size, ready to be written. Pages lie at the fold and in the middle of the sheet's
 * height; they are made smaller where they do not fit half a sheet, never larger.
 *
 * @param edition what they are finished for
 * @param size of a sheet
 * @param bothSides whether each second one is the back of the one before it, turned over the short edge
 */
public record Sheets(BookLayout book, PdfEdition edition, Trim size, List<Sheet> sheets, boolean bothSides,
        List<Diagnostic> findings) {

    public Sheets {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /** To be printed on both sides, folded and stapled or sewn. */
    public static Sheets booklet(BookLayout book, SheetSettings settings) {
        var imposition = Imposition.booklet(book.pages().size(), settings.signature(), rightToLeft(book));
        return new Placer(book, settings).place(imposition, true);
    }

    /** A proof to read: what the open book shows, on one side of each sheet. */
    public static Sheets spreads(BookLayout book, SheetSettings settings) {
        return new Placer(book, settings)
                .place(Imposition.spreads(book.pages().size(), rightToLeft(book)), false);
    }

    private static boolean rightToLeft(BookLayout book) {
        return book.anthology().language().isRightToLeft();
    }

    /** Puts pages where an imposition says. */
    private static final class Placer {

        private final BookLayout book;
        private final SheetSettings settings;
        private final int fold;
        private final int width;
        private final int height;
        private final double scale;

        Placer(BookLayout book, SheetSettings settings) {
            this.book = book;
            this.settings = settings;
            Trim sheet = settings.paper().landscape();
            this.fold = sheet.width().sp() / 2;
            this.width = book.trim().width().sp();
            this.height = book.trim().height().sp();
            this.scale = Math.min(1,
                    Math.min(fold / (double) width, sheet.height().sp() / (double) height));
        }

        Sheets place(Imposition imposition, boolean bothSides) {
            return new Sheets(book, PdfEdition.OFFICE, settings.paper().landscape(),
                    imposition.sides().stream().map(this::sheet).toList(), bothSides, findings());
        }

        private Sheet sheet(Imposition.Side side) {
            int creep = side.around() * settings.thickness().sp();
            var pages = new ArrayList<PlacedPage>();
            side.left().ifPresent(p -> pages.add(placed(p, true, creep)));
            side.right().ifPresent(p -> pages.add(placed(p, false, creep)));
            return new Sheet(pages);
        }

        /** Moved by the creep towards the fold, and cut off there: so all outer margins are alike once they are trimmed. */
        private PlacedPage placed(int number, boolean left, int creep) {
            int lost = Math.min(width - 1, (int) Math.round(creep / scale));
            int x = left ? fold - (int) Math.round(width * scale) + creep : fold - creep;
            int y = (settings.paper().landscape().height().sp() - (int) Math.round(height * scale)) / 2;
            return new PlacedPage(book.pages().get(number - 1), new Placing(scale, 0, x, y),
                    Optional.of(new Rect(left ? 0 : lost, 0, width - lost, height)));
        }

        private List<Diagnostic> findings() {
            if (scale == 1) {
                return List.of();
            }
            return List.of(new Diagnostic(Severity.INFO, "sheet.scaled", SourcePosition.NONE,
                    String.format(Locale.ROOT,
                            "pages of %.0f × %.0f mm are printed at %.1f %% to fit half a sheet"
                                    + " of %s",
                            book.trim().width().millimetres(), book.trim().height().millimetres(),
                            100 * scale, settings.paper().title()),
                    Optional.of("a5 fits A4, and half-letter fits Letter")));
        }
    }
}
