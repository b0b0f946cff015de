package press.jubilee.pdf.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.Anthology;
import press.jubilee.model.CopyrightPage;
import press.jubilee.model.WrapCover;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.CoverWords;
import press.jubilee.pdf.barcode.AddOn;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.cover.CoverType.Look;
import press.jubilee.pdf.flow.SpanBuilder;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;

/** The back: its text, and at the foot the bar code, the publisher and the price. */
final class CoverBack {

    private static final double MARGIN = 0.13;
    private static final int RAYS = 60;
    private static final int FOOT = 2_250;
    private static final int LARGEST = Length.points(11).sp();
    private static final int LEAST = Length.points(8).sp();
    private static final int STEP = Length.POINT / 4;

    private final Panel panel;
    private final Anthology volume;
    private final CoverColours colours;
    private final Look look;
    private final Consumer<Diagnostic> found;
    private final SpanBuilder spans = new SpanBuilder(Map.of(), target -> target);

    /** @param look of the text; its justification that of unjustified lines */
    CoverBack(Panel panel, Anthology volume, CoverColours colours, Look look, Consumer<Diagnostic> found) {
        this.panel = panel;
        this.volume = volume;
        this.colours = colours;
        this.look = look;
        this.found = found;
    }

    /** @param top where the text may begin, in units */
    void draw(double top, CoverWords words) {
        Optional<CoverBarcode> code = volume.identifiers().print().map(i -> new CoverBarcode(i, addOn()));
        int bottom = panel.y(FOOT);
        code.ifPresent(c -> c.draw(panel.board(), panel.type(), codeRight(c), bottom));
        foot(words, code, bottom);
        text(panel.y(top),
                code.map(c -> bottom - c.height() - panel.units(90)).orElse(bottom - panel.units(220)));
    }

    /** Beside the spine. */
    private int codeRight(CoverBarcode code) {
        int right = panel.left(MARGIN) + panel.measure(MARGIN);
        return volume.language().isRightToLeft() ? panel.left(MARGIN) + code.width() : right;
    }

    private Optional<AddOn> addOn() {
        return volume.matter().wrap().priceCode().map(AddOn::new);
    }

    /** A Chinese copyright page says it in Chinese. */
    private Optional<String> price() {
        Optional<String> printed = volume.matter().wrap().price();
        return volume.language().isChinese()
                ? printed.or(() -> volume.matter().copyrightPage().given(CopyrightPage.Field.PRICE))
                : printed;
    }

    /** From the last baseline upwards, on the other side than the bar code. */
    private void foot(CoverWords words, Optional<CoverBarcode> code, int bottom) {
        var lines = new ArrayList<String>();
        words.publisher().ifPresent(lines::add);
        volume.publisher().flatMap(p -> p.place()).ifPresent(lines::add);
        price().ifPresent(lines::add);
        boolean mirrored = volume.language().isRightToLeft();
        int taken = code.map(c -> c.width() + panel.units(80)).orElse(0);
        int measure = panel.measure(MARGIN) - taken;
        int x = panel.left(MARGIN) + (mirrored ? taken : 0);
        Look small = look.sized(Length.points(9).sp()).inked(colours.accent());
        Look aligned = code.isEmpty()
                ? small
                : small.aligned(mirrored
                        ? Justification.RIGHT
                        : Justification.LEFT);
        int baseline = bottom - panel.units(4);
        for (String line : lines.reversed()) {
            CoverType.SetWords set = panel.type().set(line, panel.language(), aligned, measure, 2);
            int first = baseline - (set.lines().size() - 1) * set.leading();
            panel.board().put(set.at(x, first));
            baseline = first - set.leading();
        }
    }

    /** As large as its room allows. */
    private void text(int top, int bottom) {
        WrapCover wrap = volume.matter().wrap();
        List<Phrase> paragraphs = wrap.back().isEmpty()
                ? volume.description().map(Phrase::text).map(List::of).orElse(List.of())
                : wrap.back();
        if (paragraphs.isEmpty() && look.justification() == Justification.CENTER) {
            panel.board().ring(
                    new Rect(-panel.units(2.5), -panel.units(110), panel.units(5), panel.units(22)),
                    colours.accent(), panel.middle(), panel.y(1_020), RAYS);
        }
        int size = LARGEST;
        List<PlacedItem> set = List.of();
        int height;
        do {
            var items = new ArrayList<PlacedItem>();
            height = set(paragraphs, size, top, items);
            set = items;
            size -= STEP;
        } while (top + height > bottom && size >= LEAST);
        if (top + height > bottom) {
            found.accept(Diagnostic.error("cover.back", wrap.at(),
                    "the text on the back of the cover is too long for it",
                    "shorten it: a back has room for 150 to 200 words"));
        }
        panel.board().put(set);
    }

    /** Running text is ragged only where the design's other lines are; its left is where its lines begin. */
    private Justification alignment() {
        return switch (look.justification()) {
            case JUSTIFIED, CENTER -> Justification.JUSTIFIED;
            case LEFT, LEFT_BALANCED -> volume.language().isChinese()
                    ? Justification.JUSTIFIED
                    : Justification.LEFT;
            case RIGHT -> Justification.LEFT;
        };
    }

    private int set(List<Phrase> paragraphs, int size, int top, List<PlacedItem> out) {
        int leading = (int) (size * 1.4);
        ParagraphStyle style = ParagraphStyle.of(look.sized(size).text(), leading)
                .aligned(alignment());
        int y = top;
        for (Phrase paragraph : paragraphs) {
            for (ComposedLine line : panel.type().paragraph(
                    spans.spans(paragraph, style.text(), panel.language()), style,
                    panel.measure(MARGIN))) {
                int baseline = y + size;
                line.items().forEach(i -> out.add(i.moved(panel.left(MARGIN), baseline)));
                y += leading;
            }
            y += leading / 2;
        }
        return y - top;
    }
}
