package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.facing.Alignment;
import press.jubilee.pdf.facing.FacingGalley;
import press.jubilee.pdf.facing.FacingRow;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledFlow;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.galley.GalleyBuilder;
import press.jubilee.pdf.page.Galley;
import press.jubilee.pdf.page.GalleyItem;

/** A text and its translation into one galley of facing pages, block by block. Safe for many threads. */
final class FacingTexts {

    /** As many letters as a line of anything that is no paragraph counts for. */
    private static final int LINE = 60;

    private final GalleyBuilder galleys;
    private final int grid;
    private final Consumer<Diagnostic> found;

    /** @param grid the height of a line of the grid */
    FacingTexts(GalleyBuilder galleys, int grid, Consumer<Diagnostic> found) {
        this.galleys = galleys;
        this.grid = grid;
        this.found = found;
    }

    /** @param at where the translation comes from */
    Galley galley(StyledFlow original, StyledFlow translation, SourcePosition at) {
        List<Set> left = blocks(original);
        List<Set> right = blocks(translation);
        List<Alignment.Bead> beads = Alignment.of(left.stream().map(Set::block).toList(),
                right.stream().map(Set::block).toList());
        if (beads.size() != left.size() || beads.size() != right.size()) {
            found.accept(Diagnostic.warning("facing.paragraphs", at,
                    "the translation has " + right.size()
                            + " paragraphs, headings and the like, its original "
                            + left.size() + ": they were brought together by their lengths",
                    "look at the facing pages, and give both the same paragraphs"));
        }
        return FacingGalley.of(beads.stream().map(b -> new FacingRow(items(left, b.from(), b.to()),
                items(right, b.otherFrom(), b.otherTo()))).toList(), grid);
    }

    /** A block as it is set. */
    private record Set(Alignment.Block block, List<GalleyItem> items) {}

    private List<Set> blocks(StyledFlow flow) {
        List<List<GalleyItem>> set = galleys.blocks(flow);
        var out = new ArrayList<Set>();
        for (int i = 0; i < set.size(); i++) {
            if (!set.get(i).isEmpty()) {
                out.add(new Set(block(flow.items().get(i), set.get(i).size()), set.get(i)));
            }
        }
        return out;
    }

    private static List<GalleyItem> items(List<Set> blocks, int from, int to) {
        return blocks.subList(from, to).stream().flatMap(b -> b.items().stream()).toList();
    }

    private static Alignment.Block block(FlowItem item, int lines) {
        return switch (item) {
            case FlowItem.Paragraph p -> new Alignment.Block(kind(p),
                    p.spans().stream().mapToInt(StyledSpan::length).sum());
            case FlowItem.Opener o -> new Alignment.Block(Alignment.Block.TITLE, LINE);
            case FlowItem.Figure f -> new Alignment.Block(1, LINE * lines);
            case FlowItem.Table t -> new Alignment.Block(2, LINE * lines);
            case FlowItem.Code c -> new Alignment.Block(3, LINE * lines);
            case FlowItem.Verse v -> new Alignment.Block(4, LINE * lines);
            case FlowItem.PullQuote q -> new Alignment.Block(5, LINE * lines);
            case FlowItem.Space s -> new Alignment.Block(6, 0);
            case FlowItem.PageEnd e -> new Alignment.Block(7, 0);
        };
    }

    /** Headings, items of lists, all other paragraphs. */
    private static int kind(FlowItem.Paragraph p) {
        return p.isHeading() ? 8 : p.label().isEmpty() ? 10 : 9;
    }
}
