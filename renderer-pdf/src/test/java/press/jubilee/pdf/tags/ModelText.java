package press.jubilee.pdf.tags;

import java.util.List;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;

/** The words of a model in the order in which they are read, by a walk of its own; without white space. */
final class ModelText {

    private ModelText() {}

    static String of(List<Block> blocks) {
        var text = new StringBuilder();
        blocks.forEach(b -> add(b, text));
        return bare(text.toString());
    }

    static String of(Phrase phrase) {
        return bare(phrase.plain());
    }

    /** Without white space, and hyphens that only part words. */
    static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u00AD\\u200B\\u2060\\uFFFC]", "");
    }

    static String spaced(Phrase phrase) {
        return spaced(phrase.plain());
    }

    /** With one space for any white, and without hyphens that only part words. */
    static String spaced(String text) {
        return text.replaceAll("[\\u00AD\\u200B\\u2060\\uFFFC]", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    static String headings(List<Block> blocks) {
        var text = new StringBuilder();
        blocks.forEach(b -> {
            if (b instanceof Block.Heading h) {
                text.append(h.level()).append(' ').append(bare(h.content().plain())).append('\n');
            }
        });
        return text.toString();
    }

    private static void add(Block block, StringBuilder out) {
        switch (block) {
            case Block.Paragraph p -> out.append(p.content().plain());
            case Block.Heading h -> out.append(h.content().plain());
            case Block.Quotation q -> q.blocks().forEach(b -> add(b, out));
            case Block.PullQuote q -> q.blocks().forEach(b -> add(b, out));
            case Block.Division d -> d.blocks().forEach(b -> add(b, out));
            case Block.Verse v -> v.stanzas().forEach(s -> s.lines().forEach(l -> out.append(l.plain())));
            case Block.BulletList l -> l.items().forEach(i -> {
                var item = new StringBuilder();
                i.blocks().forEach(b -> add(b, item));
                out.append(item.toString().replaceFirst("^\\[[ x]\\] ", ""));
            });
            case Block.NumberedList l -> l.items().forEach(i -> i.blocks().forEach(b -> add(b, out)));
            case Block.DefinitionList l -> l.definitions().forEach(d -> {
                d.terms().forEach(t -> out.append(t.plain()));
                d.meanings().forEach(m -> m.blocks().forEach(b -> add(b, out)));
            });
            case Block.Figure f -> {
                f.caption().ifPresent(c -> out.append(c.plain()));
                f.credit().ifPresent(c -> out.append(c.plain()));
            }
            case Block.CodeBlock c -> out.append(c.text());
            case Block.Table t -> {
                t.caption().ifPresent(c -> out.append(c.plain()));
                t.head().forEach(r -> r.cells().forEach(c -> out.append(c.plain())));
                t.body().forEach(r -> r.cells().forEach(c -> out.append(c.plain())));
            }
            case Block.ThematicBreak b -> {
            }
        }
    }
}
