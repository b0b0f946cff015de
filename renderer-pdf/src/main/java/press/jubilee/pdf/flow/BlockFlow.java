package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CAPTION;
import static press.jubilee.pdf.style.StyleName.CODE;
import static press.jubilee.pdf.style.StyleName.LIST_ITEM;
import static press.jubilee.pdf.style.StyleName.MEANING;
import static press.jubilee.pdf.style.StyleName.ORNAMENT;
import static press.jubilee.pdf.style.StyleName.PULL_QUOTE;
import static press.jubilee.pdf.style.StyleName.QUOTATION;
import static press.jubilee.pdf.style.StyleName.TABLE_CELL;
import static press.jubilee.pdf.style.StyleName.TABLE_HEAD;
import static press.jubilee.pdf.style.StyleName.TERM;
import static press.jubilee.pdf.style.StyleName.VERSE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;

/**
 * Blocks into flow items. One walk over one body; it counts the leaves as {@link press.jubilee.model.text.Leaf} does, and
 * remembers whether the next paragraph follows another one and so is indented.
 */
final class BlockFlow {

    private static final List<String> BULLETS = List.of("•", "–", "·");

    private final BookDesign design;
    private final ArticleId article;
    private final SpanBuilder spans;
    private final Language language;
    private final ParagraphStyle body;
    private final List<FlowItem> out = new ArrayList<>();
    private int leaves;
    private boolean followsParagraph;

    /** @param body the style of plain paragraphs: that of the running text, or of a note */
    BlockFlow(BookDesign design, ArticleId article, SpanBuilder spans, Language language,
            ParagraphStyle body) {
        this.design = design;
        this.article = article;
        this.spans = spans;
        this.language = language;
        this.body = body;
    }

    List<FlowItem> flow(List<Block> blocks) {
        walk(blocks, new Surroundings(body, 0, language));
        return List.copyOf(out);
    }

    private void walk(List<Block> blocks, Surroundings in) {
        blocks.forEach(b -> walk(b, in.of(b.attributes())));
    }

    private void walk(Block block, Surroundings in) {
        switch (block) {
            case Block.Paragraph p -> paragraph(p, in);
            case Block.Heading h -> heading(h, in);
            case Block.Quotation q -> spaced(in.in(design.style(QUOTATION)), q.blocks());
            case Block.PullQuote q -> spaced(in.in(design.style(PULL_QUOTE)), q.blocks());
            case Block.Division d -> walk(d.blocks(), in);
            case Block.Verse v -> verse(v, in);
            case Block.BulletList l -> list(l.items(), l.tight(), -1, in);
            case Block.NumberedList l -> list(l.items(), l.tight(), l.start(), in);
            case Block.DefinitionList l -> l.definitions().forEach(d -> definition(l, d, in));
            case Block.Figure f -> figure(f, in);
            case Block.CodeBlock c -> code(c, in);
            case Block.Table t -> table(t, in);
            case Block.ThematicBreak b -> {
                out.add(FlowItem.Paragraph.of(design.style(ORNAMENT), List.of(words("* * *", ORNAMENT, in))));
                followsParagraph = false;
            }
        }
    }

    private void paragraph(Block.Paragraph p, Surroundings in) {
        boolean indented = in.style.justification() == Justification.JUSTIFIED
                && (in.language.isChinese() || followsParagraph && in.depth == 0);
        int indent = in.language.isChinese()
                ? 2 * in.style.text().size()
                : in.style.equals(design.style(StyleName.NOTE))
                        ? in.style.indent()
                        : design.paragraphIndent();
        ParagraphStyle style = indented ? in.style.withIndent(indent) : in.style;
        add(p.content(), style, in, p);
        followsParagraph = true;
    }

    private void heading(Block.Heading h, Surroundings in) {
        StyleName name = switch (h.level()) {
            case 1 -> StyleName.HEADING_1;
            case 2 -> StyleName.HEADING_2;
            default -> StyleName.HEADING_3;
        };
        add(h.content(), design.style(name).inset(in.left(), 0), in, h);
        followsParagraph = false;
    }

    /** Blocks in a style of their own, with its space above the first and below the last. */
    private void spaced(Surroundings in, List<Block> blocks) {
        out.add(new FlowItem.Space(in.style.before()));
        followsParagraph = false;
        walk(blocks, new Surroundings(in.style.spaced(0, 0), in.depth, in.language));
        out.add(new FlowItem.Space(in.style.after()));
        followsParagraph = false;
    }

    private void verse(Block.Verse verse, Surroundings in) {
        ParagraphStyle style = design.style(VERSE).inset(in.left(), 0);
        out.add(new FlowItem.Space(style.before()));
        for (int i = 0; i < verse.stanzas().size(); i++) {
            if (i > 0) {
                out.add(new FlowItem.Space(style.leading()));
            }
            List<Phrase> lines = verse.stanzas().get(i).lines();
            for (int l = 0; l < lines.size(); l++) {
                boolean last = l == lines.size() - 1;
                add(lines.get(l), last ? style.spaced(0, 0) : style.spaced(0, 0).keptWithNext(), in, verse);
            }
        }
        out.add(new FlowItem.Space(style.after()));
        followsParagraph = false;
    }

