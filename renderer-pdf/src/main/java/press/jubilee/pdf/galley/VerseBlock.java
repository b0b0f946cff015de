package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;

/**
 * Stanzas. A poem whose lines all fit stands in the middle by its longest line; one with longer lines stands at the left,
 * and what turns over hangs. Stanzas of up to eight lines are kept together, a longer one leaves two lines on either side.
 */
final class VerseBlock {

    private static final int KEPT_TOGETHER = 8;
    private static final int WITHIN_STANZA = 1_500;

    private final BookDesign design;
    private final ParagraphSetter setter;
    private final Slips slips;

    VerseBlock(BookDesign design, ParagraphSetter setter, Slips slips) {
        this.design = design;
        this.setter = setter;
        this.slips = slips;
    }

    Display compose(FlowItem.Verse verse) {
        int shift = shift(verse);
        var items = new ArrayList<GalleyItem>();
        for (List<FlowItem.Paragraph> stanza : verse.stanzas()) {
            if (!items.isEmpty()) {
                items.add(GalleyItem.Turn.of(0));
                items.add(GalleyItem.Gap.of(verse.style().leading()));
            }
            stanza(stanza, shift, items);
        }
        verse.attribution().ifPresent(a -> strips(attribution(a, verse, shift), true, items));
        return new Display(items, verse.style().before(), verse.style().after());
    }

    private void stanza(List<FlowItem.Paragraph> lines, int shift, List<GalleyItem> items) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                boolean together = lines.size() <= KEPT_TOGETHER || i < 2 || i > lines.size() - 2;
                items.add(together
                        ? GalleyItem.Turn.forbidden(Flaw.PARTED)
                        : GalleyItem.Turn.of(WITHIN_STANZA));
            }
            FlowItem.Paragraph line = lines.get(i);
            strips(line.withStyle(line.style().inset(shift, 0)), false, items);
        }
    }

    private void strips(FlowItem.Paragraph line, boolean joined, List<GalleyItem> items) {
        int leading = line.style().leading();
        int ascent = Stack.ascent(leading);
        boolean first = !joined;
        for (ComposedLine set : setter.set(line, design.measure()).lines()) {
            if (!first) {
                items.add(GalleyItem.Turn.forbidden(Flaw.PARTED));
            }
            List<PlacedItem> placed = set.items().stream().map(i -> i.moved(0, ascent)).toList();
            items.add(new GalleyItem.Strip(leading, ascent, leading == design.leading().sp(),
                    slips.of(set.notes()), new GalleyPiece(placed, first ? line.anchors() : List.of(),
                            line.leaf(), set.offset(), line.at())));
            first = false;
        }
    }

    /** How far the poem is moved from where its style would have it. */
    private int shift(FlowItem.Verse verse) {
        if (!verse.centred()) {
            return 0;
        }
        int left = verse.style().left();
        int longest = longest(verse);
        int middle = (design.measure() - longest) / 2;
        return middle > 0 ? middle - left : Math.min(0, verse.style().hang() / 2 - left);
    }

    /** From the left edge of the poem to the end of its longest line. */
    private int longest(FlowItem.Verse verse) {
        return verse.stanzas().stream().flatMap(List::stream).mapToInt(l -> setter.naturalWidth(l)
                + l.style().left() + l.style().indent() - verse.style().left()).max().orElse(0);
    }

    /** Flush with the end of the longest line, if it has room there. */
    private FlowItem.Paragraph attribution(FlowItem.Paragraph line, FlowItem.Verse verse, int shift) {
        ParagraphStyle style = line.style();
        if (!verse.centred() || style.justification() != Justification.RIGHT) {
            return line;
        }
        int edge = verse.style().left() + shift
                + Math.max(longest(verse), setter.naturalWidth(line) + style.text().size());
        return line.withStyle(style.inset(0, Math.max(0, design.measure() - edge - style.right())));
    }
}
