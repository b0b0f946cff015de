package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.jubilee.model.OwnPages;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.ColumnFlow;
import press.jubilee.pdf.flow.ColumnFlow.Kind;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.StyleName;

/**
 * Fills columns, two to a page where the measure has room for them, one after another and each as far as it goes; those of
 * the last page are equally long. All lines are of one leading, of which the text block is a whole number high, so that
 * columns are in register and end where the pages of text do.
 */
public final class Columns {

    /** Ems of the text that two columns need. */
    private static final int TWO_COLUMNS = 20;
    /** Lines that a head needs below it at a column's foot. */
    private static final int BELOW_HEAD = 2;
    /** Lines that columns of a last page have at least. */
    private static final int FEWEST_LINES = 4;

    private final BookDesign design;
    private final ParagraphSetter setter;

    public Columns(BookDesign design, ParagraphSetter setter) {
        this.design = design;
        this.setter = setter;
    }

    /**
     * What a page's text block holds.
     *
     * @param items around its left and top edge
     * @param anchors of its opener
     * @param leaf that its first words are of
     * @param letters of the leaf before these
     */
    public record ColumnPage(List<PlacedItem> items, List<String> anchors, int leaf, int letters) {
        public ColumnPage {
            items = List.copyOf(items);
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * A line of a column.
     *
     * @param mayBegin whether a column may begin with it
     * @param white whether it is empty, and left out at a column's head
     * @param above lines that a column has above it, where it begins with it
     * @param paragraph whose line it is
     * @param offset of its first character in the paragraph
     */
    private record Row(List<PlacedItem> items, boolean mayBegin, boolean white, List<ComposedLine> above,
            FlowItem.Paragraph paragraph, int offset) {

        static Row white(FlowItem.Paragraph before) {
            return new Row(List.of(), true, true, List.of(), before, 0);
        }

        Row beginningNone() {
            return new Row(items, false, false, above, paragraph, offset);
        }
    }

    public List<ColumnPage> pages(ColumnFlow flow) {
        int leading = flow.items().getFirst().paragraph().style().leading();
        return new Filling(flow, Math.max(1, Math.round(design.textHeight() / (float) leading))).pages();
    }

    private final class Filling {

        private final ColumnFlow flow;
        private final int lines;
        private final int leading;
        private final int count;
        private final int gutter;
        private final int width;
        private final List<Row> rows;
        private final List<ColumnPage> pages = new ArrayList<>();
        private int next;

        Filling(ColumnFlow flow, int lines) {
            int em = design.style(StyleName.BODY).text().size();
            this.flow = flow;
            this.lines = lines;
            this.leading = design.textHeight() / lines;
            this.count = design.measure() >= TWO_COLUMNS * em ? 2 : 1;
            this.gutter = em * 3 / 2;
            this.width = (design.measure() - (count - 1) * gutter) / count;
            this.rows = rows();
        }

        /** The last line of what stands below a head does not begin a column either. */
        private List<Row> rows() {
            var out = new ArrayList<>(parted());
            for (int i = 0; i < out.size(); i++) {
                if (i + 1 == out.size() || out.get(i + 1).white()) {
                    out.set(i, out.get(i).beginningNone());
                }
            }
            return out;
        }

        private List<Row> parted() {
            var out = new ArrayList<Row>();
            int belowHead = BELOW_HEAD;
            Kind before = Kind.HEAD;
            for (ColumnFlow.Item item : flow.items()) {
                boolean head = item.kind() == Kind.HEAD;
                if (head && !out.isEmpty()) {
                    out.add(Row.white(item.paragraph()));
                }
                List<ComposedLine> set = setter.set(item.paragraph(), width).lines();
                List<ComposedLine> above = item.continued().map(p -> setter.set(p, width).lines())
                        .orElse(List.of());
                for (int i = 0; i < set.size(); i++) {
                    boolean first = head || belowHead >= BELOW_HEAD
                            && !(item.kind() == Kind.SUBENTRY && before == Kind.ENTRY);
                    boolean mayBegin = i == 0 ? first : i >= 2 && set.size() - i >= 2 && first;
                    out.add(new Row(set.get(i).items(), mayBegin, false, above, item.paragraph(),
                            set.get(i).offset()));
                    belowHead = head ? 0 : belowHead + 1;
                }
                before = item.kind();
            }
            return out;
        }

        List<ColumnPage> pages() {
            var opener = new Stack(setter, design.measure());
            opener.space(flow.opener().sink() * design.leading().sp());
            flow.opener().paragraphs().forEach(opener::add);
            int taken = Math.min(lines - 1, (opener.height() + leading - 1) / leading);
            page(opener.items(), opener.anchors(), taken);
            while (next < rows.size()) {
                page(List.of(), List.of(), 0);
            }
            return List.copyOf(pages);
        }

        /** @param taken lines above the columns */
        private void page(List<PlacedItem> above, List<String> anchors, int taken) {
            var items = new ArrayList<>(above);
            Row start = rows.get(begin(next));
            int depth = depth(lines - taken);
            for (int c = 0; c < count && next < rows.size(); c++) {
                next = begin(next);
                int end = end(next, depth);
                List<List<PlacedItem>> column = column(next, end);
                for (int r = 0; r < column.size(); r++) {
                    int x = c * (width + gutter);
                    int y = (taken + r) * leading + top();
                    column.get(r).forEach(i -> items.add(i.moved(x, y)));
                }
                next = end;
            }
            pages.add(new ColumnPage(items, anchors, start.paragraph().leaf(), OwnPages
                    .letters(start.paragraph().words().substring(0, start.offset()))));
        }

        /** The lines from one row to before another, those above the first included. */
        private List<List<PlacedItem>> column(int from, int end) {
            return Stream.concat(rows.get(from).above().stream().map(ComposedLine::items),
                    rows.subList(from, end).stream().map(Row::items)).toList();
        }

        /** The first baseline, such that the last one is that of a page of text. */
        private int top() {
            int foot = design.textHeight() - design.leading().sp() + Stack.ascent(design.leading().sp());
            return foot - (lines - 1) * leading;
        }

        /**
         * How many lines columns are filled with: as few as hold the rest, where a page holds it; some less than there is room
         * for, where the next page would have next to nothing.
         */
        private int depth(int room) {
            for (int depth = Math.max(1, (rows.size() - next) / count); depth < room; depth++) {
                if (filled(depth) >= rows.size()) {
                    return depth;
                }
            }
            int left = rows.size() - filled(room);
            int wanted = FEWEST_LINES * count;
            return left > 0 && left < wanted && room > 2 * FEWEST_LINES
                    ? room - (wanted - left + count - 1) / count
                    : room;
        }

        /** The first line that a page with columns of that depth does not hold; a column that would be parted badly ends it. */
        private int filled(int depth) {
            int end = next;
            for (int c = 0; c < count && end < rows.size(); c++) {
                int from = begin(end);
                end = end(from, depth);
                if (end < rows.size() && !rows.get(end).mayBegin()) {
                    return end;
                }
            }
            return end;
        }

        private int begin(int from) {
            return from < rows.size() && rows.get(from).white() ? from + 1 : from;
        }

        /** Where a column ends; where no place is good, when it is full. */
        private int end(int from, int depth) {
            if (from >= rows.size()) {
                return rows.size();
            }
            int full = from + Math.max(1, depth - rows.get(from).above().size());
            if (full >= rows.size()) {
                return rows.size();
            }
            int end = full;
            while (end > from && !rows.get(end).mayBegin()) {
                end--;
            }
            return end > from ? end : full;
        }
    }
}
