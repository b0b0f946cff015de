package press.jubilee.pdf.set;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.hyphenate.Hyphenators;
import press.jubilee.pdf.hyphenate.OwnWords;
import press.jubilee.pdf.linebreak.Alternatives;
import press.jubilee.pdf.linebreak.BreakSettings;
import press.jubilee.pdf.linebreak.Breakpoints;
import press.jubilee.pdf.linebreak.KnuthPlass;
import press.jubilee.pdf.linebreak.LineWidths;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.Microtype;
import press.jubilee.pdf.style.ParagraphStyle;

/**
 * A styled paragraph into lines: collect the text, make its nodes, break them, place what stands on each line. Safe for many
 * threads, which share the vocabulary.
 */
public final class ParagraphSetter {

    private final StyleShaper shaper;
    private final Vocabulary vocabulary;
    private final SettingReport report;
    private final boolean rightToLeft;
    private final boolean uniform;

    /** With all that microtypography does, and no words of the book's own. */
    public ParagraphSetter(StyleShaper shaper, Consumer<Diagnostic> found) {
        this(shaper, Microtype.FULL, OwnWords.NONE, found);
    }

    /** @param found takes what could not be set as it should; called by all threads that set */
    public ParagraphSetter(StyleShaper shaper, Microtype microtype, OwnWords own,
            Consumer<Diagnostic> found) {
        this(shaper, microtype, own, false, found);
    }

    /** @param rightToLeft whether the pages that the lines are for are mirrored in the end */
    public ParagraphSetter(StyleShaper shaper, Microtype microtype, OwnWords own, boolean rightToLeft,
            Consumer<Diagnostic> found) {
        this.rightToLeft = rightToLeft;
        this.uniform = false;
        this.shaper = shaper;
        var hyphenators = new Hyphenators(own);
        this.vocabulary = new Vocabulary(shaper, new WordNodes(shaper, microtype, hyphenators),
                new MorphemeBounds(hyphenators));
        this.report = new SettingReport(shaper, found);
    }

    private ParagraphSetter(ParagraphSetter of, boolean rightToLeft, boolean uniform) {
        this.shaper = of.shaper;
        this.vocabulary = of.vocabulary;
        this.report = of.report;
        this.rightToLeft = rightToLeft;
        this.uniform = uniform;
    }

    /** For the lists and leaves of a volume, whose paragraphs all run as its pages do, whatever language they are in. */
    public ParagraphSetter uniform() {
        return new ParagraphSetter(this, rightToLeft, true);
    }

    /** For what is mirrored before the pages are. */
    public ParagraphSetter mirrored() {
        return new ParagraphSetter(this, !rightToLeft, uniform);
    }

    /** Whether a paragraph begins on the side on which the lines of the pages end. */
    public boolean runsOtherwise(FlowItem.Paragraph paragraph) {
        return runsToTheLeft(paragraph) != rightToLeft;
    }

    /** Whether a paragraph's lines begin at the right. */
    public boolean runsToTheLeft(FlowItem.Paragraph paragraph) {
        return uniform ? rightToLeft : SpanText.isRightToLeft(paragraph.spans());
    }

    /** The best lines for a column of that measure, in scaled points; none for a paragraph without spans. */
    public ComposedParagraph set(FlowItem.Paragraph paragraph, int measure) {
        return alternatives(paragraph, measure).getFirst();
    }

    /** The best lines, and after them, where there are any, the best with one line less and with one more. */
    public List<ComposedParagraph> alternatives(FlowItem.Paragraph paragraph, int measure) {
        if (paragraph.spans().isEmpty() && paragraph.label().isEmpty() && paragraph.trailer().isEmpty()) {
            return List.of(new ComposedParagraph(List.of(), 0));
        }
        ParagraphStyle style = paragraph.style();
        SpanText text = SpanText.of(paragraph.spans(), style, runsToTheLeft(paragraph));
        if (isBalanced(style) && style.keepTogether()) {
            FlowItem.Paragraph parted = TitleBreaks.in(paragraph, text, shaper, column(style, measure));
            if (parted != paragraph) {
                return alternatives(parted, measure);
            }
        }
        Optional<DropCapital> initial = DropCapital.of(paragraph, text, shaper);
        ParagraphNodes nodes = new ParagraphNodes.Builder(text, vocabulary, shaper, style.justification())
                .build(shaper.segments(text), initial.isPresent() ? 0 : Math.max(0, style.indent()),
                        initial.map(DropCapital::rest).orElse(0));
        LineWidths widths = initial.map(i -> LineWidths.besideInitial(column(style, measure), i.lines(),
                i.width())).orElseGet(() -> widths(style, measure));
        LineComposer composer = new LineComposer(shaper, text, nodes, paragraph, initial, measure,
                text.rightToLeft() != rightToLeft);
        if (style.justification() != Justification.JUSTIFIED) {
            report.missing(paragraph, nodes.missing());
            return List.of(composer.compose(balanced(nodes, style, widths)));
        }
        Alternatives ways = KnuthPlass.with(settings(text, style.text().size()))
                .alternatives(nodes.paragraph(), widths, 1);
        int fewest = initial.map(DropCapital::lines).orElse(1);
        if (ways.best().lines().size() < fewest) {
            return alternatives(paragraph.withInitial(1), measure);
        }
        report.missing(paragraph, nodes.missing());
        return Stream.of(Optional.of(ways.best()), ways.at(-1), ways.at(1)).flatMap(Optional::stream)
                .filter(w -> w.lines().size() >= fewest).map(composer::compose).toList();
    }

