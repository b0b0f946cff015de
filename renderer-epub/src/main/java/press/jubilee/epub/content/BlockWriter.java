package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.ArticleId;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;

/**
 * Writes blocks. It counts leaves as {@link press.jubilee.model.text.Leaf} does; a writer for notes, whose words are no
 * leaves, is given no text to count in.
 */
final class BlockWriter {

    private final Page page;
    private final XmlWriter out;
    private final InlineWriter inlines;
    private final Optional<ArticleId> text;
    private int leaf;

    /**
     * @param text whose leaves are written
     * @param firstLeaf the index of the first of them
     */
    BlockWriter(Page page, InlineWriter inlines, Optional<ArticleId> text, int firstLeaf) {
        this.page = page;
        this.out = page.out();
        this.inlines = inlines;
        this.text = text;
        this.leaf = firstLeaf;
    }

    /** The index of the leaf that comes next. */
    int nextLeaf() {
        return leaf;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph p -> leafElement("p", attributes(p), p.content(), p);
            case Block.Heading h ->
                leafElement("h" + Math.min(6, h.level() + 1), attributes(h), h.content(), h);
            case Block.Quotation q -> container("blockquote", attributes(q), q, q.blocks());
            case Block.PullQuote q -> container("aside", XmlAttributes.of("epub:type", "pullquote")
                    .and("role", "doc-pullquote").and(attributes(q, "pull-quote")), q, q.blocks());
            case Block.Division d -> container("div", attributes(d), d, d.blocks());
            case Block.Verse v -> verse(v);
            case Block.BulletList l -> list("ul", attributes(l, l.tight() ? "tight" : "loose"), l, l.items());
            case Block.NumberedList l ->
                list("ol", start(l).and(attributes(l, l.tight() ? "tight" : "loose")), l,
                        l.items());
            case Block.DefinitionList l -> definitions(l);
            case Block.Figure f -> figure(f);
            case Block.CodeBlock c -> code(c);
            case Block.Table t ->
                inLanguageOf(t, () -> new TableWriter(page, this::leaf).write(t, attributes(t)));
            case Block.ThematicBreak b -> out.empty("hr", attributes(b)).line();
        }
    }

    /** Writes a leaf's words with what is set between them. */
    void leaf(Phrase content, SourcePosition at) {
        inlines.writeLeaf(content, marks(), at);
    }

    private List<Milestone> marks() {
        return text.map(t -> page.book().milestones(t, leaf++)).orElse(List.of());
    }

    private void leafElement(String name, XmlAttributes attributes, Phrase content, Block block) {
        out.open(name, attributes);
        inLanguageOf(block, () -> leaf(content, block.at()));
        out.closeLine();
    }

    private void container(String name, XmlAttributes attributes, Block block, List<Block> inside) {
        out.open(name, attributes).line();
        inLanguageOf(block, () -> write(inside));
        out.closeLine();
    }

    private void verse(Block.Verse verse) {
        out.open("div", attributes(verse, "verse")).line();
        inLanguageOf(verse, () -> verse.stanzas().forEach(stanza -> {
            out.open("p", "class", "stanza");
            for (int i = 0; i < stanza.lines().size(); i++) {
                if (i > 0) {
                    out.empty("br", XmlAttributes.NONE).line();
                }
                out.open("span", "class", "line");
                leaf(stanza.lines().get(i), verse.at());
                out.close();
            }
            out.closeLine();
        }));
        out.closeLine();
    }

    private static XmlAttributes start(Block.NumberedList list) {
        return list.start() == 1
                ? XmlAttributes.NONE
                : XmlAttributes.of("start", Integer.toString(list.start()));
    }

    private void list(String name, XmlAttributes attributes, Block block, List<Block.ListItem> items) {
        out.open(name, attributes).line();
        inLanguageOf(block, () -> items.forEach(item -> {
            out.open("li").line();
            write(item.blocks());
            out.closeLine();
        }));
        out.closeLine();
    }

    private void definitions(Block.DefinitionList list) {
        if (list.definitions().isEmpty()) {
            return;
        }
        out.open("dl", attributes(list)).line();
        inLanguageOf(list, () -> list.definitions().forEach(d -> {
            if (d.terms().isEmpty()) {
                out.open("dt").closeLine();
            }
            d.terms().forEach(t -> {
                out.open("dt");
                leaf(t, list.at());
                out.closeLine();
            });
            if (d.meanings().isEmpty()) {
                out.open("dd").closeLine();
            }
            d.meanings().forEach(m -> {
                out.open("dd").line();
                write(m.blocks());
                out.closeLine();
            });
        }));
        out.closeLine();
    }

    private void figure(Block.Figure figure) {
        String src = page.link(page.book().pictures().href(figure.picture()));
        if (figure.alt().isBlank() && !figure.decorative()) {
            page.report(Diagnostic.warning("epub.alt", figure.at(),
                    "the picture " + figure.picture().name() + " has no text for those who cannot see it",
                    "say what the picture shows, or mark it as decorative"));
        }
        List<Milestone> marks = new ArrayList<>(marks());
        while (!marks.isEmpty() && (figure.caption().isEmpty() || marks.getFirst().offset() == 0)) {
            inlines.mark(marks.removeFirst());
            out.line();
        }
        out.open("figure", attributes(figure)).line();
        XmlAttributes described = figure.decorative()
                ? XmlAttributes.of("src", src).and("alt", "").and("role", "presentation")
                : XmlAttributes.of("src", src).and("alt", figure.alt());
        out.empty("img", described.and(Markup.extent(figure.picture()))).line();
        if (figure.caption().isPresent() || figure.credit().isPresent()) {
            inLanguageOf(figure, () -> caption(figure, marks));
        }
        out.closeLine();
    }

    private void caption(Block.Figure figure, List<Milestone> marks) {
        out.open("figcaption");
        figure.caption().ifPresent(c -> inlines.writeLeaf(c, marks, figure.at()));
        figure.credit().ifPresent(c -> {
            out.open("span", Markup.cls("credit"));
            out.text(c.plain()).close();
        });
        out.closeLine();
    }

    private void code(Block.CodeBlock code) {
        out.open("pre", attributes(code)).open("code", code.info().map(i -> i.trim().split("\\s+")[0])
                .filter(i -> i.matches("[A-Za-z][A-Za-z0-9_+#-]*"))
                .map(i -> Markup.cls("language-" + i)).orElse(XmlAttributes.NONE));
        inlines.writeLeaf(code.text(), marks(), code.at());
        out.close().closeLine();
    }

    private XmlAttributes attributes(Block block) {
        return inlines.attributes(block.attributes(), Optional.empty());
    }

    private XmlAttributes attributes(Block block, String houseClass) {
        return inlines.attributes(block.attributes(), Optional.of(houseClass));
    }

    private void inLanguageOf(Block block, Runnable write) {
        Attributes attributes = block.attributes();
        inlines.inLanguage(attributes.language(), write);
    }
}
