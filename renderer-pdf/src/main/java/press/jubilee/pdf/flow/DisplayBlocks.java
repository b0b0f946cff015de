package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.ATTRIBUTION;
import static press.jubilee.pdf.style.StyleName.CAPTION;
import static press.jubilee.pdf.style.StyleName.CODE;
import static press.jubilee.pdf.style.StyleName.CREDIT;
import static press.jubilee.pdf.style.StyleName.TABLE_CELL;
import static press.jubilee.pdf.style.StyleName.TABLE_HEAD;
import static press.jubilee.pdf.style.StyleName.VERSE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Picture;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.pdf.flow.FlowItem.Placement;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;

/** Blocks that are no running text: figures, code, tables, verse. */
final class DisplayBlocks {

    private static final char EM_SPACE = '\u2003';

    private final BookDesign design;
    private final Leaves leaves;

    DisplayBlocks(BookDesign design, Leaves leaves) {
        this.design = design;
        this.leaves = leaves;
    }

    FlowItem.Figure figure(Block.Figure f, Surroundings in) {
        Surroundings group = in(in, TagRole.ILLUSTRATION);
        FlowItem.Shown shown = shown(f.picture(), f.decorative() ? "" : f.alt(), group);
        Surroundings below = in(group, TagRole.CAPTION);
        Optional<FlowItem.Paragraph> caption = f.caption()
                .map(c -> leaves.leaf(c, design.style(CAPTION), below, f));
        Optional<FlowItem.Paragraph> credit = f.credit()
                .map(c -> leaves.uncounted(c, design.style(CREDIT), below, f.at()));
        int leaf = caption.map(FlowItem.Paragraph::leaf).orElseGet(leaves::skip);
        return figure(List.of(shown), f.attributes(), in, caption, credit, leaf, f);
    }

    private Surroundings in(Surroundings in, TagRole role) {
        return in.in(leaves.tags().child(in.tag(), role, in.language()));
    }

    /** A picture that nothing is said of is not read. */
    private FlowItem.Shown shown(Picture picture, String alt, Surroundings in) {
        return alt.isEmpty()
                ? new FlowItem.Shown(picture, alt)
                : new FlowItem.Shown(picture, alt, leaves.tags().figure(in.tag(), alt));
    }

    /** The pictures of a paragraph that holds nothing else than two or more of them. */
    Optional<FlowItem.Figure> row(Block.Paragraph p, Surroundings in) {
        var found = new ArrayList<Inline.InlinePicture>();
        for (Inline inline : p.content().inlines()) {
            if (inline instanceof Inline.InlinePicture i) {
                found.add(i);
            } else if (!(inline instanceof Inline.LineBreak)
                    && !(inline instanceof Inline.Text t && t.value().isBlank())) {
                return Optional.empty();
            }
        }
        if (found.size() < 2) {
            return Optional.empty();
        }
        int leaf = leaves.skip();
        Surroundings group = in(in, TagRole.ILLUSTRATION);
        List<FlowItem.Shown> pictures = found.stream().map(i -> shown(i.picture(), i.alt(), group)).toList();
        return Optional.of(figure(pictures, p.attributes(), in, Optional.empty(), Optional.empty(), leaf, p));
    }

    private FlowItem.Figure figure(List<FlowItem.Shown> pictures, Attributes attributes, Surroundings in,
            Optional<FlowItem.Paragraph> caption, Optional<FlowItem.Paragraph> credit, int leaf,
            Block block) {
        Map<String, String> asked = attributes.others();
        return new FlowItem.Figure(pictures, Optional.ofNullable(asked.get("width")),
                Optional.ofNullable(asked.get("height")), placement(attributes, in), caption, credit, leaf,
                leaves.anchors(attributes), block.at());
    }

    private static Placement placement(Attributes attributes, Surroundings in) {
        if (in.nested() || attributes.has("here")) {
            return Placement.HERE;
        }
        return attributes.has("top")
                ? Placement.TOP
                : attributes.has("bottom") ? Placement.BOTTOM : Placement.ANYWHERE;
    }

    FlowItem.Code code(Block.CodeBlock c, Surroundings in) {
        ParagraphStyle style = design.style(CODE).inset(in.left(), 0);
        Tag block = leaves.tags().child(in.tag(), TagRole.PARAGRAPH, in.language());
        var lines = new ArrayList<FlowItem.Paragraph>();
        for (String line : c.text().split("\n", -1)) {
            lines.add(FlowItem.Paragraph
                    .of(style, List.of(Leaves.verbatim(line, style, in.language(), c.at())))
                    .anchored(List.of(), c.at())
                    .owned(Owners.of(leaves.tags().child(block, TagRole.CODE))));
        }
        return new FlowItem.Code(style, lines, leaves.skip(), leaves.anchors(c.attributes()), c.at());
    }

