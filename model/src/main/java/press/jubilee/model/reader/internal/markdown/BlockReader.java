package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;

/** Reads the blocks below a node of flexmark. */
final class BlockReader {

    private static final Set<String> PULL_QUOTE = Set.of("pullquote", "pull-quote");

    private final Reading reading;
    private final Language language;
    private final InlineReader inlines;

    BlockReader(Reading reading, Language language) {
        this.reading = reading;
        this.language = language;
        this.inlines = new InlineReader(reading, language);
    }

    private BlockReader in(Attributes attributes) {
        return attributes.language().map(l -> new BlockReader(reading, l)).orElse(this);
    }

    List<Block> blocks(Node parent) {
        return blocks(new Siblings(reading, parent));
    }

    List<Block> blocks(Siblings siblings) {
        var out = new ArrayList<Block>();
        while (siblings.hasNext()) {
            out.addAll(next(siblings));
        }
        return out;
    }

    private List<Block> next(Siblings siblings) {
        Siblings.Item item = siblings.next();
        if (item.node() instanceof HtmlBlockBase html) {
            List<Node> group = siblings.htmlFrom(html);
            return new HtmlBlocks(reading, language).read(group, item.attributes());
        }
        return block(item);
    }

    private List<Block> block(Siblings.Item item) {
        Node node = item.node();
        Attributes attributes = item.attributes();
        BlockReader inner = in(attributes);
        SourcePosition at = reading.at(start(node));
        return switch (node) {
            case Paragraph p -> paragraph(p, attributes, at);
            case Heading h -> List.of(heading(h, attributes, at));
            case BlockQuote q -> List.of(quotation(inner.blocks(q), attributes, at));
            case BulletList l -> List.of(new Block.BulletList(inner.items(l), l.isTight(), attributes, at));
            case OrderedList l ->
                List.of(new Block.NumberedList(l.getStartNumber(), inner.items(l), l.isTight(),
                        attributes, at));
            case DefinitionList l -> List.of(new Block.DefinitionList(inner.definitions(l), attributes, at));
            case FencedCodeBlock c -> List.of(fenced(c, attributes, at));
            case IndentedCodeBlock c -> List.of(code(c, Optional.empty(), attributes, at));
            case ThematicBreak b -> List.of(new Block.ThematicBreak(attributes, at));
            case TableBlock t -> List.of(new TableReader(reading, inner.inlines,
                    item.caption().map(c -> inner.fragment(c))).read(t, attributes, at));
            case DivisionNode d -> division(d, attributes, at);
            case DefinitionItem i -> orphan(i, at);
            case DivisionEnd end -> strayEnd(at);
            case AttributeLine line -> List.of(strayAttributes(line, at));
            default -> unknown(node, attributes, at);
        };
    }

    /** Where a block begins; flexmark lets one that we parse begin with its content. */
    static int start(Node node) {
        return node instanceof DivisionNode division
                ? division.opening().getStartOffset()
                : node.getStartOffset();
    }

    static boolean isSilent(Node node) {
        return node instanceof FootnoteBlock || node instanceof Reference || node instanceof BlankLine
                || node instanceof DivisionEnd end && end.closes();
    }

    private Phrase fragment(BasedSequence source) {
        return PhraseMaker.phrase(InlineReader.fragment(source.toString(),
                i -> reading.at(source.getStartOffset() + i), reading, language), language);
    }

    private List<Block> paragraph(Paragraph node, Attributes line, SourcePosition at) {
        new Formulas(reading).tellTex(node);
        List<Node> nodes = new ArrayList<>(InlineReader.children(node));
        if (!nodes.isEmpty() && (nodes.getFirst() instanceof Image || nodes.getFirst() instanceof ImageRef)
                && InlineReader.url(nodes.getFirst()).isPresent()
                && (nodes.size() == 1 || nodes.size() == 2 && nodes.get(1) instanceof AttributeMark)) {
            Attributes own = nodes.size() == 1 ? line : merged(line, inlines.attributes(nodes.get(1)));
            return in(own).figure(nodes.getFirst(), own, at);
        }
        Attributes own = merged(line, trailing(nodes, false));
        BlockReader inner = in(own);
        Phrase content = PhraseMaker.phrase(inner.inlines.drafts(nodes), inner.language);
        return content.isEmpty() && own.equals(Attributes.NONE)
                ? List.of()
                : List.of(new Block.Paragraph(content, own, at));
    }

