package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.html.HtmlNode;
import press.jubilee.model.html.HtmlReader;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * Reads blocks of raw HTML. Markdown between two of them ({@code <div>}, a blank line, a paragraph …) stands in
 * the HTML as an element of our own, so that the HTML parser sees the whole, and is read where that element is met.
 */
final class HtmlBlocks {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?>");
    private static final Set<String> HOLDING = Set.of("div", "section", "article", "aside", "header",
            "footer",
            "main", "center", "details", "figure", "table", "ul", "ol", "dl", "blockquote", "nav", "form",
            "fieldset", "address");
    private static final Set<String> DIVISIONS = Set.of("div", "section", "article", "aside", "header",
            "footer",
            "main", "center", "details", "summary", "nav", "address", "figcaption", "hgroup", "body");
    private static final Set<String> NO_TEXT = Set.of("script", "style", "template");
    private static final Set<String> BLOCKS = Set.of("p", "blockquote", "ul", "ol", "dl", "table", "figure",
            "h1",
            "h2", "h3", "h4", "h5", "h6", "hr", "pre", "li", "dt", "dd", "caption", "iframe", "form",
            "fieldset",
            "svg", "video", "audio", "object", "canvas", "noscript");

    private final Reading reading;
    private final Language language;
    private final String placeholder;
    private final List<List<Node>> inserted;

    HtmlBlocks(Reading reading, Language language) {
        this(reading, language, "markdown-blocks", new ArrayList<>());
    }

    private HtmlBlocks(Reading reading, Language language, String placeholder, List<List<Node>> inserted) {
        this.reading = reading;
        this.language = language;
        this.placeholder = placeholder;
        this.inserted = inserted;
    }

    /** How many more elements that hold blocks a piece of HTML opens than it closes. */
    static int openAfter(HtmlBlockBase block) {
        Matcher tags = TAG.matcher(block.getChars());
        int open = 0;
        while (tags.find()) {
            if (HOLDING.contains(tags.group(2).toLowerCase(Locale.ROOT)) && !tags.group().endsWith("/>")) {
                open += tags.group(1).isEmpty() ? 1 : -1;
            }
        }
        return open;
    }

    /** The blocks of a group that begins with HTML. */
    List<Block> read(List<Node> group, Attributes attributes) {
        var html = new StringBuilder();
        var places = new ArrayList<SourcePosition>();
        String name = placeholder;
        while (contains(group, name)) {
            name += "-x";
        }
        var blocks = new HtmlBlocks(reading, language, name, inserted);
        int i = 0;
        while (i < group.size()) {
            if (group.get(i) instanceof HtmlBlockBase block) {
                copy(block.getContentChars(), html, places);
                i++;
            } else {
                int from = i;
                while (i < group.size() && !(group.get(i) instanceof HtmlBlockBase)) {
                    i++;
                }
                SourcePosition at = reading.at(group.get(from).getStartOffset());
                html.append("<").append(name).append(" n=\"").append(inserted.size()).append("\"></")
                        .append(name).append(">\n");
                inserted.add(group.subList(from, i));
                while (places.size() < html.length()) {
                    places.add(at);
                }
            }
        }
        List<HtmlNode> nodes = HtmlReader.fragment(html.toString(),
                o -> places.get(Math.clamp(o, 0, places.size() - 1)));
        List<Block> read = blocks.blocks(nodes, 0);
        return attributes.equals(Attributes.NONE)
                ? read
                : List.of(
                        new Block.Division(read, attributes, reading.at(group.getFirst().getStartOffset())));
    }

    private static boolean contains(List<Node> group, String name) {
        return group.stream().anyMatch(n -> n.getChars().indexOf("<" + name) >= 0);
    }

    private void copy(BasedSequence content, StringBuilder html, List<SourcePosition> places) {
        for (int i = 0; i < content.length(); i++) {
            places.add(reading.at(content.getIndexOffset(i)));
        }
        html.append(withoutOpenComment(content.toString(), places));
    }

    /** A comment that nothing closes would hide all that follows. */
    private String withoutOpenComment(String html, List<SourcePosition> places) {
        int comment = html.lastIndexOf("<!--");
        int end = comment < 0 ? -1 : html.indexOf("-->", comment);
        if (comment < 0 || end >= 0) {
            return html;
        }
        int first = html.lastIndexOf("-->", comment);
        int open = html.indexOf("<!--", Math.max(0, first));
        reading.error("html.comment", places.get(places.size() - html.length() + open),
                "this comment is not closed", "Add --> at its end");
        return html.substring(0, open) + " ".repeat(4) + html.substring(open + 4);
    }

