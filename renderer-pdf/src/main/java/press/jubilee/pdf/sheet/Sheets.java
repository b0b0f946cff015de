package press.jubilee.pdf.sheet;

import java.util.List;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.Sheet;
import press.jubilee.pdf.canvas.Sheet.PlacedPage;
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

    /** All pages in the order in which they are printed. */
    public List<Page> pages() {
        return sheets.stream().flatMap(s -> s.pages().stream()).map(PlacedPage::page).toList();
    }

    /** To be printed on both sides, folded and stapled or sewn. */
    public static Sheets booklet(BookLayout book, SheetSettings settings) {
        var imposition = Imposition.booklet(book.pages().size(), settings.signature(), rightToLeft(book));
        return new SheetPlacer(book, settings).booklet(imposition);
    }

    /** A proof to read: what the open book shows, on one side of each sheet. */
    public static Sheets spreads(BookLayout book, SheetSettings settings) {
        return new SheetPlacer(book, settings)
                .spreads(Imposition.spreads(book.pages().size(), rightToLeft(book)));
    }

    private static boolean rightToLeft(BookLayout book) {
        return book.anthology().language().isRightToLeft();
    }
}
