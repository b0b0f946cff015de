package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.ArticleId;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.Numerals;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;
import static press.jubilee.pdf.style.StyleName.ATTRIBUTION;
import static press.jubilee.pdf.style.StyleName.LIST_ITEM;
import static press.jubilee.pdf.style.StyleName.MEANING;
import static press.jubilee.pdf.style.StyleName.ORNAMENT;
import static press.jubilee.pdf.style.StyleName.PULL_QUOTE;
import static press.jubilee.pdf.style.StyleName.QUOTATION;
import static press.jubilee.pdf.style.StyleName.TERM;

/**
 * Blocks into flow items. One walk over one body; it counts the leaves as {@link press.jubilee.model.text.Leaf} does, and
 * remembers what the next block follows: a paragraph after another one is indented, a heading below another one stands
 * close to it, and words that end with a colon stay with what they announce.
 */
final class BlockFlow {

    /** The class of paragraphs with which somebody signs a text. */
    private static final String SIGNATURE = "signature";

    private static final List<String> BULLETS = List.of("•", "–", "·");

    private final BookDesign design;
    private final Tag text;
    /** Of the headings, the text's title being one. */
    private final int level;
    private final ParagraphStyle body;
    private final Leaves leaves;
    private final DisplayBlocks displays;
    private final List<FlowItem> out = new ArrayList<>();
    private boolean followsParagraph;
    /** The level of the heading that the next block follows; 0 for none. */
    private int followsHeading;

    /**
     * @param text the tag of what the blocks stand in
     * @param level below which the text's headings stand
     * @param body the style of plain paragraphs: that of the running text, or of a note
     */
    BlockFlow(BookDesign design, ArticleId article, SpanBuilder spans, TagSeries tags, Tag text, int level,
            ParagraphStyle body) {
        this.design = design;
        this.text = text;
        this.level = level;
        this.body = body;
        this.leaves = new Leaves(article, spans, tags);
        this.displays = new DisplayBlocks(design, leaves);
    }

    List<FlowItem> flow(List<Block> blocks) {
        walk(blocks, Surroundings.of(body, text));
        return List.copyOf(out);
    }

    private void walk(List<Block> blocks, Surroundings in) {
        blocks.forEach(b -> walk(b, in.of(b.attributes())));
    }

    private void walk(Block block, Surroundings in) {
        switch (block) {
            case Block.Paragraph p -> displays.row(p, in).ifPresentOrElse(this::figure,
                    () -> paragraph(p, in));
            case Block.Heading h -> heading(h, in);
            case Block.Quotation q -> quotation(quoted(in).in(design.style(QUOTATION)), q.blocks());
            case Block.PullQuote q -> pullQuote(q, in);
            case Block.Division d -> d.blocks().forEach(b -> {
                if (b instanceof Block.Paragraph p && d.attributes().has(SIGNATURE)) {
                    signature(p, in);
                } else {
                    walk(b, in);
                }
            });
            case Block.Verse v -> display(displays.verse(v, in));
            case Block.BulletList l -> list(l.items(), l.tight(), -1, in);
            case Block.NumberedList l -> list(l.items(), l.tight(), l.start(), in);
            case Block.DefinitionList l -> definitions(l, in);
            case Block.Figure f -> figure(displays.figure(f, in));
            case Block.CodeBlock c -> display(displays.code(c, in));
            case Block.Table t -> display(displays.table(t, in));
            case Block.ThematicBreak b -> {
                ParagraphStyle ornament = design.style(ORNAMENT);
                out.add(FlowItem.Paragraph.of(ornament,
                        List.of(Leaves.verbatim("* * *", ornament, in.language(), b.at()))));
                follows(false);
            }
        }
    }

    private void display(FlowItem item) {
        announce();
        out.add(item);
        follows(false);
    }

    /** Pictures that a colon announces stand below it. One that floats is not what the next paragraph follows. */
    private void figure(FlowItem.Figure figure) {
        boolean announced = announce();
        out.add(announced ? figure.placed(FlowItem.Placement.HERE) : figure);
        if (announced || figure.placement() == FlowItem.Placement.HERE) {
            follows(false);
        }
    }

    private void follows(boolean paragraph) {
        followsParagraph = paragraph;
        followsHeading = 0;
    }

    /** Who signs, where and when: flush right below the text, in one piece. */
    private void signature(Block.Paragraph p, Surroundings in) {
        add(p.content(), design.style(ATTRIBUTION).inset(in.left(), in.style().right())
                .spaced(design.leading().sp(), 0), in.of(p.attributes()), TagRole.PARAGRAPH, p);
        follows(false);
    }

