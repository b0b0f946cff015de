package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.LineOrigin;
import press.jubilee.pdf.canvas.LineOrigin.Fit;
import press.jubilee.pdf.canvas.LineOrigin.Join;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.linebreak.Breakpoints;
import press.jubilee.pdf.linebreak.BrokenLine;
import press.jubilee.pdf.linebreak.LineSetter;
import press.jubilee.pdf.linebreak.Misfit;
import press.jubilee.pdf.linebreak.Node;
import press.jubilee.pdf.linebreak.SetLine;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.structure.Owner;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;

/** Broken lines into placed glyph runs. One composer serves one paragraph. */
final class LineComposer {

    /** In scaled points: what the width of a parted word may be off, reckoned from its letters. */
    private static final int ROUNDING = 2;
    private static final LineOrigin LABEL = new LineOrigin(SourcePosition.NONE, Fit.FREE, false, Join.SPACE);

    private final StyleShaper shaper;
    private final SpanText text;
    private final ParagraphNodes nodes;
    private final FlowItem.Paragraph paragraph;
    private final ParagraphStyle style;
    private final Optional<DropCapital> initial;
    private final int measure;
    private final boolean mirrored;

    /** @param mirrored whether the paragraph runs otherwise than the pages, so that its lines begin where theirs end */
    LineComposer(StyleShaper shaper, SpanText text, ParagraphNodes nodes, FlowItem.Paragraph paragraph,
            Optional<DropCapital> initial, int measure, boolean mirrored) {
        this.mirrored = mirrored;
        this.shaper = shaper;
        this.text = text;
        this.nodes = nodes;
        this.paragraph = paragraph;
        this.style = paragraph.style();
        this.initial = initial;
        this.measure = measure;
    }

    ComposedParagraph compose(Breakpoints breaks) {
        var lines = new ArrayList<ComposedLine>();
        for (BrokenLine line : breaks.lines()) {
            boolean last = line.number() == breaks.lines().size() - 1;
            int next = last ? text.text().length() : start(breaks.lines().get(line.number() + 1));
            lines.add(line(line, fit(line, breaks), next, line.number() == 0, last));
        }
        return new ComposedParagraph(lines, breaks.demerits());
    }

    /** Ragged lines are never loose or tight. */
    private Fit fit(BrokenLine line, Breakpoints breaks) {
        boolean justified = style.justification() == Justification.JUSTIFIED;
        for (Misfit misfit : breaks.misfits()) {
            if (misfit.line() == line.number()) {
                return switch (misfit.kind()) {
                    case OVERFULL -> Fit.OVERFULL;
                    case LOOSE -> justified ? Fit.LOOSE : Fit.FREE;
                    case TIGHT -> justified ? Fit.TIGHT : Fit.FREE;
                };
            }
        }
        boolean ended = line.closing().isPresent() && line.closing().get().cost() == Node.FORCED;
        return justified && !ended ? Fit.FULL : Fit.FREE;
    }

    /** Where in the text a line begins. */
    private int start(BrokenLine line) {
        return line.first() < nodes.offsets().length ? nodes.offsets()[line.first()] : text.text().length();
    }

    private Join join(BrokenLine line, int next, boolean last) {
        if (last) {
            return Join.NONE;
        }
        if (line.closing().filter(p -> p.payload() instanceof Word.Fragment).isPresent()) {
            return Join.PARTED;
        }
        return next > 0 && Character.isWhitespace(text.text().charAt(next - 1)) ? Join.SPACE : Join.NONE;
    }

