package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;

/**
 * Goes through a book's pages and compares them with what is expected of it: kind, side, folio and head of each. Of the layout
 * itself only how many pages a text fills is taken.
 */
final class PageWalk {

    enum Side {
        RECTO, VERSO, NEXT
    }

    /**
     * A stretch that begins on a page of its own.
     *
     * @param words that its first page begins with
     * @param verso the running head on its left pages after the first, and {@code recto} on its right ones
     */
    record Stretch(String words, PageKind kind, Side side, String verso, String recto) {

        static Stretch display(String words, Side side) {
            return new Stretch(words, PageKind.DISPLAY, side, "", "");
        }

        static Stretch text(String title, Side side, String verso) {
            return new Stretch(title, PageKind.OPENER, side, verso, title);
        }
    }

    private static final int HEAD = -1;
    private static final int BLOCK = 0;
    private static final int FOOT = 1;

    private final BookLayout layout;
    private int at;
    private int arabicBegins = Integer.MAX_VALUE;

    PageWalk(BookLayout layout) {
        this.layout = layout;
    }

    void through(List<Stretch> stretches, boolean arabic) {
        if (arabic) {
            fillTo(Side.RECTO);
            arabicBegins = at;
        }
        stretches.forEach(this::through);
    }

    private void through(Stretch stretch) {
        fillTo(stretch.side());
        Page first = page(stretch.kind());
        List<TextLine> block = linesOf(first, BLOCK);
        assertEquals(stretch.words(), text(block.getFirst()), "page " + first.label());
        assertEquals(List.of(), texts(first, HEAD), "no head on page " + first.label());
        assertEquals(stretch.kind() == PageKind.DISPLAY ? List.of() : List.of(first.label()),
                texts(first, FOOT), "folio of page " + first.label());
        while (stretch.kind() == PageKind.OPENER && at < layout.pages().size()
                && layout.pages().get(at).kind() == PageKind.TEXT) {
            boolean recto = at % 2 == 0;
            Page next = page(PageKind.TEXT);
            assertEquals(List.of(recto ? stretch.recto() : stretch.verso()), texts(next, HEAD),
                    "head of page " + next.label());
            assertEquals(List.of(next.label()), texts(next, FOOT), "folio of page " + next.label());
        }
    }

    private void fillTo(Side side) {
        boolean recto = at % 2 == 0;
        if (side == Side.RECTO && !recto || side == Side.VERSO && recto) {
            assertEquals(List.of(), page(PageKind.BLANK).items());
        }
    }

    /** Blank pages up to the next multiple, and no more. */
    void toTheEnd(int multiple) {
        int printed = at;
        while (at < layout.pages().size()) {
            assertEquals(List.of(), page(PageKind.BLANK).items());
        }
        assertEquals((printed + multiple - 1) / multiple * multiple, at);
    }

    private Page page(PageKind kind) {
        Page page = layout.pages().get(at);
        String label = at >= arabicBegins ? Integer.toString(at - arabicBegins + 1) : roman(at + 1);
        assertEquals(at, page.index());
        assertEquals(label, page.label());
        assertEquals(label, layout.pageMap().pages().get(at).label());
        assertEquals(kind, page.kind(), "kind of page " + label + ":\n" + BookLayoutTest.text(page));
        at++;
        return page;
    }

    private static String roman(int number) {
        return "x".repeat(number / 10)
                + List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
                        .get(number % 10);
    }

    private List<String> texts(Page page, int band) {
        return linesOf(page, band).stream().map(PageWalk::text).toList();
    }

    /** Lines of the head margin, of the text block or of the foot margin. */
    private List<TextLine> linesOf(Page page, int band) {
        int head = layout.margins().head().sp();
        int foot = layout.trim().height().minus(layout.margins().foot()).sp();
        return page.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast)
                .filter(l -> (l.baseline() < head ? HEAD : l.baseline() > foot ? FOOT : BLOCK) == band)
                .toList();
    }

    private static String text(TextLine line) {
        return line.runs().stream().map(r -> r.run().text()).collect(Collectors.joining());
    }
}