    private void paragraph(Block.Paragraph p, Surroundings in) {
        if (p.attributes().has(SIGNATURE)) {
            signature(p, in);
            return;
        }
        boolean indented = in.style().justification() == Justification.JUSTIFIED
                && (in.language().isChinese() && in.depth() == 0 || followsParagraph);
        int indent = in.language().isChinese() && design.paragraphIndent() > 0
                ? 2 * in.style().text().size()
                : in.style().equals(design.style(StyleName.NOTE))
                        ? in.style().indent()
                        : design.paragraphIndent();
        add(p.content(), indented ? in.style().withIndent(indent) : in.style(), in, TagRole.PARAGRAPH, p);
        follows(true);
    }

    private void heading(Block.Heading h, Surroundings in) {
        ParagraphStyle style = design.style(switch (h.level()) {
            case 1 -> StyleName.HEADING_1;
            case 2 -> StyleName.HEADING_2;
            case 3 -> StyleName.HEADING_3;
            case 4 -> StyleName.HEADING_4;
            case 5 -> StyleName.HEADING_5;
            default -> StyleName.HEADING_6;
        }).inset(in.left(), 0);
        boolean below = followsHeading > 0 && followsHeading < h.level();
        add(h.content(), below ? style.spaced(0, style.after()) : style, in,
                TagRole.heading(level + h.level()), h);
        follows(false);
        followsHeading = h.level();
    }

    private Surroundings quoted(Surroundings in) {
        return in(in, TagRole.QUOTATION);
    }

    private Surroundings in(Surroundings in, TagRole role) {
        return in.in(leaves.tags().child(in.tag(), role, in.language()));
    }

    /** Blocks in a style of their own, with its space above the first and below the last. */
    private void quotation(Surroundings in, List<Block> blocks) {
        int attributions = Attribution.of(blocks);
        begin(in.style().before());
        walk(blocks.subList(0, blocks.size() - attributions),
                new Surroundings(in.style().spaced(0, 0), in.depth(), true, in.language(), in.tag()));
        for (Block block : blocks.subList(blocks.size() - attributions, blocks.size())) {
            keepLastWithNext();
            attribution(block, in);
        }
        end(in.style().after());
    }

    private void attribution(Block block, Surroundings in) {
        if (block instanceof Block.Paragraph p) {
            add(p.content(), design.style(ATTRIBUTION).inset(in.left(), in.style().right()),
                    in.of(p.attributes()), TagRole.PARAGRAPH, p);
        }
    }

    /** As one piece where it is nothing but paragraphs; else like a quotation. */
    private void pullQuote(Block.PullQuote q, Surroundings in) {
        ParagraphStyle style = design.style(PULL_QUOTE);
        if (!q.blocks().stream().allMatch(Block.Paragraph.class::isInstance) || q.blocks().isEmpty()) {
            quotation(quoted(in).in(style), q.blocks());
            return;
        }
        int attributions = Attribution.of(q.blocks());
        Surroundings own = quoted(in);
        var paragraphs = new ArrayList<FlowItem.Paragraph>();
        for (int i = 0; i < q.blocks().size(); i++) {
            Block.Paragraph p = (Block.Paragraph) q.blocks().get(i);
            boolean last = i >= q.blocks().size() - attributions;
            ParagraphStyle look = last
                    ? design.style(ATTRIBUTION).inset(style.left(), style.right())
                            .aligned(style.justification()).spaced(style.leading() / 4, 0)
                    : style.spaced(0, 0);
            paragraphs.add(leaves.leaf(p.content(), look, own.of(p.attributes()), p));
        }
        FlowItem.Paragraph first = paragraphs.getFirst();
        var anchors = new ArrayList<>(leaves.anchors(q.attributes()));
        anchors.addAll(first.anchors());
        paragraphs.set(0, first.anchored(anchors, first.at()));
        out.add(new FlowItem.PullQuote(style, paragraphs, q.at()));
        follows(false);
    }

