package press.jubilee.epub.content;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** Every block and every inline below some blocks, in reading order, each before what it holds. */
final class Tree {

    private Tree() {}

    static void blocks(List<Block> blocks, Consumer<Block> visit) {
        for (Block block : blocks) {
            visit.accept(block);
            switch (block) {
                case Block.Quotation q -> blocks(q.blocks(), visit);
                case Block.PullQuote q -> blocks(q.blocks(), visit);
                case Block.Division d -> blocks(d.blocks(), visit);
                case Block.BulletList l -> l.items().forEach(i -> blocks(i.blocks(), visit));
                case Block.NumberedList l -> l.items().forEach(i -> blocks(i.blocks(), visit));
                case Block.DefinitionList l -> l.definitions()
                        .forEach(d -> d.meanings().forEach(m -> blocks(m.blocks(), visit)));
                case Block.Paragraph p -> {
                }
                case Block.Heading h -> {
                }
                case Block.Verse v -> {
                }
                case Block.Figure f -> {
                }
                case Block.CodeBlock c -> {
                }
                case Block.Table t -> {
                }
                case Block.ThematicBreak b -> {
                }
            }
        }
    }

    static void inlines(List<Block> blocks, Consumer<Inline> visit) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> inlines(p.content(), visit);
                case Block.Heading h -> inlines(h.content(), visit);
                case Block.Quotation q -> inlines(q.blocks(), visit);
                case Block.PullQuote q -> inlines(q.blocks(), visit);
                case Block.Division d -> inlines(d.blocks(), visit);
                case Block.Verse v -> v.stanzas().forEach(s -> s.lines().forEach(l -> inlines(l, visit)));
                case Block.BulletList l -> l.items().forEach(i -> inlines(i.blocks(), visit));
                case Block.NumberedList l -> l.items().forEach(i -> inlines(i.blocks(), visit));
                case Block.DefinitionList l -> l.definitions().forEach(d -> {
                    d.terms().forEach(t -> inlines(t, visit));
                    d.meanings().forEach(m -> inlines(m.blocks(), visit));
                });
                case Block.Figure f -> f.caption().ifPresent(c -> inlines(c, visit));
                case Block.Table t -> {
                    t.caption().ifPresent(c -> inlines(c, visit));
                    Stream.concat(t.head().stream(), t.body().stream())
                            .forEach(r -> r.cells().forEach(c -> inlines(c, visit)));
                }
                case Block.CodeBlock c -> {
                }
                case Block.ThematicBreak b -> {
                }
            }
        }
    }

    static void inlines(Phrase phrase, Consumer<Inline> visit) {
        for (Inline inline : phrase.inlines()) {
            visit.accept(inline);
            switch (inline) {
                case Inline.Emphasis e -> inlines(e.content(), visit);
                case Inline.Strong s -> inlines(s.content(), visit);
                case Inline.Strikethrough s -> inlines(s.content(), visit);
                case Inline.Superscript s -> inlines(s.content(), visit);
                case Inline.Subscript s -> inlines(s.content(), visit);
                case Inline.SmallCaps s -> inlines(s.content(), visit);
                case Inline.Link l -> inlines(l.content(), visit);
                case Inline.Span s -> inlines(s.content(), visit);
                case Inline.Text t -> {
                }
                case Inline.Code c -> {
                }
                case Inline.NoteCall n -> {
                }
                case Inline.InlinePicture p -> {
                }
                case Inline.LineBreak b -> {
                }
            }
        }
    }
}
