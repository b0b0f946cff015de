package press.jubilee.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * A piece of running text that no other block parts: a paragraph, a heading, a line of verse, a table's cell, a
 * definition's term, a caption, a block of code; a figure without a caption is one without words. Both renderers count the leaves of an article in the same order, so that
 * a leaf's index and an offset into its text name a place in either edition ({@link press.jubilee.model.PageMap}).
 *
 * @param index from 0, in reading order; in a body notes are not counted, a note counts its own
 * @param content empty for a block of code and for a figure without a caption
 * @param text the leaf's characters, as {@link Phrase#plain()} gives them
 */
public record Leaf(int index, Optional<Phrase> content, String text, SourcePosition at) {

    static List<Leaf> of(List<Block> blocks) {
        var leaves = new ArrayList<Leaf>();
        blocks.forEach(b -> collect(b, leaves));
        return List.copyOf(leaves);
    }

    private static void collect(Block block, List<Leaf> out) {
        switch (block) {
            case Block.Paragraph p -> add(p.content(), block, out);
            case Block.Heading h -> add(h.content(), block, out);
            case Block.Quotation q -> q.blocks().forEach(b -> collect(b, out));
            case Block.PullQuote q -> q.blocks().forEach(b -> collect(b, out));
            case Block.Division d -> d.blocks().forEach(b -> collect(b, out));
            case Block.Verse v -> v.stanzas().forEach(s -> s.lines().forEach(l -> add(l, block, out)));
            case Block.BulletList l -> l.items().forEach(i -> i.blocks().forEach(b -> collect(b, out)));
            case Block.NumberedList l -> l.items().forEach(i -> i.blocks().forEach(b -> collect(b, out)));
            case Block.DefinitionList l -> l.definitions().forEach(d -> {
                d.terms().forEach(t -> add(t, block, out));
                d.meanings().forEach(m -> m.blocks().forEach(b -> collect(b, out)));
            });
            case Block.Figure f -> f.caption().ifPresentOrElse(c -> add(c, block, out),
                    () -> out.add(new Leaf(out.size(), Optional.empty(), "", f.at())));
            case Block.CodeBlock c -> out.add(new Leaf(out.size(), Optional.empty(), c.text(), c.at()));
            case Block.Table t -> {
                t.caption().ifPresent(c -> add(c, block, out));
                t.head().forEach(r -> r.cells().forEach(c -> add(c, block, out)));
                t.body().forEach(r -> r.cells().forEach(c -> add(c, block, out)));
            }
            case Block.ThematicBreak b -> {
            }
        }
    }

    private static void add(Phrase content, Block block, List<Leaf> out) {
        out.add(new Leaf(out.size(), Optional.of(content), content.plain(), block.at()));
    }
}