    private void list(List<Block.ListItem> items, boolean tight, int start, Surroundings in) {
        ParagraphStyle item = design.style(LIST_ITEM);
        boolean outer = in.depth() == 0;
        if (outer) {
            begin(item.before());
        } else {
            announce();
        }
        boolean spaced = !tight && items.stream().anyMatch(i -> i.blocks().size() > 1);
        int hang = hang(item, items.size(), start);
        ParagraphStyle style = in.style().spaced(0, 0).withIndent(0).inset(hang, 0).withHang(hang);
        Surroundings whole = in(in, start >= 0 ? TagRole.NUMBERED_LIST : TagRole.BULLET_LIST);
        for (int i = 0; i < items.size(); i++) {
            Surroundings own = in(whole, TagRole.ITEM);
            Tag mark = leaves.tags().child(own.tag(), TagRole.LABEL, in.language());
            Optional<TaskMark> task = TaskMark.of(items.get(i));
            String label = start >= 0
                    ? Numerals.of(start + i, in.language()) + "."
                    : task.map(TaskMark::box).orElse(BULLETS.get(in.depth() % BULLETS.size()));
            int first = out.size();
            follows(false);
            walk(task.filter(t -> start < 0).map(TaskMark::item).orElse(items.get(i)).blocks(),
                    in(own, TagRole.ITEM_BODY).inItem(style));
            label(first, label, style, mark);
            if (spaced && i < items.size() - 1) {
                out.add(new FlowItem.Space(item.leading()));
            }
        }
        if (outer) {
            end(item.after());
        }
        follows(false);
    }

    /** Wide enough for the longest number: a figure is half an em wide, full stop and space come to four fifths. */
    private static int hang(ParagraphStyle item, int items, int start) {
        int figures = start < 0 ? 0 : Integer.toString(start + items - 1).length();
        return Math.max(item.hang(), item.text().size() * (5 * figures + 8) / 10);
    }

    /**
     * Hangs a label before the first thing from {@code first} on. An item that does not begin with a paragraph of its own
     * gets a line for its label.
     */
    private void label(int first, String label, ParagraphStyle style, Tag tag) {
        List<StyledSpan> mark = List.of(new StyledSpan.Words(label, style.text(), tag.language(),
                Optional.empty(), true, SourcePosition.NONE));
        for (int i = first; i < out.size() && !(out.get(i) instanceof FlowItem.PageEnd); i++) {
            if (out.get(i) instanceof FlowItem.Paragraph p && p.label().isEmpty()
                    && p.style().left() == style.left() && p.style().hang() == style.hang()) {
                out.set(i, p.withLabel(mark).owned(new Owners(p.owners().text(), tag)));
                return;
            }
            if (!(out.get(i) instanceof FlowItem.Space)) {
                break;
            }
        }
        out.add(first, FlowItem.Paragraph.of(first == out.size() ? style : style.keptWithNext(), List.of())
                .withLabel(mark).owned(Owners.of(tag)));
    }

    private void definitions(Block.DefinitionList list, Surroundings in) {
        ParagraphStyle term = design.style(TERM);
        boolean outer = in.depth() == 0;
        if (outer) {
            begin(term.before());
        }
        ParagraphStyle meaning = in.style().spaced(0, 0).withIndent(0)
                .inset(design.style(MEANING).left(), 0);
        Surroundings whole = in(in, TagRole.DEFINITION_LIST);
        for (Block.Definition definition : list.definitions()) {
            Surroundings own = in(whole, TagRole.ITEM);
            definition.terms().forEach(t -> add(t, term.inset(in.left(), 0).spaced(0, 0), own, TagRole.LABEL,
                    list));
            for (Block.ListItem item : definition.meanings()) {
                follows(false);
                walk(item.blocks(), in(own, TagRole.ITEM_BODY).inItem(meaning));
            }
        }
        if (outer) {
            end(term.after());
        }
        follows(false);
    }

    private void begin(int before) {
        announce();
        out.add(new FlowItem.Space(before));
        follows(false);
    }

    private void end(int after) {
        out.add(new FlowItem.Space(after));
        follows(false);
    }

    /** A paragraph that ends with a colon is not left alone at the foot of a page. */
    private boolean announce() {
        boolean announced = !out.isEmpty() && out.getLast() instanceof FlowItem.Paragraph p
                && !p.spans().isEmpty()
                && p.spans().getLast() instanceof StyledSpan.Words w
                && (w.text().stripTrailing().endsWith(":") || w.text().endsWith("："));
        if (announced) {
            keepLastWithNext();
        }
        return announced;
    }

    private void keepLastWithNext() {
        if (!out.isEmpty() && out.getLast() instanceof FlowItem.Paragraph p) {
            out.set(out.size() - 1, p.withStyle(p.style().keptWithNext()));
        }
    }

    private void add(Phrase content, ParagraphStyle style, Surroundings in, TagRole role, Block block) {
        FlowItem.Paragraph p = leaves.leaf(content, style, in, role, block);
        if (!p.spans().isEmpty() || !p.anchors().isEmpty()) {
            out.add(p);
        }
    }
}
