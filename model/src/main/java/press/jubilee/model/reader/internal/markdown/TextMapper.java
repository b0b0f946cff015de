package press.jubilee.model.reader.internal.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/**
 * Rebuilds a text with some of its nodes changed, from the leaves up and in reading order.
 *
 * @param block what becomes of a block whose content was already mapped
 * @param inline likewise of an inline
 */
record TextMapper(UnaryOperator<Block> block, UnaryOperator<Inline> inline) {

    static TextMapper ofBlocks(UnaryOperator<Block> block) {
        return new TextMapper(block, UnaryOperator.identity());
    }

    RichText map(RichText text) {
        return new RichText(blocks(text.blocks()),
                text.notes().stream().map(n -> new Note(n.id(), blocks(n.blocks()), n.at())).toList());
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block of) {
        return block.apply(switch (of) {
            case Block.Paragraph p -> new Block.Paragraph(phrase(p.content()), p.attributes(), p.at());
            case Block.Heading h -> new Block.Heading(h.level(), phrase(h.content()), h.attributes(), h.at());
            case Block.Quotation q -> new Block.Quotation(blocks(q.blocks()), q.attributes(), q.at());
            case Block.Verse v -> new Block.Verse(v.stanzas().stream().map(this::stanza).toList(),
                    v.attributes(), v.at());
            case Block.PullQuote q -> new Block.PullQuote(blocks(q.blocks()), q.attributes(), q.at());
            case Block.BulletList l ->
                new Block.BulletList(items(l.items()), l.tight(), l.attributes(), l.at());
            case Block.NumberedList l -> new Block.NumberedList(l.start(), items(l.items()), l.tight(),
                    l.attributes(), l.at());
            case Block.DefinitionList l -> new Block.DefinitionList(
                    l.definitions().stream().map(this::definition).toList(), l.attributes(), l.at());
            case Block.Figure f -> new Block.Figure(f.picture(), f.alt(), f.decorative(),
                    f.caption().map(this::phrase), f.attributes(), f.at());
            case Block.CodeBlock c -> c;
            case Block.Table t -> new Block.Table(t.caption().map(this::phrase), t.columns(), rows(t.head()),
                    rows(t.body()), t.attributes(), t.at());
            case Block.Division d -> new Block.Division(blocks(d.blocks()), d.attributes(), d.at());
            case Block.ThematicBreak b -> b;
        });
    }

    private Block.Stanza stanza(Block.Stanza of) {
        return new Block.Stanza(of.lines().stream().map(this::phrase).toList());
    }

    private Block.Definition definition(Block.Definition of) {
        return new Block.Definition(of.terms().stream().map(this::phrase).toList(), items(of.meanings()));
    }

    private List<Block.ListItem> items(List<Block.ListItem> of) {
        return of.stream().map(i -> new Block.ListItem(blocks(i.blocks()))).toList();
    }

    private List<Block.Row> rows(List<Block.Row> of) {
        return of.stream().map(r -> new Block.Row(r.cells().stream().map(this::phrase).toList())).toList();
    }

    Phrase phrase(Phrase of) {
        return new Phrase(of.inlines().stream().map(this::inline).toList());
    }

    private Inline inline(Inline of) {
        return inline.apply(switch (of) {
            case Inline.Text text -> text;
            case Inline.Emphasis e -> new Inline.Emphasis(phrase(e.content()));
            case Inline.Strong s -> new Inline.Strong(phrase(s.content()));
            case Inline.Strikethrough s -> new Inline.Strikethrough(phrase(s.content()));
            case Inline.Superscript s -> new Inline.Superscript(phrase(s.content()));
            case Inline.Subscript s -> new Inline.Subscript(phrase(s.content()));
            case Inline.SmallCaps s -> new Inline.SmallCaps(phrase(s.content()));
            case Inline.Code code -> code;
            case Inline.Link l -> new Inline.Link(phrase(l.content()), l.target(), l.title());
            case Inline.Span s -> new Inline.Span(phrase(s.content()), s.attributes());
            case Inline.NoteCall call -> call;
            case Inline.InlinePicture picture -> picture;
            case Inline.LineBreak line -> line;
        });
    }
}