    private Block heading(Heading node, Attributes line, SourcePosition at) {
        new Formulas(reading).tellTex(node);
        List<Node> nodes = new ArrayList<>(InlineReader.children(node));
        Attributes own = merged(line, trailing(nodes, true));
        BlockReader inner = in(own);
        return new Block.Heading(node.getLevel(),
                PhraseMaker.phrase(inner.inlines.drafts(nodes), inner.language), own, at);
    }

    /** Takes attributes off the end of a paragraph or heading, where they belong to the whole of it. */
    private Attributes trailing(List<Node> nodes, boolean heading) {
        if (nodes.size() < 2 || !(nodes.getLast() instanceof AttributeMark mark)
                || !(nodes.get(nodes.size() - 2) instanceof Text before)
                || !heading && !Character.isWhitespace(before.getChars().lastChar())) {
            return Attributes.NONE;
        }
        nodes.removeLast();
        return inlines.attributes(mark);
    }

    static Attributes merged(Attributes first, Attributes second) {
        if (first.equals(Attributes.NONE) || second.equals(Attributes.NONE)) {
            return first.equals(Attributes.NONE) ? second : first;
        }
        var classes = new ArrayList<>(first.classes());
        second.classes().stream().filter(c -> !classes.contains(c)).forEach(classes::add);
        var others = new java.util.LinkedHashMap<>(first.others());
        others.putAll(second.others());
        return new Attributes(second.id().or(first::id), classes, second.language().or(first::language),
                others);
    }

    private List<Block> figure(Node image, Attributes attributes, SourcePosition at) {
        String alt = inlines.alt(image);
        BasedSequence title = InlineReader.title(image);
        Optional<Phrase> caption = title.isBlank() ? Optional.empty() : Optional.of(fragment(title));
        boolean decorative = isDecorative(attributes);
        Optional<Picture> picture = inlines.find(image);
        if (picture.isEmpty()) {
            var words = new ArrayList<Block>();
            caption.or(() -> Optional.of(Phrase.text(alt))).filter(p -> !p.isEmpty())
                    .ifPresent(p -> words.add(new Block.Paragraph(p, attributes, at)));
            return words;
        }
        warnWithoutAlt(reading, alt, decorative, at);
        return List.of(
                new Block.Figure(picture.get(), decorative ? "" : alt, decorative, caption, attributes, at));
    }

    static boolean isDecorative(Attributes attributes) {
        String role = attributes.others().getOrDefault("role", "");
        return attributes.has("decorative") || role.equals("presentation") || role.equals("none");
    }

    static void warnWithoutAlt(Reading reading, String alt, boolean decorative, SourcePosition at) {
        if (alt.isBlank() && !decorative) {
            reading.warn("picture.alt", at, "this picture has no alternative text",
                    "Write what it shows between the brackets, or add {.decorative} where it tells nothing");
        }
    }

    static Block quotation(List<Block> blocks, Attributes attributes, SourcePosition at) {
        return attributes.classes().stream().anyMatch(PULL_QUOTE::contains)
                ? new Block.PullQuote(blocks, attributes, at)
                : new Block.Quotation(blocks, attributes, at);
    }

    private List<Block.ListItem> items(Node list) {
        var items = new ArrayList<Block.ListItem>();
        for (Node item : list.getChildren()) {
            if (!isSilent(item)) {
                items.add(new Block.ListItem(blocks(item)));
            }
        }
        return items;
    }

    private List<Block.Definition> definitions(DefinitionList list) {
        var definitions = new ArrayList<Block.Definition>();
        var terms = new ArrayList<Phrase>();
        var meanings = new ArrayList<Block.ListItem>();
        for (Node child : list.getChildren()) {
            if (child instanceof DefinitionTerm && !meanings.isEmpty()) {
                definitions.add(new Block.Definition(terms, meanings));
                terms.clear();
                meanings.clear();
            }
            if (child instanceof DefinitionTerm term) {
                terms.add(inlines.phrase(term.getFirstChild() instanceof Paragraph p ? p : term));
            } else if (!isSilent(child)) {
                meanings.add(new Block.ListItem(blocks(child)));
            }
        }
        definitions.add(new Block.Definition(terms, meanings));
        return definitions;
    }