    private ComposedLine line(BrokenLine line, Fit fit, int next, boolean first, boolean last) {
        SetLine set = LineSetter.set(nodes.paragraph(), line);
        var out = new Placing(text.base());
        boolean justified = style.justification() == Justification.JUSTIFIED;
        int start = start(line);
        for (int i = 0; i < set.pieces().size(); i++) {
            SetLine.Piece piece = set.pieces().get(i);
            switch (nodes.paragraph().node(piece.node())) {
                case Node.Box box when box.payload() instanceof Word.Fragment fragment -> {
                    int end = i;
                    while (end + 1 < set.pieces().size() && continues(fragment, set.pieces().get(end + 1))) {
                        end++;
                    }
                    int width = set.pieces().get(end).right() - piece.x();
                    word(fragment, payload(set.pieces().get(end)), line, justified ? piece.x() : out.x,
                            justified ? width : -1, out);
                    i = end;
                }
                case Node.Box box -> out.x = justified ? piece.right() : out.x + box.width();
                case Node.Glue glue -> space(piece, glue, justified, out);
                case Node.Penalty penalty -> throw new IllegalStateException("a hyphen without its word");
            }
        }
        boolean trailed = last && !paragraph.trailer().isEmpty();
        if (trailed && !text.text().isEmpty()) {
            out.add(parting(out.x), text.base());
        }
        int x = style.left() + line.indent() + shift(out.x);
        var items = new ArrayList<PlacedItem>();
        if (first && !paragraph.label().isEmpty()) {
            items.add(label());
        }
        if (first) {
            initial.ifPresent(i -> {
                i.items().forEach(d -> items.add(d.moved(style.left(), 0)));
                out.readFirst(i);
            });
        }
        items.addAll(out.items(x,
                new LineOrigin(paragraph.at(start), fit, line.hyphenated(), join(line, next, last)),
                paragraph.owners().text()));
        if (trailed) {
            items.add(trailer());
        }
        var composed = new ComposedLine(items, out.notes, start, line.hyphenated());
        return mirrored ? composed.mirrored(measure) : composed;
    }

    /** Whether the next piece goes on with the same word, or prints the hyphen that ends the line. */
    private boolean continues(Word.Fragment fragment, SetLine.Piece next) {
        return payload(next) != null && payload(next).word() == fragment.word();
    }

    private Word.Fragment payload(SetLine.Piece piece) {
        Object payload = switch (nodes.paragraph().node(piece.node())) {
            case Node.Box box -> box.payload();
            case Node.Penalty penalty -> penalty.payload();
            case Node.Glue glue -> null;
        };
        return payload instanceof Word.Fragment fragment ? fragment : null;
    }

    /** @param width what the word takes on the line; below 0 for its natural width */
    private void word(Word.Fragment from, Word.Fragment to, BrokenLine line, int x, int width, Placing out) {
        boolean parted = line.closing().filter(p -> p.payload() == to).isPresent();
        List<Setting> settings = shaper.set(from.word(), from.from(), to.to(), parted ? "-" : "");
        if (settings.size() == 1) {
            Setting only = settings.getFirst();
            int taken = taken(width, only.width());
            out.place(only, x, taken);
            out.x = x + taken;
            return;
        }
        int natural = 0;
        for (Setting setting : settings) {
            natural += setting.width();
        }
        int total = taken(width, natural);
        long done = 0;
        for (Setting setting : settings) {
            int left = natural == 0 ? 0 : (int) (done * total / natural);
            done += setting.width();
            int right = natural == 0 ? 0 : (int) (done * total / natural);
            out.place(setting, x + left, right - left);
        }
        out.x = x + total;
    }

    /** A word that differs from its natural width by no more than rounding is set as it was drawn. */
    private static int taken(int width, int natural) {
        return width < 0 || Math.abs(width - natural) <= ROUNDING ? natural : width;
    }

    private void space(SetLine.Piece piece, Node.Glue glue, boolean justified, Placing out) {
        int width = justified ? piece.width() : glue.width();
        int offset = nodes.offsets()[piece.node()];
        boolean visible = offset < text.text().length() && isSpace(text.text().charAt(offset));
        if (visible) {
            SpanStyle at = text.styleAt(offset);
            out.add(new SetRun(shaper.space(at), justified ? piece.x() : out.x, 0, width, at.context()),
                    at.level());
        }
        out.x = (justified ? piece.x() : out.x) + width;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\t';
    }

    /** Centred lines may have been broken to less than the column. */
    private int shift(int natural) {
        int column = measure - style.left() - style.right();
        return switch (style.justification()) {
            case JUSTIFIED, LEFT, LEFT_BALANCED -> 0;
            case CENTER -> (column - natural) / 2;
            case RIGHT -> column - natural;
        };
    }

    private PlacedItem label() {
        Placing row = placed(paragraph.label());
        boolean number = Character.isDigit(row.runs().getFirst().run().text().codePointAt(0));
        int gap = style.text().size() / 2;
        int x = style.left()
                - (number ? row.x + gap : Math.min(style.hang(), row.x + style.text().size() * 3 / 5));
        return new PlacedItem.TextLine(x, 0, row.runs(), LABEL, paragraph.owners().label());
    }

    /** A space, at the end of the line, so that nobody reads the trailer as the end of the last word. */
    private SetRun parting(int x) {
        SpanStyle at = text.styleAt(text.text().length() - 1);
        GlyphRun space = shaper.space(at);
        return new SetRun(space, x, 0, space.width(), at.context());
    }