    /** A line of code: every character kept, wrapped where it is longer than the measure; at least one line. */
    public List<ComposedLine> code(FlowItem.Paragraph line, int measure) {
        CodeSetter setter = new CodeSetter(shaper);
        return CodeSetter.text(line).map(text -> {
            report.missing(line, setter.missing(text));
            return mirrored(setter.lines(text, line, measure), measure);
        }).orElse(List.of(new ComposedLine(List.of(), List.of(), 0, false)));
    }

    /** Code runs from left to right on any page. */
    private List<ComposedLine> mirrored(List<ComposedLine> lines, int measure) {
        return rightToLeft ? lines.stream().map(l -> l.mirrored(measure)).toList() : lines;
    }

    /** The runs of a label, a head or a folio, one after another at their natural width. */
    List<Setting> row(List<StyledSpan> spans, ParagraphStyle style) {
        return LineComposer.row(shaper, SpanText.of(spans, style));
    }

    /** The width of a paragraph on one line, in scaled points. */
    public int naturalWidth(FlowItem.Paragraph paragraph) {
        return row(paragraph.spans(), paragraph.style()).stream().mapToInt(Setting::width).sum();
    }

    /**
     * The width of the longest stretch of a paragraph that has no space in it, in scaled points; two characters of a
     * script that is written without spaces.
     */
    public int longestWord(FlowItem.Paragraph paragraph) {
        int longest = 0;
        int width = 0;
        for (Setting setting : row(paragraph.spans(), paragraph.style())) {
            boolean space = setting instanceof Setting.Glyphs g && g.run().text().isBlank();
            int han = setting instanceof Setting.Glyphs g
                    && g.run().text().codePoints().anyMatch(Character::isIdeographic)
                            ? 2 * g.run().size()
                            : 0;
            width = space ? 0 : han > 0 ? Math.min(han, setting.width()) : width + setting.width();
            longest = Math.max(longest, width);
        }
        return longest;
    }

    private static BreakSettings settings(SpanText text, int em) {
        return HanMarks.possible(text.text()) && text.isIdeographic()
                ? BreakSettings.ideographic(em)
                : BreakSettings.book(em);
    }

    private static boolean isBalanced(ParagraphStyle style) {
        return style.justification() == Justification.CENTER
                || style.justification() == Justification.LEFT_BALANCED;
    }

    private static int column(ParagraphStyle style, int measure) {
        return Math.max(style.text().size(), measure - style.left() - style.right());
    }

    private static LineWidths widths(ParagraphStyle style, int measure) {
        int column = column(style, measure);
        return style.indent() < 0
                ? new LineWidths(List.of(new LineWidths.Line(style.indent(), column - style.indent()),
                        new LineWidths.Line(0, column)))
                : LineWidths.constant(column);
    }

    /**
     * Unjustified lines. Centred ones are set as narrow as their number allows, so that no line is left with a single
     * word.
     */
    private static Breakpoints balanced(ParagraphNodes nodes, ParagraphStyle style, LineWidths widths) {
        KnuthPlass breaker = KnuthPlass
                .with(BreakSettings.book(style.text().size()).withTolerances(-1, 10_000, 10_000));
        Breakpoints best = breaker.lines(nodes.paragraph(), widths);
        if (!isBalanced(style) || best.lines().size() < 2) {
            return best;
        }
        int low = widths.measure(0) / best.lines().size();
        int high = widths.measure(0);
        for (int i = 0; i < 12; i++) {
            int middle = (low + high) >>> 1;
            Breakpoints tried = breaker.lines(nodes.paragraph(), LineWidths.constant(Math.max(1, middle)));
            if (tried.lines().size() <= best.lines().size() && tried.misfits().isEmpty()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }
}
