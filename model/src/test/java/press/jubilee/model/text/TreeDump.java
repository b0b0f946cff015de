package press.jubilee.model.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * A text as lines for people and for comparison. A block is a line with its kind, place and attributes, its content
 * stands indented below; inlines stand in one line: {@code em(…)}, characters as they are, a backslash before each of
 * {@code \ ( )}.
 */
public final class TreeDump {

    private final StringBuilder out = new StringBuilder();

    private TreeDump() {}

    public static String of(RichText text) {
        var dump = new TreeDump();
        dump.blocks(text.blocks(), 0);
        text.notes().forEach(n -> {
            dump.line(0, "note [" + n.id().label() + "]" + place(n.at()));
            dump.blocks(n.blocks(), 1);
        });
        return dump.out.toString();
    }

    public static String of(Phrase phrase) {
        return phrase.inlines().stream().map(TreeDump::inline).collect(Collectors.joining());
    }

    private void line(int depth, String line) {
        out.append("  ".repeat(depth)).append(line.stripTrailing()).append('\n');
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(b -> block(b, depth));
    }

    private void open(int depth, String kind, Block block) {
        line(depth, kind + attributes(block.attributes()) + place(block.at()));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Paragraph p -> {
                open(depth, "paragraph", p);
                line(depth + 1, of(p.content()));
            }
            case Block.Heading h -> {
                open(depth, "heading " + h.level(), h);
                line(depth + 1, of(h.content()));
            }
            case Block.Quotation q -> {
                open(depth, "quotation", q);
                blocks(q.blocks(), depth + 1);
            }
            case Block.PullQuote q -> {
                open(depth, "pull-quote", q);
                blocks(q.blocks(), depth + 1);
            }
            case Block.Division d -> {
                open(depth, "division", d);
                blocks(d.blocks(), depth + 1);
            }
            case Block.Verse v -> {
                open(depth, "verse", v);
                v.stanzas().forEach(s -> {
                    line(depth + 1, "stanza");
                    s.lines().forEach(l -> line(depth + 2, of(l)));
                });
            }
            case Block.BulletList l -> {
                open(depth, "bullets" + (l.tight() ? " tight" : ""), l);
                items(l.items(), "item", depth + 1);
            }
            case Block.NumberedList l -> {
                open(depth, "numbered from " + l.start() + (l.tight() ? " tight" : ""), l);
                items(l.items(), "item", depth + 1);
            }
            case Block.DefinitionList l -> {
                open(depth, "definitions", l);
                l.definitions().forEach(d -> {
                    d.terms().forEach(t -> line(depth + 1, "term " + of(t)));
                    items(d.meanings(), "meaning", depth + 1);
                });
            }
            case Block.Figure f -> {
                open(depth, "figure " + f.picture().name() + (f.decorative() ? " decorative" : ""), f);
                line(depth + 1, "alt " + f.alt());
                f.caption().ifPresent(c -> line(depth + 1, "caption " + of(c)));
            }
            case Block.CodeBlock c -> {
                open(depth, "code" + c.info().map(i -> " " + i).orElse(""), c);
                c.text().lines().forEach(l -> line(depth + 1, "| " + l));
            }
            case Block.Table t -> table(t, depth);
            case Block.ThematicBreak b -> open(depth, "break", b);
        }
    }

    private void table(Block.Table table, int depth) {
        open(depth, "table " + table.columns(), table);
        table.caption().ifPresent(c -> line(depth + 1, "caption " + of(c)));
        table.head().forEach(r -> row("head", r, depth + 1));
        table.body().forEach(r -> row("row", r, depth + 1));
    }

    private void row(String kind, Block.Row row, int depth) {
        line(depth, kind + " " + row.cells().stream().map(TreeDump::of).collect(Collectors.joining(" | ")));
    }

    private void items(List<Block.ListItem> items, String name, int depth) {
        items.forEach(i -> {
            line(depth, name);
            blocks(i.blocks(), depth + 1);
        });
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> escape(text.value());
            case Inline.Emphasis e -> "em(" + of(e.content()) + ")";
            case Inline.Strong s -> "strong(" + of(s.content()) + ")";
            case Inline.Strikethrough s -> "strike(" + of(s.content()) + ")";
            case Inline.Superscript s -> "sup(" + of(s.content()) + ")";
            case Inline.Subscript s -> "sub(" + of(s.content()) + ")";
            case Inline.SmallCaps s -> "smallcaps(" + of(s.content()) + ")";
            case Inline.Code c -> "code(" + escape(c.value()) + ")";
            case Inline.Link l -> "link<" + l.target() + l.title().map(t -> " “" + t + "”").orElse("") + ">("
                    + of(l.content()) + ")";
            case Inline.Span s -> "span" + attributes(s.attributes()) + "(" + of(s.content()) + ")";
            case Inline.NoteCall n -> "call(" + n.note().label() + ")";
            case Inline.InlinePicture p -> "picture<" + p.picture().name() + ">" + attributes(p.attributes())
                    + "(" + escape(p.alt()) + ")";
            case Inline.LineBreak b -> "br()";
        };
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").replace("\u00A0", "<nbsp>")
                .replace("\u202F", "<nnbsp>").replace("\u2003", "<em>").replace("\u200B", "<zwsp>");
    }

    private static String attributes(Attributes attributes) {
        if (attributes.equals(Attributes.NONE)) {
            return "";
        }
        var out = new StringBuilder();
        attributes.id().ifPresent(i -> out.append(" #").append(i));
        attributes.classes().forEach(c -> out.append(" .").append(c));
        attributes.language().ifPresent(l -> out.append(" lang=").append(l));
        for (Map.Entry<String, String> other : attributes.others().entrySet()) {
            out.append(' ').append(other.getKey()).append('=').append(other.getValue());
        }
        return "{" + out.substring(1) + "}";
    }

    private static String place(SourcePosition at) {
        return at.equals(SourcePosition.NONE) ? "" : " @" + at.line() + ":" + at.column();
    }
}