    FlowItem.Table table(Block.Table t, Surroundings in) {
        Surroundings table = in(in, TagRole.TABLE);
        TagRole first = headsRows(t) ? TagRole.ROW_HEAD : TagRole.CELL;
        Optional<FlowItem.Paragraph> caption = t.caption()
                .map(c -> leaves.leaf(c, design.style(CAPTION), in(table, TagRole.CAPTION), t));
        return new FlowItem.Table(caption, t.columns().size(),
                head(rows(t, t.head(), TABLE_HEAD, TagRole.COLUMN_HEAD, TagRole.COLUMN_HEAD, table)),
                rows(t, t.body(), TABLE_CELL, first, TagRole.CELL, table), leaves.anchors(t.attributes()),
                t.at());
    }

    /** Rows have heads where all that stands in the first column is strong; Markdown has no other way to say so. */
    private static boolean headsRows(Block.Table t) {
        List<Phrase> first = t.body().stream().map(r -> r.cells().getFirst()).filter(c -> !c.isEmpty())
                .toList();
        return t.columns().size() > 1 && !first.isEmpty()
                && first.stream()
                        .allMatch(c -> c.inlines().stream().allMatch(Inline.Strong.class::isInstance));
    }

    /** A table whose heads are all empty has no head; Markdown has no other way to say so. */
    private static List<List<FlowItem.Paragraph>> head(List<List<FlowItem.Paragraph>> rows) {
        return rows.stream().flatMap(List::stream).allMatch(c -> c.spans().isEmpty()) ? List.of() : rows;
    }

    private List<List<FlowItem.Paragraph>> rows(Block.Table t, List<Block.Row> rows, StyleName name,
            TagRole first, TagRole others, Surroundings in) {
        var out = new ArrayList<List<FlowItem.Paragraph>>();
        for (Block.Row row : rows) {
            Tag tag = leaves.tags().child(in.tag(), TagRole.ROW, in.language());
            var cells = new ArrayList<FlowItem.Paragraph>();
            for (int c = 0; c < row.cells().size(); c++) {
                ParagraphStyle style = design.style(name).aligned(justification(t.columns().get(c), in));
                Tag cell = tag.child(c == 0 ? first : others, c, in.language());
                cells.add(leaves.leaf(row.cells().get(c), style, cell, cell, t)
                        .anchored(List.of(), t.at()));
            }
            out.add(cells);
        }
        return out;
    }

    /** Columns are flush with the side that is named; lines that run to the left begin at the right one. */
    private static Justification justification(Block.Alignment alignment, Surroundings in) {
        boolean backwards = in.language().isRightToLeft();
        return switch (alignment) {
            case NATURAL -> Justification.LEFT;
            case LEFT -> backwards ? Justification.RIGHT : Justification.LEFT;
            case CENTER -> Justification.CENTER;
            case RIGHT -> backwards ? Justification.LEFT : Justification.RIGHT;
        };
    }

    FlowItem.Verse verse(Block.Verse verse, Surroundings in) {
        ParagraphStyle style = in.nested()
                ? design.style(VERSE).withText(in.style().text()).inset(in.left(), 0)
                : design.style(VERSE);
        List<Block.Stanza> stanzas = verse.stanzas();
        boolean attributed = Attribution.of(verse);
        int poem = stanzas.size() - (attributed ? 1 : 0);
        Surroundings whole = in(in, TagRole.GROUP);
        var out = new ArrayList<List<FlowItem.Paragraph>>();
        for (Block.Stanza stanza : stanzas.subList(0, poem)) {
            Surroundings own = in(whole, TagRole.GROUP);
            out.add(stanza.lines().stream().map(l -> line(l, style, own, verse)).toList());
        }
        Optional<FlowItem.Paragraph> attribution = attributed
                ? Optional.of(leaves.leaf(stanzas.getLast().lines().getFirst(),
                        design.style(ATTRIBUTION).inset(in.left(), in.style().right()), whole, verse)
                        .anchored(List.of(), verse.at()))
                : Optional.empty();
        if (!out.isEmpty()) {
            FlowItem.Paragraph first = out.getFirst().getFirst();
            var anchored = new ArrayList<>(out.getFirst());
            anchored.set(0, first.anchored(leaves.anchors(verse.attributes()), verse.at()));
            out.set(0, anchored);
        }
        return new FlowItem.Verse(style, out, attribution, !in.nested(), verse.at());
    }

    /** A line further in by an em for each em space at its head; its turnovers hang. */
    private FlowItem.Paragraph line(Phrase content, ParagraphStyle style, Surroundings in,
            Block.Verse verse) {
        int ems = 0;
        Phrase words = content;
        if (!content.isEmpty() && content.inlines().getFirst() instanceof Inline.Text first) {
            while (ems < first.value().length() && first.value().charAt(ems) == EM_SPACE) {
                ems++;
            }
            var inlines = new ArrayList<Inline>(content.inlines());
            inlines.set(0, new Inline.Text(first.value().substring(ems), first.at()));
            words = new Phrase(inlines);
        }
        ParagraphStyle inset = style.inset(ems * style.text().size() + style.hang(), 0).withHang(0)
                .withIndent(-style.hang()).spaced(0, 0);
        return leaves.leaf(words, inset, in, verse).anchored(List.of(), verse.at());
    }
}