    private HtmlBlocks in(Attributes attributes) {
        return attributes.language().map(l -> new HtmlBlocks(reading, l, placeholder, inserted)).orElse(this);
    }

    private List<Block> blocks(List<HtmlNode> nodes, int depth) {
        var out = new ArrayList<Block>();
        var run = new ArrayList<HtmlNode>();
        for (HtmlNode node : nodes) {
            if (node instanceof HtmlNode.Element element && isBlock(element)) {
                paragraph(run, Attributes.NONE, out);
                if (depth == reading.limits().nesting()) {
                    reading.error("markdown.nesting", element.at(), "HTML is nested more than " + depth
                            + " levels deep here", "Take out elements that change nothing");
                }
                out.addAll(block(element, depth + 1));
            } else {
                run.add(node);
            }
        }
        paragraph(run, Attributes.NONE, out);
        return out;
    }

    private boolean isBlock(HtmlNode.Element element) {
        return DIVISIONS.contains(element.name()) || BLOCKS.contains(element.name())
                || element.name().equals(placeholder)
                || !NO_TEXT.contains(element.name()) && element.children().stream()
                        .anyMatch(c -> c instanceof HtmlNode.Element e && isBlock(e));
    }

    private void paragraph(List<HtmlNode> run, Attributes attributes, List<Block> out) {
        List<HtmlNode> solid = run.stream().filter(n -> !n.text().isBlank() || n instanceof HtmlNode.Element)
                .toList();
        if (solid.size() == 1 && solid.getFirst() instanceof HtmlNode.Element img
                && img.name().equals("img")) {
            out.addAll(figure(img, Optional.empty(), attributes, img.at()));
        } else if (!solid.isEmpty()) {
            Phrase words = phrase(run);
            if (!words.isEmpty()) {
                out.add(new Block.Paragraph(words, attributes, start(words, solid.getFirst().at())));
            }
        }
        run.clear();
    }

    private static SourcePosition start(Phrase words, SourcePosition otherwise) {
        return words.inlines().getFirst() instanceof Inline.Text text ? text.at() : otherwise;
    }

    private Phrase phrase(List<HtmlNode> nodes) {
        return PhraseMaker.phrase(new HtmlPhrases(reading, language).drafts(nodes), language);
    }

    private List<Block> block(HtmlNode.Element element, int depth) {
        if (element.name().equals(placeholder)) {
            List<Node> markdown = inserted.get(Integer.parseInt(element.attributes().get("n")));
            return new BlockReader(reading, language).blocks(new Siblings(reading, markdown));
        }
        Attributes own = new HtmlInlines(reading, language).attributes(element.name(), element.attributes(),
                element.at());
        HtmlBlocks inner = in(own);
        SourcePosition at = element.at();
        return switch (element.name()) {
            case "p" -> inner.paragraphs(element, own, depth);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                List.of(new Block.Heading(element.name().charAt(1) - '0',
                        inner.phrase(element.children()), own, at));
            case "blockquote" ->
                List.of(BlockReader.quotation(inner.blocks(element.children(), depth), own, at));
            case "ul" -> List.of(new Block.BulletList(inner.items(element, "li", depth), true, own, at));
            case "ol" ->
                List.of(new Block.NumberedList(start(element), inner.items(element, "li", depth), true,
                        own, at));
            case "dl" -> List.of(inner.definitions(element, own, depth));
            case "hr" -> List.of(new Block.ThematicBreak(own, at));
            case "pre" -> List.of(new Block.CodeBlock(element.text().replaceFirst("^\n", "")
                    .replaceFirst("\n$", ""), Optional.empty(), own, at));
            case "table" -> List.of(new HtmlTables(reading, inner::phrase).read(element, own));
            case "figure" -> inner.figures(element, own, depth);
            default -> inner.division(element, own, depth);
        };
    }

    private List<Block> division(HtmlNode.Element element, Attributes own, int depth) {
        String name = element.name();
        List<Block> blocks = blocks(element.children(), depth);
        if (!DIVISIONS.contains(name)) {
            reading.warn("html.unsupported", element.at(), "<" + name + "> is not read; its words are kept",
                    "Use Markdown, or one of the common elements of HTML text");
            return blocks;
        }
        Attributes named = name.equals("div") ? own : BlockReader.merged(Attributes.ofClass(name), own);
        Block division = own.has("pullquote") || own.has("pull-quote")
                ? new Block.PullQuote(blocks, own, element.at())
                : new Block.Division(blocks, named, element.at());
        return blocks.isEmpty() && own.id().isEmpty() ? List.of() : List.of(division);
    }