    private PlacedItem trailer() {
        Placing row = placed(paragraph.trailer());
        return new PlacedItem.TextLine(measure - row.x, 0, row.runs(), LineOrigin.NONE,
                paragraph.owners().text());
    }

    private Placing placed(List<StyledSpan> spans) {
        SpanText beside = SpanText.of(spans, style, text.rightToLeft());
        var row = new Placing(beside.base());
        for (Setting setting : row(shaper, beside)) {
            row.place(setting, row.x, setting.width());
            row.x += setting.width();
        }
        return row;
    }

    /** Words and spaces one after another, unbroken. */
    static List<Setting> row(StyleShaper shaper, SpanText text) {
        var out = new ArrayList<Setting>();
        for (SpanText.PieceAt at : text.pieces()) {
            var words = at.piece().text().split("(?<= )|(?= )");
            for (String word : words) {
                if (word.equals(" ")) {
                    out.add(new Setting.Glyphs(shaper.space(at.piece().style()), at.piece().style(),
                            Optional.empty()));
                } else {
                    out.addAll(shaper.word(word, at.piece().style()).whole());
                }
            }
        }
        return out;
    }

    /** A line while it is being filled. */
    private static final class Placing {

        private final int base;
        private final List<SetRun> runs = new ArrayList<>();
        private final List<Integer> levels = new ArrayList<>();
        private final List<Marked> marked = new ArrayList<>();
        private final List<PlacedItem> insets = new ArrayList<>();
        private final List<NoteId> notes = new ArrayList<>();
        private int x;

        /** A run that something is drawn under or across, once it is known where it is seen. */
        private record Marked(int run, Setting.Glyphs glyphs) {}

        Placing(int base) {
            this.base = base;
        }

        void add(SetRun run, int level) {
            runs.add(run);
            levels.add(level);
        }

        void place(Setting setting, int x, int width) {
            switch (setting) {
                case Setting.Glyphs g -> {
                    int rise = g.style().text().rise();
                    add(new SetRun(g.run(), x, rise, width, g.style().context()), g.style().level());
                    g.note().filter(n -> notes.isEmpty() || !notes.getLast().equals(n)).ifPresent(notes::add);
                    if (g.style().text().dotted() || g.style().text().struck()) {
                        marked.add(new Marked(runs.size() - 1, g));
                    }
                }
                case Setting.Inset i -> insets.add(new PlacedItem.PlacedPicture(
                        new Rect(x, -i.picture().height() * 4 / 5, i.picture().width(), i.picture().height()),
                        i.picture().picture(), i.picture().alt(), i.picture().owner()));
            }
        }

        void readFirst(DropCapital initial) {
            if (!runs.isEmpty()) {
                runs.set(0, initial.read(runs.getFirst()));
            }
        }

        private static PlacedItem strike(SetRun set) {
            GlyphRun run = set.run();
            int height = run.face().xHeight() * (run.size() / run.face().unitsPerEm()) / 2;
            return new PlacedItem.Rule(new Rect(set.x(), -set.rise() - height, set.width(), run.size() / 18),
                    set.source().ink());
        }

        /** As they are seen, reckoned from where the line begins. */
        List<SetRun> runs() {
            if (base == 0 && levels.stream().allMatch(l -> l == 0)) {
                return runs;
            }
            var cells = new ArrayList<VisualOrder.Cell>();
            for (int i = 0; i < runs.size(); i++) {
                cells.add(new VisualOrder.Cell(runs.get(i).x(), runs.get(i).width(), levels.get(i)));
            }
            int[] places = VisualOrder.places(cells, base);
            return IntStream.range(0, places.length).mapToObj(i -> runs.get(i).at(places[i])).toList();
        }

        List<PlacedItem> items(int dx, LineOrigin origin, Owner owner) {
            var items = new ArrayList<PlacedItem>();
            List<SetRun> seen = runs();
            if (!seen.isEmpty()) {
                items.add(new PlacedItem.TextLine(dx, 0, seen, origin, owner));
            }
            insets.forEach(i -> items.add(i.moved(dx, 0)));
            var dots = new EmphasisDots();
            for (Marked mark : marked) {
                SetRun set = seen.get(mark.run);
                if (mark.glyphs.style().text().struck()) {
                    items.add(strike(set).moved(dx, 0));
                }
                if (mark.glyphs.style().text().dotted()) {
                    dots.under(mark.glyphs, set.x());
                }
            }
            dots.items().forEach(d -> items.add(d.moved(dx, 0)));
            return items;
        }
    }
}
