package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledFlow;
import press.jubilee.pdf.page.Galley;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.NoteSlip;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.set.ComposedParagraph;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ParagraphStyle;

/** A styled flow into a galley. Immutable and safe for many threads. */
public final class GalleyBuilder {

    private final BookDesign design;
    private final ParagraphSetter setter;

    public GalleyBuilder(BookDesign design, ParagraphSetter setter) {
        this.design = Objects.requireNonNull(design, "design");
        this.setter = Objects.requireNonNull(setter, "setter");
    }

    public Galley galley(StyledFlow flow) {
        var work = new Work(flow.notes());
        flow.items().forEach(work::add);
        return new Galley(work.items);
    }

    /** One galley in the making. */
    private final class Work {

        private final List<GalleyItem> items = new ArrayList<>();
        private final Map<NoteId, List<FlowItem.Paragraph>> notes;
        private final Map<NoteId, NoteSlip> slips = new HashMap<>();
        private boolean keepWithNext = true;
        private int gap;

        Work(Map<NoteId, List<FlowItem.Paragraph>> notes) {
            this.notes = notes;
        }

        void add(FlowItem item) {
            switch (item) {
                case FlowItem.Opener o -> opener(o);
                case FlowItem.Paragraph p -> paragraph(p);
                case FlowItem.Space s -> gap = Math.max(gap, s.height());
                case FlowItem.PageEnd e -> items.add(GalleyItem.Turn.forced());
                case FlowItem.Figure f -> figure(f);
                case FlowItem.Table t -> table(t);
            }
        }

        /** Space and the page turn between two blocks. */
        private void begin(int before) {
            int space = Math.max(gap, before);
            if (!keepWithNext && !items.isEmpty()) {
                items.add(GalleyItem.Turn.of(0));
            }
            if (space > 0 && !items.isEmpty()) {
                items.add(GalleyItem.Gap.of(space));
            }
            gap = 0;
            keepWithNext = false;
        }

        private void opener(FlowItem.Opener opener) {
            var stack = new Stack(setter, design.measure());
            stack.space(opener.sink() * design.leading().sp());
            opener.paragraphs().forEach(stack::add);
            stack.space(2 * design.leading().sp());
            var slips = new ArrayList<NoteSlip>(opener.notes().stream().map(n -> slip(List.of(n))).toList());
            slips.addAll(slips(stack.notes()));
            SourcePosition at = opener.paragraphs().isEmpty()
                    ? SourcePosition.NONE
                    : opener.paragraphs().getFirst().at();
            items.add(new GalleyItem.Strip(stack.height(), 0, true, slips,
                    new GalleyPiece(stack.items(), stack.anchors(), -1, 0, at)));
            keepWithNext = true;
        }

        private void paragraph(FlowItem.Paragraph p) {
            List<ComposedParagraph> ways = setter.alternatives(p, design.measure());
            if (ways.getFirst().lines().isEmpty()) {
                return;
            }
            begin(p.style().before());
            if (ways.size() == 1) {
                items.addAll(lines(p, ways.getFirst()));
            } else {
                double best = ways.getFirst().demerits();
                items.add(new GalleyItem.Alternatives(
                        ways.stream().map(w -> new GalleyItem.Way(cost(w, best), lines(p, w))).toList()));
            }
            gap = p.style().after();
            keepWithNext = p.style().keepWithNext();
        }

        /** Two and a half thousand demerits a line more than the best is where lines begin to look uneven. */
        private static double cost(ComposedParagraph way, double best) {
            return Math.clamp((way.demerits() - best) / (2_500.0 * way.lines().size()), 0, 1_000);
        }

        private List<GalleyItem> lines(FlowItem.Paragraph p, ComposedParagraph composed) {
            var out = new ArrayList<GalleyItem>();
            ParagraphStyle style = p.style();
            boolean onGrid = style.leading() == design.leading().sp();
            int count = composed.lines().size();
            for (int i = 0; i < count; i++) {
                ComposedLine line = composed.lines().get(i);
                List<String> anchors = i == 0 ? p.anchors() : List.of();
                int ascent = Stack.ascent(style.leading());
                List<PlacedItem> placed = line.items().stream().map(x -> x.moved(0, ascent)).toList();
                out.add(new GalleyItem.Strip(style.leading(), ascent,
                        onGrid && style.before() % style.leading() == 0,
                        slips(line.notes()),
                        new GalleyPiece(placed, anchors, p.leaf(), line.offset(), p.at())));
                if (i < count - 1 && !style.keepTogether()) {
                    out.add(turn(i, count, line.hyphenated()));
                }
            }
            return out;
        }

        private static GalleyItem.Turn turn(int line, int count, boolean hyphenated) {
            if (line == 0) {
                return GalleyItem.Turn.forbidden(count <= 3 ? Flaw.SHORT_PARAGRAPH : Flaw.ORPHAN);
            }
            if (line == count - 2) {
                return GalleyItem.Turn.forbidden(count <= 3 ? Flaw.SHORT_PARAGRAPH : Flaw.WIDOW);
            }
            return hyphenated ? GalleyItem.Turn.hyphenated(0) : GalleyItem.Turn.of(0);
        }

        /** Each note is set once, however many ways of its paragraph call it. */
        private List<NoteSlip> slips(List<NoteId> called) {
            return called.stream()
                    .map(id -> slips.computeIfAbsent(id, n -> slip(notes.getOrDefault(n, List.of()))))
                    .toList();
        }

        private NoteSlip slip(List<FlowItem.Paragraph> paragraphs) {
            var lines = new ArrayList<NoteSlip.NoteLine>();
            for (FlowItem.Paragraph p : paragraphs) {
                int leading = p.style().leading();
                int ascent = Stack.ascent(leading);
                for (ComposedLine line : setter.set(p, design.measure()).lines()) {
                    List<PlacedItem> placed = line.items().stream().map(x -> x.moved(0, ascent)).toList();
                    lines.add(new NoteSlip.NoteLine(leading, ascent,
                            new GalleyPiece(placed, p.anchors(), -1, 0, p.at())));
                }
            }
            return new NoteSlip(lines, paragraphs.getFirst().at());
        }

        private void figure(FlowItem.Figure f) {
            begin(0);
            var block = new FigureBlock(design, setter).compose(f);
            items.add(GalleyItem.FloatingStrip.anywhere(block.height(), design.leading().sp(),
                    new GalleyPiece(block.items(), f.anchors(), -1, 0, f.at())));
        }

        private void table(FlowItem.Table t) {
            begin(design.leading().sp());
            var rows = new TableBlock(design, setter).rows(t);
            boolean whole = rows.stream().mapToInt(Stack::height).sum() < design.textHeight() / 2;
            for (int i = 0; i < rows.size(); i++) {
                if (i > 0 && !whole && i > 2) {
                    items.add(GalleyItem.Turn.of(20));
                }
                items.add(new GalleyItem.Strip(rows.get(i).height(), 0, false, slips(rows.get(i).notes()),
                        new GalleyPiece(rows.get(i).items(), i == 0 ? t.anchors() : List.of(), -1, 0,
                                t.at())));
            }
            gap = design.leading().sp();
        }
    }
}