    private void list(List<Block.ListItem> items, boolean tight, int start, Surroundings in) {
        ParagraphStyle item = design.style(LIST_ITEM);
        boolean outer = in.depth == 0;
        if (outer) {
            out.add(new FlowItem.Space(item.before()));
        }
        ParagraphStyle style = in.style.spaced(0, 0).withIndent(0).inset(item.left(), 0)
                .withHang(item.hang());
        for (int i = 0; i < items.size(); i++) {
            String label = start < 0 ? BULLETS.get(in.depth % BULLETS.size()) : start + i + ".";
            int first = out.size();
            followsParagraph = false;
            walk(items.get(i).blocks(), new Surroundings(style, in.depth + 1, in.language));
            label(first, label, in);
            if (!tight && i < items.size() - 1) {
                out.add(new FlowItem.Space(item.leading() / 2));
            }
        }
        if (outer) {
            out.add(new FlowItem.Space(item.after()));
            followsParagraph = false;
        }
    }

    /** Hangs a label before the first paragraph from {@code first} on; an item without one gets a line of its own. */
    private void label(int first, String label, Surroundings in) {
        List<StyledSpan> mark = List.of(words(label, LIST_ITEM, in));
        for (int i = first; i < out.size(); i++) {
            if (out.get(i) instanceof FlowItem.Paragraph p && p.label().isEmpty()) {
                out.set(i, p.withLabel(mark));
                return;
            }
        }
        out.add(first, FlowItem.Paragraph.of(in.style.spaced(0, 0), mark));
    }

    private void definition(Block.DefinitionList list, Block.Definition definition, Surroundings in) {
        ParagraphStyle term = design.style(TERM).inset(in.left(), 0);
        out.add(new FlowItem.Space(term.before()));
        definition.terms().forEach(t -> add(t, term.spaced(0, 0), in, list));
        ParagraphStyle meaning = design.style(MEANING).inset(in.left(), 0);
        for (Block.ListItem item : definition.meanings()) {
            followsParagraph = false;
            walk(item.blocks(), new Surroundings(meaning, in.depth + 1, in.language));
        }
        followsParagraph = false;
    }

    private void figure(Block.Figure f, Surroundings in) {
        Optional<FlowItem.Paragraph> caption = f.caption().map(c -> leaf(c, design.style(CAPTION), in, f));
        out.add(new FlowItem.Figure(f.picture(), f.decorative() ? "" : f.alt(), caption,
                anchors(f.attributes()), f.at()));
        followsParagraph = false;
    }

    private void code(Block.CodeBlock c, Surroundings in) {
        ParagraphStyle style = design.style(CODE).inset(in.left(), 0);
        var lines = new ArrayList<StyledSpan>();
        for (String line : c.text().split("\n", -1)) {
            if (!lines.isEmpty()) {
                lines.add(new StyledSpan.LineEnd());
            }
            lines.add(new StyledSpan.Words(line, style.text(), in.language, Optional.empty(), true, c.at()));
        }
        out.add(new FlowItem.Space(style.before()));
        out.add(FlowItem.Paragraph.of(style.spaced(0, 0), lines).withLeaf(leaves++)
                .anchored(anchors(c.attributes()), c.at()));
        out.add(new FlowItem.Space(style.after()));
        followsParagraph = false;
    }

    private void table(Block.Table t, Surroundings in) {
        Optional<FlowItem.Paragraph> caption = t.caption().map(c -> leaf(c, design.style(CAPTION), in, t));
        out.add(new FlowItem.Table(caption, t.columns().size(), rows(t, t.head(), TABLE_HEAD, in),
                rows(t, t.body(), TABLE_CELL, in), anchors(t.attributes()), t.at()));
        followsParagraph = false;
    }

    private List<List<FlowItem.Paragraph>> rows(Block.Table t, List<Block.Row> rows, StyleName name,
            Surroundings in) {
        var out = new ArrayList<List<FlowItem.Paragraph>>();
        for (Block.Row row : rows) {
            var cells = new ArrayList<FlowItem.Paragraph>();
            for (int c = 0; c < row.cells().size(); c++) {
                cells.add(leaf(row.cells().get(c),
                        design.style(name).aligned(justification(t.columns().get(c))), in, t));
            }
            out.add(cells);
        }
        return out;
    }

    private static Justification justification(Block.Alignment alignment) {
        return switch (alignment) {
            case NATURAL, LEFT -> Justification.LEFT;
            case CENTER -> Justification.CENTER;
            case RIGHT -> Justification.RIGHT;
        };
    }

    private void add(Phrase content, ParagraphStyle style, Surroundings in, Block block) {
        FlowItem.Paragraph p = leaf(content, style, in, block);
        if (!p.spans().isEmpty() || !p.anchors().isEmpty()) {
            out.add(p);
        }
    }

    private FlowItem.Paragraph leaf(Phrase content, ParagraphStyle style, Surroundings in, Block block) {
        return FlowItem.Paragraph.of(style, spans.spans(content, style.text(), in.language))
                .withLeaf(leaves++)
                .anchored(anchors(block.attributes()), block.at());
    }

    private List<String> anchors(Attributes attributes) {
        return attributes.id().map(id -> List.of(Anchors.of(article, id))).orElse(List.of());
    }

    private StyledSpan.Words words(String text, StyleName style, Surroundings in) {
        return new StyledSpan.Words(text, design.style(style).text(), in.language, Optional.empty(), true,
                SourcePosition.NONE);
    }

    /**
     * What a block inherits.
     *
     * @param depth how many lists it stands in
     */
    private record Surroundings(ParagraphStyle style, int depth, Language language) {

        Surroundings of(Attributes attributes) {
            return attributes.language().map(l -> new Surroundings(style, depth, l)).orElse(this);
        }

        /** In another style, as far in as before. */
        Surroundings in(ParagraphStyle other) {
            return new Surroundings(other.inset(style.left(), style.right()), depth, language);
        }

        int left() {
            return style.left();
        }
    }
}
