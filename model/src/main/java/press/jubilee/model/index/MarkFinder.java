package press.jubilee.model.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.Article;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Leaf;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/** The marks of one text, in reading order: those of a body, then those of its notes. */
final class MarkFinder {

    private final Article article;
    private final Consumer<IndexMark> out;
    private final Consumer<Diagnostic> found;
    private Optional<NoteId> note = Optional.empty();
    private int leaf;
    private int offset;
    private boolean emphasised;
    private SourcePosition at = SourcePosition.NONE;

    private MarkFinder(Article article, Consumer<IndexMark> out, Consumer<Diagnostic> found) {
        this.article = article;
        this.out = out;
        this.found = found;
    }

    static void find(Article article, Consumer<IndexMark> out, Consumer<Diagnostic> found) {
        var finder = new MarkFinder(article, out, found);
        finder.walk(article.body().blocks());
        for (Note note : article.body().notes()) {
            finder.note = Optional.of(note.id());
            finder.leaf = 0;
            finder.walk(note.blocks());
        }
    }

    private void walk(List<Block> blocks) {
        blocks.forEach(this::walk);
    }

    /** Blocks with blocks inside are walked; the leaves of the others are taken as they come. */
    private void walk(Block block) {
        if (block.attributes().has(IndexMark.CLASS)) {
            mark(block);
        }
        switch (block) {
            case Block.Quotation q -> walk(q.blocks());
            case Block.PullQuote q -> walk(q.blocks());
            case Block.Division d -> walk(d.blocks());
            case Block.BulletList l -> l.items().forEach(i -> walk(i.blocks()));
            case Block.NumberedList l -> l.items().forEach(i -> walk(i.blocks()));
            case Block.DefinitionList l -> l.definitions().forEach(d -> {
                d.terms().forEach(t -> leaf(Optional.of(t), block.at()));
                d.meanings().forEach(m -> walk(m.blocks()));
            });
            case Block.Paragraph p -> leaves(block);
            case Block.Heading h -> leaves(block);
            case Block.Verse v -> leaves(block);
            case Block.Figure f -> leaves(block);
            case Block.CodeBlock c -> leaves(block);
            case Block.Table t -> leaves(block);
            case Block.ThematicBreak b -> leaves(block);
        }
    }

    private void leaves(Block block) {
        RichText.of(block).leaves().forEach(l -> leaf(l.content(), l.at()));
    }

    private void leaf(Optional<Phrase> content, SourcePosition place) {
        offset = 0;
        at = place;
        content.ifPresent(this::walk);
        leaf++;
    }

    private void mark(Block block) {
        List<Leaf> leaves = RichText.of(block).leaves();
        Attributes attributes = block.attributes();
        boolean isPicture = block instanceof Block.Figure;
        if (!isPicture) {
            check(attributes, block.at());
        }
        if (leaves.isEmpty() || block instanceof Block.Figure f && f.caption().isEmpty()) {
            found.accept(Diagnostic.warning("index.place", block.at(),
                    "the index mark stands on nothing that has words", "mark words, or give a caption"));
            return;
        }
        Phrase words = block instanceof Block.Heading h ? h.content() : Phrase.EMPTY;
        mark(attributes, words, new IndexPlace(place(leaf, 0), Optional.of(place(leaf + leaves.size(), 0))),
                block.at());
    }

    private void walk(Phrase phrase) {
        phrase.inlines().forEach(this::walk);
    }

    private void walk(Inline inline) {
        switch (inline) {
            case Inline.Text t -> {
                at = t.at().equals(SourcePosition.NONE) ? at : t.at();
                offset += t.value().length();
            }
            case Inline.Code c -> offset += c.value().length();
            case Inline.LineBreak b -> offset++;
            case Inline.Emphasis e -> {
                emphasised = true;
                walk(e.content());
                emphasised = false;
            }
            case Inline.Strong s -> walk(s.content());
            case Inline.Strikethrough s -> walk(s.content());
            case Inline.Superscript s -> walk(s.content());
            case Inline.Subscript s -> walk(s.content());
            case Inline.SmallCaps s -> walk(s.content());
            case Inline.Link l -> walk(l.content());
            case Inline.Span s -> {
                int begin = offset;
                walk(s.content());
                if (s.attributes().has(IndexMark.CLASS)) {
                    check(s.attributes(), at);
                    Phrase words = emphasised ? Phrase.of(new Inline.Emphasis(s.content())) : s.content();
                    mark(s.attributes(), words, IndexPlace.at(place(leaf, begin)), at);
                }
            }
            case Inline.NoteCall n -> {
            }
            case Inline.InlinePicture p -> {
            }
        }
    }

    private TextPlace place(int inLeaf, int inText) {
        return new TextPlace(article.id(), note, inLeaf, inText);
    }

    private void mark(Attributes attributes, Phrase words, IndexPlace place, SourcePosition where) {
        IndexMark mark = IndexMark.of(attributes.others(), words, place, where);
        IndexHeading heading = IndexHeading.of(mark.heading());
        if (heading.main().isBlank()) {
            found.accept(Diagnostic.warning("index.term", where, "the index mark has no term",
                    "write term=\"…\" into its braces, or mark words"));
        } else if (heading.isTooDeep()) {
            found.accept(Diagnostic.warning("index.level", where,
                    "'" + mark.heading() + "' has more than one level of sub-entries",
                    "write term=\"Entry!Sub-entry\""));
        } else {
            out.accept(mark);
        }
    }

    private void check(Attributes attributes, SourcePosition where) {
        attributes.others().keySet().stream().filter(k -> !IndexMark.KEYS.contains(k))
                .forEach(k -> found.accept(Diagnostic.warning("index.attribute", where,
                        "an index mark has no attribute '" + k + "'",
                        "its attributes are " + String.join(", ", IndexMark.KEYS))));
    }
}
