package press.jubilee.pdf.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.set.StyleShaper;
import press.jubilee.pdf.style.Figures;
import press.jubilee.pdf.style.Ink;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/**
 * Crop marks at the four corners, a bar of tints above the page and a line of words, the slug, below it. All of them stand
 * outside the bleed, in black: presses that print in four inks add marks of register themselves.
 */
public final class PrinterMarks {

    /** How far they reach over the bleed on every side. */
    public static final Length REACH = Length.millimetres(9);

    private static final int GAP = Length.millimetres(1).sp();
    private static final int MARK = Length.millimetres(5).sp();
    private static final int HAIRLINE = Length.points(0.25).sp();
    private static final int PATCH = Length.millimetres(4).sp();
    private static final List<Integer> TINTS = List.of(100, 80, 60, 40, 20, 10, 5);
    private static final int TYPE = Length.points(6).sp();
    private static final String BETWEEN = " · ";

    private final BookLayout book;
    private final Trim trim;
    private final int bleed;
    private final ParagraphSetter setter;
    private final List<PlacedItem> always;

    private PrinterMarks(BookLayout book, Length bleed, FontBook fonts) {
        this.book = book;
        this.trim = book.trim();
        this.bleed = bleed.sp();
        this.setter = new ParagraphSetter(new StyleShaper(fonts), found -> {
            // a letter of the title that no face has is told where the title stands
        });
        this.always = new ArrayList<>();
        corners();
        tints();
    }

    /** The layout with marks around each page; the pages themselves are as they were. */
    public static BookLayout on(BookLayout book, Length bleed, FontBook fonts) {
        var marks = new PrinterMarks(book, bleed, fonts);
        return book.withPages(book.pages().stream().map(marks::on).toList());
    }

    private Page on(Page page) {
        var around = new ArrayList<>(always);
        around.addAll(slug(page));
        return page.with(around);
    }

    private int width() {
        return trim.width().sp();
    }

    private int height() {
        return trim.height().sp();
    }

    private void corners() {
        int out = bleed + GAP;
        for (int x : new int[]{0, width()}) {
            upright(x, -out - MARK);
            upright(x, height() + out);
        }
        for (int y : new int[]{0, height()}) {
            lying(-out - MARK, y);
            lying(width() + out, y);
        }
    }

    private void upright(int x, int y) {
        always.add(new PlacedItem.Rule(new Rect(x - HAIRLINE / 2, y, HAIRLINE, MARK), Ink.BLACK));
    }

    private void lying(int x, int y) {
        always.add(new PlacedItem.Rule(new Rect(x, y - HAIRLINE / 2, MARK, HAIRLINE), Ink.BLACK));
    }

    private void tints() {
        int x = (width() - TINTS.size() * PATCH) / 2;
        int y = -bleed - GAP - MARK;
        for (int tint : TINTS) {
            always.add(new PlacedItem.Rule(new Rect(x, y, PATCH, PATCH), new Ink(tint)));
            x += PATCH;
        }
    }

    private List<PlacedItem> slug(Page page) {
        String facts = "page " + page.label() + ", " + (page.index() + 1) + " of " + book.pages().size()
                + BETWEEN
                + String.format(Locale.ROOT, "%.4g × %.4g mm", trim.width().millimetres(),
                        trim.height().millimetres())
                + book.anthology().date().map(d -> BETWEEN + d).orElse("");
        FlowItem.Paragraph whole = words(book.anthology().title().plain() + BETWEEN + facts);
        int room = width() - 4 * GAP;
        FlowItem.Paragraph line = setter.naturalWidth(whole) <= room ? whole : words(facts);
        int baseline = height() + bleed + GAP + MARK - TYPE / 2;
        var items = new ArrayList<PlacedItem>();
        setter.set(line, 2 * width()).lines()
                .forEach(l -> l.items().forEach(i -> items.add(i.unread().moved(2 * GAP, baseline))));
        return items;
    }

    private FlowItem.Paragraph words(String text) {
        TextStyle style = TextStyle.of(FontFamily.SANS, TYPE).withFigures(Figures.LINING);
        return FlowItem.Paragraph.of(ParagraphStyle.of(style, TYPE).aligned(Justification.LEFT),
                List.of(new StyledSpan.Words(text, style, book.anthology().language(), Optional.empty(),
                        false,
                        SourcePosition.NONE)));
    }
}
