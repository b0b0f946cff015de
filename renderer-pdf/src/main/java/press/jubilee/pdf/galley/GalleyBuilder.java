package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledFlow;
import press.jubilee.pdf.flow.StyledSpan;
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
    private final Consumer<Diagnostic> found;

    /** @param found takes what could not be composed as it should; called by all threads that build */
    public GalleyBuilder(BookDesign design, ParagraphSetter setter, Consumer<Diagnostic> found) {
        this.design = Objects.requireNonNull(design, "design");
        this.setter = Objects.requireNonNull(setter, "setter");
        this.found = Objects.requireNonNull(found, "found");
    }

    public Galley galley(StyledFlow flow) {
        var work = new Work(flow.notes(), false, !flow.isList());
        flow.items().forEach(work::add);
        return new Galley(work.items);
    }

    /** The same, item by item of the flow: the turn and the space before each come first in its part. */
    public List<List<GalleyItem>> blocks(StyledFlow flow) {
        var work = new Work(flow.notes(), false, true);
        var blocks = new ArrayList<List<GalleyItem>>();
        for (FlowItem item : flow.items()) {
            int from = work.items.size();
            work.add(item);
            blocks.add(List.copyOf(work.items.subList(from, work.items.size())));
        }
        return blocks;
    }

    /** One galley in the making. */
    private final class Work {

        private final List<GalleyItem> items = new ArrayList<>();
        private final Map<NoteId, List<FlowItem>> notes;
        private final Map<NoteId, NoteSlip> slips = new HashMap<>();
        private final boolean inNote;
        private final boolean hasHeadings;
        private Bond bond = Bond.NONE;
        private int owed;
        private int gap;

        Work(Map<NoteId, List<FlowItem>> notes, boolean inNote, boolean hasHeadings) {
            this.notes = notes;
            this.inNote = inNote;
            this.hasHeadings = hasHeadings;
        }

        void add(FlowItem item) {
            switch (item) {
                case FlowItem.Opener o -> opener(o);
                case FlowItem.Paragraph p -> paragraph(p);
                case FlowItem.Space s -> gap = Math.max(gap, s.height());
                case FlowItem.PageEnd e -> items.add(GalleyItem.Turn.forced());
                case FlowItem.Figure f -> figure(f);
                case FlowItem.Table t -> display(new TableBlock(design, setter, this::slips,
                        TableCells.of(t, setter, design.measure(), design.leading().sp(), found)).compose());
                case FlowItem.Code c -> display(new CodeBlock(design, setter).compose(c));
                case FlowItem.Verse v -> display(new VerseBlock(design, setter, this::slips).compose(v));
                case FlowItem.PullQuote q -> pullQuote(q);
            }
        }

        /** Space and the page turn between two blocks. */
        private void begin(int before, boolean heading) {
            int space = Math.max(gap, before);
            if (!items.isEmpty()) {
                items.add(bond.turn());
            }
            if (space > 0 && !items.isEmpty()) {
                items.add(space(space, heading));
            }
            gap = 0;
        }

        /**
         * Space of a grid line or nearly so may be a line wider to level a page, below an opener two; rather there and above
         * a heading than around displays, where the eye compares it; not below what leads in to something.
         */
        private GalleyItem.Gap space(int height, boolean heading) {
            int grid = design.leading().sp();
            boolean fixed = height < grid * 3 / 4 || !bond.mayWiden();
            boolean opener = bond == Bond.OPENER;
            int most = opener ? 2 * grid : grid;
            return new GalleyItem.Gap(height, fixed ? 0 : most, 0, heading || opener ? 1 : 2);
        }

        /** What was begun ends: so many lines, which what they follow may have asked for. */
        private void end(int lines, Bond own, int after) {
            if (own == Bond.NONE) {
                owed = Math.max(0, owed - lines);
                bond = owed > 0 ? bond.rest() : Bond.NONE;
            } else {
                owed = own.lines();
                bond = own;
            }
            gap = after;
        }

        /** Set as one; what of it a page has no room for follows, line by line. */
        private void opener(FlowItem.Opener opener) {
            int kept = opener.paragraphs().size();
            Stack stack = stack(opener, kept);
            while (kept > 1 && stack.height() > design.textHeight()) {
                kept--;
                stack = stack(opener, kept);
            }
            opened(opener, stack);
            opener.paragraphs().subList(kept, opener.paragraphs().size())
                    .forEach(p -> paragraph(p.withStyle(p.style().parted())));
            gap = Math.max(gap, design.leading().sp());
        }

        /** So many of its paragraphs. */
        private Stack stack(FlowItem.Opener opener, int count) {
            var stack = new Stack(setter, design.measure());
            stack.space(opener.sink() * design.leading().sp());
            opener.paragraphs().subList(0, count).forEach(stack::add);
            stack.space(design.leading().sp());
            return stack;
        }

        private void opened(FlowItem.Opener opener, Stack stack) {
            var slips = new ArrayList<NoteSlip>(opener.notes().stream()
                    .map(n -> slip(List.of(n), GalleyPiece::outsideText)).toList());
            slips.addAll(slips(stack.notes()));
            SourcePosition at = opener.paragraphs().isEmpty()
                    ? SourcePosition.NONE
                    : opener.paragraphs().getFirst().at();
            items.add(new GalleyItem.Strip(stack.height(), 0, true, slips,
                    new GalleyPiece(stack.items(), stack.anchors(), -1, 0, at)));
            end(0, Bond.OPENER, design.leading().sp());
        }

        private void paragraph(FlowItem.Paragraph p) {
            List<ComposedParagraph> ways = setter.alternatives(p, design.measure());
            if (ways.getFirst().lines().isEmpty()) {
                return;
            }
            ParagraphStyle style = p.style();
            boolean heading = p.isHeading() && hasHeadings;
            begin(style.before(), heading);
            if (ways.size() == 1) {
                items.addAll(lines(p, ways.getFirst()));
            } else {
                double best = ways.getFirst().demerits();
                items.add(new GalleyItem.Alternatives(
                        ways.stream().map(w -> new GalleyItem.Way(cost(w, best), lines(p, w))).toList()));
            }
            int least = ways.stream().mapToInt(w -> w.lines().size()).min().orElse(0);
            end(least, bond(p, heading), style.after());
        }

        private static Bond bond(FlowItem.Paragraph p, boolean heading) {
            if (heading || !p.style().keepWithNext()) {
                return heading ? Bond.HEADING : Bond.NONE;
            }
            boolean colon = !p.spans().isEmpty() && p.spans().getLast() instanceof StyledSpan.Words w
                    && (w.text().stripTrailing().endsWith(":") || w.text().endsWith("\uFF1A"));
            return colon ? Bond.LEAD_IN : Bond.KEPT;
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
                        new GalleyPiece(placed, anchors, p.leaf(), p.inLeaf(line.offset()), p.at())));
                if (i < count - 1 && !style.keepTogether()) {
                    out.add(i < p.initial() - 1
                            ? GalleyItem.Turn.forbidden(Flaw.PARTED)
                            : turn(i, count, line.hyphenated()));
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

        /** Each note is set once, however many ways of its paragraph call it. Notes do not call notes of their own. */
        private List<NoteSlip> slips(List<NoteId> called) {
            return inNote
                    ? List.of()
                    : called.stream()
                            .map(id -> slips.computeIfAbsent(id, this::slip))
                            .toList();
        }

        private NoteSlip slip(NoteId id) {
            List<FlowItem> content = notes.getOrDefault(id, List.of());
            int number = number(content);
            return slip(content, p -> p.inNote(id, number));
        }

        /** How long the number is that begins a note. */
        private static int number(List<FlowItem> note) {
            return !note.isEmpty() && note.getFirst() instanceof FlowItem.Paragraph p && p.leaf() == 0
                    && !p.spans().isEmpty() ? p.spans().getFirst().length() : 0;
        }

        /** Whatever a note holds, line by line. */
        private NoteSlip slip(List<? extends FlowItem> content, UnaryOperator<GalleyPiece> dress) {
            var inner = new Work(Map.of(), true, true);
            content.forEach(inner::add);
            var lines = new ArrayList<NoteSlip.NoteLine>();
            inner.items.forEach(i -> noteLines(i, dress, lines));
            return new NoteSlip(lines, ((GalleyPiece) lines.getFirst().payload()).at());
        }

        private void noteLines(GalleyItem item, UnaryOperator<GalleyPiece> dress,
                List<NoteSlip.NoteLine> lines) {
            switch (item) {
                case GalleyItem.Strip s -> lines.add(new NoteSlip.NoteLine(s.height(), s.ascent(),
                        dress.apply((GalleyPiece) s.payload())));
                case GalleyItem.FloatingStrip f -> lines.add(new NoteSlip.NoteLine(f.height(), 0,
                        dress.apply((GalleyPiece) f.payload())));
                case GalleyItem.Gap g -> lines.add(new NoteSlip.NoteLine(g.height() / 2, 0,
                        GalleyPiece.BLANK));
                case GalleyItem.Alternatives a ->
                    a.ways().getFirst().items().forEach(i -> noteLines(i, dress, lines));
                case GalleyItem.Turn t -> {
                }
            }
        }

        private void display(Display display) {
            begin(display.before(), false);
            items.addAll(display.items());
            end(Bond.HEADING.lines(), Bond.NONE, display.after());
        }

        private void pullQuote(FlowItem.PullQuote q) {
            Display display = new PullQuoteBlock(design, setter, this::slips).compose(q);
            if (((GalleyItem.Strip) display.items().getFirst()).height() <= design.textHeight() / 2) {
                display(display);
            } else {
                gap = Math.max(gap, q.style().before());
                q.paragraphs().forEach(this::paragraph);
                gap = Math.max(gap, q.style().after());
            }
        }

        /** What stays with the next thing stays with what follows the figure, which may go elsewhere. */
        private void figure(FlowItem.Figure f) {
            var block = new FigureBlock(design, setter, f, inNote ? FigureBlock.IN_NOTE : 1, found);
            if (block.callsNotes()) {
                display(block.here(this::slips));
            } else {
                begin(0, false);
                items.add(block.floating());
            }
        }
    }
}
