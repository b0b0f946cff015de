package press.jubilee.pdf.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.jubilee.model.ArticleId;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.style.BookDesign;

/** The collection of {@code kitchen}, laid out, and what stands where in it. Lengths in points. */
final class Kitchen {

    static final PdfOptions OPTIONS = PdfOptions.defaults();
    static final BookDesign DESIGN = press.jubilee.pdf.style.Designs.of(java.util.Optional.empty());
    static final BookLayout BOOK = layout();

    private Kitchen() {}

    /**
     * A line of type on a page of the book.
     *
     * @param x its left edge from that of the text block, {@code right} its right edge
     * @param y of its baseline, from the head of the text block
     */
    record Line(int page, double x, double right, double y, String text, String face, double size) {}

    private static BookLayout layout() {
        try {
            Path folder = Path.of(Kitchen.class.getResource("/kitchen/anthology.yaml").toURI()).getParent();
            return PdfRenderer.with(OPTIONS).layout(AnthologyReader.create().read(folder).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pages of an article. */
    static List<Page> pages(String article) {
        int first = index(BOOK.pageMap().firstPageOf(new ArticleId("articles/" + article)).orElseThrow());
        int last = first + 1;
        while (last < BOOK.pages().size()
                && BOOK.pageMap().pages().get(last).opens().isEmpty()
                && !BOOK.pages().get(last).items().isEmpty()) {
            last++;
        }
        return BOOK.pages().subList(first, last);
    }

    private static int index(String label) {
        return BOOK.pages().stream().filter(p -> p.label().equals(label)).findFirst().orElseThrow().index();
    }

    /** The lines of an article within the text block, in reading order; a line's parts apart from each other. */
    static List<Line> lines(String article) {
        var lines = new ArrayList<Line>();
        for (Page page : pages(article)) {
            lines.addAll(lines(page));
        }
        return lines;
    }

    static List<Line> lines(Page page) {
        var lines = new ArrayList<Line>();
        for (PlacedItem item : page.items()) {
            if (item instanceof PlacedItem.TextLine line && !line.runs().isEmpty()) {
                Line one = line(page, line);
                if (one.y > 0 && one.y <= points(DESIGN.textHeight())) {
                    lines.add(one);
                }
            }
        }
        return lines;
    }

    private static Line line(Page page, PlacedItem.TextLine line) {
        SetRun first = line.runs().getFirst();
        SetRun last = line.runs().getLast();
        double left = points(left(page));
        return new Line(page.index(), points(line.x() + first.x()) - left,
                points(line.x() + last.x() + last.width()) - left,
                points(line.baseline() - DESIGN.margins().head().sp()),
                line.runs().stream().map(r -> r.run().text()).collect(Collectors.joining()),
                first.run().face().name(), points(first.run().size()));
    }

    static int left(Page page) {
        return (page.recto() ? DESIGN.margins().inner() : DESIGN.margins().outer()).sp();
    }

    /** The only line of an article that begins so. */
    static Line line(String article, String start) {
        List<Line> found = lines(article).stream().filter(l -> l.text().startsWith(start)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " lines begin with " + start + ": " + found);
        }
        return found.getFirst();
    }

    static List<PlacedItem.PlacedPicture> pictures(Page page) {
        return page.items().stream().filter(PlacedItem.PlacedPicture.class::isInstance)
                .map(PlacedItem.PlacedPicture.class::cast).toList();
    }

    static List<PlacedItem.Rule> rules(Page page) {
        return page.items().stream().filter(PlacedItem.Rule.class::isInstance)
                .map(PlacedItem.Rule.class::cast).toList();
    }

    static double points(int sp) {
        return (double) sp / Length.POINT;
    }
}