    private List<Block> paragraphs(HtmlNode.Element element, Attributes own, int depth) {
        if (element.children().stream().anyMatch(c -> c instanceof HtmlNode.Element e && isBlock(e))) {
            return blocks(element.children(), depth);
        }
        var out = new ArrayList<Block>();
        paragraph(new ArrayList<>(element.children()), own, out);
        return out;
    }

    private List<Block.ListItem> items(HtmlNode.Element list, String name, int depth) {
        var items = new ArrayList<Block.ListItem>();
        var stray = new ArrayList<HtmlNode>();
        for (HtmlNode child : list.children()) {
            if (child instanceof HtmlNode.Element e && e.name().equals(name)) {
                items.add(new Block.ListItem(blocks(e.children(), depth)));
            } else if (!child.text().isBlank() || child instanceof HtmlNode.Element) {
                stray.add(child);
            }
        }
        if (!stray.isEmpty()) {
            items.add(new Block.ListItem(blocks(stray, depth)));
        }
        return items;
    }

    private static int start(HtmlNode.Element list) {
        return list.attribute("start").filter(s -> s.matches("\\d{1,9}")).map(Integer::parseInt).orElse(1);
    }

    private Block definitions(HtmlNode.Element list, Attributes own, int depth) {
        var definitions = new ArrayList<Block.Definition>();
        var terms = new ArrayList<Phrase>();
        var meanings = new ArrayList<Block.ListItem>();
        for (HtmlNode child : list.children()) {
            boolean term = child instanceof HtmlNode.Element e && e.name().equals("dt");
            if (term && !meanings.isEmpty()) {
                definitions.add(new Block.Definition(terms, meanings));
                terms.clear();
                meanings.clear();
            }
            if (term) {
                terms.add(phrase(((HtmlNode.Element) child).children()));
            } else if (child instanceof HtmlNode.Element e) {
                meanings.add(
                        new Block.ListItem(blocks(e.name().equals("dd") ? e.children() : List.of(e), depth)));
            } else if (!child.text().isBlank()) {
                meanings.add(new Block.ListItem(blocks(List.of(child), depth)));
            }
        }
        definitions.add(new Block.Definition(terms, meanings));
        return new Block.DefinitionList(definitions, own, list.at());
    }

    private List<Block> figures(HtmlNode.Element figure, Attributes own, int depth) {
        var pictures = new ArrayList<HtmlNode.Element>();
        var rest = new ArrayList<HtmlNode>();
        Optional<Phrase> caption = Optional.empty();
        for (HtmlNode child : figure.children()) {
            if (child instanceof HtmlNode.Element e && e.name().equals("img")) {
                pictures.add(e);
            } else if (child instanceof HtmlNode.Element e && e.name().equals("figcaption")
                    && caption.isEmpty()) {
                caption = Optional.of(phrase(e.children()));
            } else if (!child.text().isBlank() || child instanceof HtmlNode.Element) {
                rest.add(child);
            }
        }
        if (pictures.size() == 1 && rest.isEmpty()) {
            Attributes both = BlockReader.merged(own, new HtmlInlines(reading, language).attributes("img",
                    pictures.getFirst().attributes(), pictures.getFirst().at()));
            return figure(pictures.getFirst(), caption, both, figure.at());
        }
        return List.of(new Block.Division(blocks(figure.children(), depth),
                BlockReader.merged(Attributes.ofClass("figure"), own), figure.at()));
    }

    private List<Block> figure(HtmlNode.Element img, Optional<Phrase> caption, Attributes own,
            SourcePosition at) {
        String alt = img.attributes().getOrDefault("alt", "");
        Optional<Picture> picture = reading.pictures().find(img.attributes().getOrDefault("src", ""),
                img.at(),
                reading.found());
        if (picture.isEmpty()) {
            return caption.or(() -> Optional.of(Phrase.text(alt))).filter(p -> !p.isEmpty())
                    .<List<Block>>map(p -> List.of(new Block.Paragraph(p, own, at))).orElse(List.of());
        }
        boolean decorative = BlockReader.isDecorative(own);
        BlockReader.warnWithoutAlt(reading, alt, decorative, img.at());
        return List.of(new Block.Figure(picture.get(), decorative ? "" : alt, decorative, caption, own, at));
    }
}
