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
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.Sheet;
import press.jubilee.pdf.canvas.Sheet.PlacedPage;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Placing;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.style.Ink;

/** Puts pages where an imposition says. */
final class SheetPlacer {

    private static final int HAIRLINE = Length.POINT / 4;
    private static final Ink GREY = new Ink(40);

    private final BookLayout book;
    private final SheetSettings settings;
    private final int fold;
    private final int width;
    private final int height;
    private final double scale;

    SheetPlacer(BookLayout book, SheetSettings settings) {
        this.book = book;
        this.settings = settings;
        Trim sheet = settings.paper().landscape();
        this.fold = sheet.width().sp() / 2;
        this.width = book.trim().width().sp();
        this.height = book.trim().height().sp();
        this.scale = Math.min(1,
                Math.min(fold / (double) width, sheet.height().sp() / (double) height));
    }

    /** With creep, on both sides. */
    Sheets booklet(Imposition imposition) {
        return sheets(imposition.sides().stream()
                .map(s -> sheet(s, s.around() * settings.thickness().sp())).toList(), true);
    }

    /** On one side, each page with a line round it, which shows its margins on larger paper. */
    Sheets spreads(Imposition imposition) {
        return sheets(imposition.sides().stream().map(s -> outlined(sheet(s, 0))).toList(), false);
    }

    private Sheets sheets(List<Sheet> sheets, boolean bothSides) {
        return new Sheets(book, PdfEdition.OFFICE, settings.paper().landscape(), sheets, bothSides,
                findings());
    }

    private Sheet sheet(Imposition.Side side, int creep) {
        var pages = new ArrayList<PlacedPage>();
        side.left().ifPresent(p -> pages.add(placed(p, true, creep)));
        side.right().ifPresent(p -> pages.add(placed(p, false, creep)));
        return new Sheet(pages);
    }

    private Sheet outlined(Sheet sheet) {
        var pages = new ArrayList<>(sheet.pages());
        Page outline = outline();
        sheet.pages().forEach(p -> pages.add(new PlacedPage(outline, p.at(), Optional.empty())));
        return new Sheet(pages);
    }

    private Page outline() {
        var sides = List.of(new Rect(0, 0, width, HAIRLINE), new Rect(0, height - HAIRLINE, width, HAIRLINE),
                new Rect(0, 0, HAIRLINE, height), new Rect(width - HAIRLINE, 0, HAIRLINE, height));
        return new Page(0, "", PageKind.DISPLAY,
                sides.stream().map(r -> (PlacedItem) new PlacedItem.Rule(r, GREY)).toList(), List.of());
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
                Optional.of("the trim a5 fits A4 as it is, and digest fits Letter")));
    }
}