    private Block fenced(FencedCodeBlock node, Attributes line, SourcePosition at) {
        BasedSequence info = node.getInfo();
        int brace = info.indexOf('{');
        boolean marked = brace >= 0 && AttributeText.end(info, brace) == info.length();
        Attributes own = marked
                ? AttributeText.read(info.subSequence(brace), reading.at(info.getStartOffset() + brace),
                        reading.found())
                : Attributes.NONE;
        String word = (marked ? info.subSequence(0, brace) : info).unescape().strip();
        Optional<String> name = Optional.of(word).filter(w -> !w.isEmpty())
                .or(() -> own.classes().stream().findFirst());
        return code(node, name, merged(line, own), at);
    }

    private Block code(Node node, Optional<String> info, Attributes attributes, SourcePosition at) {
        String text = ((com.vladsch.flexmark.util.ast.Block) node).getContentChars().toString();
        String lines = node instanceof IndentedCodeBlock
                ? text.stripTrailing()
                : text.replaceFirst("\n$", "");
        return new Block.CodeBlock(Normalizer.normalize(lines, Normalizer.Form.NFC), info, attributes, at);
    }

    /** One that is never closed ends with its first block: what follows would else be part of a pull quote, say. */
    private List<Block> division(DivisionNode node, Attributes line, SourcePosition at) {
        if (!node.isClosed()) {
            reading.warn("division.unclosed", at, node.isVerse()
                    ? "this division is not closed; it goes on to the end"
                    : "this division is not closed; it was taken to end with its first block",
                    "Add a line ::: at its end");
        }
        Attributes own = merged(line, header(node, at));
        BlockReader inner = in(own);
        if (node.isVerse()) {
            return List.of(new Block.Verse(new VerseReader(reading, inner.language).stanzas(node.lines()),
                    without(own, "verse"), at));
        }
        var siblings = new Siblings(reading, node);
        var blocks = new ArrayList<Block>();
        while (siblings.hasNext() && (node.isClosed() || blocks.isEmpty())) {
            blocks.addAll(inner.next(siblings));
        }
        var out = new ArrayList<Block>();
        out.add(own.classes().stream().anyMatch(PULL_QUOTE::contains)
                ? new Block.PullQuote(blocks, own, at)
                : new Block.Division(blocks, own, at));
        out.addAll(blocks(siblings));
        return out;
    }

    private List<Block> strayEnd(SourcePosition at) {
        reading.warn("division.unmatched", at, "this line closes no division",
                "Take it out, or open one above");
        return List.of();
    }

    private Attributes header(DivisionNode node, SourcePosition at) {
        String header = node.header();
        int brace = header.indexOf('{');
        String name = (brace < 0 ? header : header.substring(0, brace)).strip();
        Attributes named = name.isEmpty() ? Attributes.NONE : Attributes.ofClass(name);
        if (brace < 0) {
            return named;
        }
        String braces = header.substring(brace);
        if (AttributeText.end(braces, 0) != braces.length()) {
            reading.error("attributes.form", at, "these attributes are not well formed: " + braces,
                    "Write {#id .class lang=en key=\"value\"}");
            return named;
        }
        return merged(named, AttributeText.read(braces, at, reading.found()));
    }

    private static Attributes without(Attributes attributes, String name) {
        return new Attributes(attributes.id(),
                attributes.classes().stream().filter(c -> !c.equals(name)).toList(),
                attributes.language(), attributes.others());
    }

    private List<Block> orphan(DefinitionItem node, SourcePosition at) {
        reading.warn("definition.term", at, "this meaning stands under no term",
                "Write the term on the line above");
        return blocks(node);
    }

    private Block strayAttributes(AttributeLine node, SourcePosition at) {
        reading.warn("attributes.owner", at, "these attributes stand beside no block",
                "Put them directly under or above a block, without a blank line");
        return new Block.Paragraph(Phrase.of(new press.jubilee.model.text.Inline.Text(
                node.getChars().toString(), at)), Attributes.NONE, at);
    }

    private List<Block> unknown(Node node, Attributes attributes, SourcePosition at) {
        reading.warn("markdown.unsupported", at, "this construct is not read; its text is kept",
                "Write it in plain Markdown");
        Phrase words = fragment(node.getChars());
        return List.of(new Block.Paragraph(words, attributes, at));
    }
}
