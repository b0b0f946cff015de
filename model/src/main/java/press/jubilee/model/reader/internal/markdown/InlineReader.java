package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.superscript.Superscript;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** Reads the inlines below a node of flexmark. */
final class InlineReader {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    /** What may begin something else than text among the inlines. */
    private static final String MARKUP = "!&*<>[\\]^_`{}~";

    private final Reading reading;
    private final Language language;

    InlineReader(Reading reading, Language language) {
        this.reading = reading;
        this.language = language;
    }

    /** The phrase of all inlines below. */
    Phrase phrase(Node parent) {
        return PhraseMaker.phrase(drafts(children(parent)), language);
    }

    static List<Node> children(Node parent) {
        var nodes = new ArrayList<Node>();
        parent.getChildren().forEach(nodes::add);
        return nodes;
    }

    /** Drafts of the text that a part of the source holds, such as a caption in a title. */
    static List<Draft> fragment(String text, Places places, Reading reading, Language language) {
        return isPlain(text)
                ? List.of(new Draft.Run(text, false, places.at(0)))
                : parsed(text, places, reading, language);
    }

    /** Whether flexmark would find nothing in a text but its characters: true of most names, titles and places. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.startsWith(" ") || text.endsWith(" ") || text.contains("http")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || MARKUP.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    static List<Draft> parsed(String text, Places places, Reading reading, Language language) {
        Node document = Syntax.inline(text);
        var reader = new InlineReader(
                reading.with(i -> places.at(Math.max(0, i - WholeText.MARK.length()))), language);
        return document.hasChildren() ? reader.drafts(children(document.getFirstChild())) : List.of();
    }

    List<Draft> drafts(List<Node> nodes) {
        var out = new TagPairs(reading, new HtmlInlines(reading, language));
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean hasMark = i + 1 < nodes.size() && nodes.get(i + 1) instanceof AttributeMark
                    && !(node instanceof Text) && !(node instanceof AttributeMark);
            if (hasMark) {
                i++;
                out.addAll(withAttributes(node, attributes(nodes.get(i))));
            } else if (Formulas.begins(node) && Formulas.end(nodes, i) > 0) {
                int end = Formulas.end(nodes, i);
                out.addAll(new Formulas(reading).between(node, nodes.get(end)));
                i = end;
            } else if (node instanceof HtmlInline tag) {
                out.tag(tag.getChars().toString(), at(tag));
            } else {
                read(node, Attributes.NONE).forEach(out::add);
            }
        }
        return out.finish();
    }

    Attributes attributes(Node mark) {
        return AttributeText.read(mark.getChars(), at(mark), reading.found());
    }

    private SourcePosition at(Node node) {
        return reading.at(node.getStartOffset());
    }

    private List<Draft> withAttributes(Node node, Attributes attributes) {
        return switch (node) {
            case Image image -> read(image, attributes);
            case ImageRef image -> read(image, attributes);
            case LinkRef ref when target(ref).isEmpty() && isBare(ref) -> HtmlInlines.span(
                    inner(attributes).drafts(children(ref)), attributes);
            default -> HtmlInlines.span(inner(attributes).read(node, Attributes.NONE), attributes);
        };
    }

    private InlineReader inner(Attributes attributes) {
        return attributes.language().map(l -> new InlineReader(reading, l)).orElse(this);
    }

    private List<Draft> read(Node node, Attributes attributes) {
        return switch (node) {
            case Text text -> characters(text.getChars().toString(), text.getStartOffset());
            case TextBase text -> drafts(children(text));
            case SoftLineBreak soft -> List.of(new Draft.SoftBreak(at(soft)));
            case HardLineBreak hard -> List.of(new Draft.HardBreak());
            case HtmlEntity entity -> literal(entity.getChars().unescape(), entity);
            case HtmlInlineComment comment -> List.of();
            case Emphasis e -> group(e, Inline.Emphasis::new);
            case StrongEmphasis s -> group(s, Inline.Strong::new);
            case Strikethrough s -> group(s, Inline.Strikethrough::new);
            case Superscript s -> shifted(s, s.getText(), Inline.Superscript::new);
            case Subscript s -> shifted(s, s.getText(), Inline.Subscript::new);
            case Code code -> List.of(new Draft.Atom(new Inline.Code(codeText(code), at(code)), true));
            case BareAddress address -> address(address.getChars().toString(), "", address);
            case AutoLink link -> address(link.getText().toString(), "", link);
            case MailLink link -> address(link.getText().toString(), "mailto:", link);
            case Link link -> link(link, link.getUrl(), link.getTitle());
            case LinkRef ref -> reference(ref);
            case Image image -> picture(image, image.getUrl(), titled(attributes, image.getTitle()));
            case ImageRef ref -> pictureReference(ref, attributes);
            case Footnote call -> call(call);
            case AttributeMark mark -> strayAttributes(mark);
            default -> unknown(node);
        };
    }

    private List<Draft> group(Node node, Function<Phrase, Inline> frame) {
        return List.of(Draft.Group.of(drafts(children(node)), frame));
    }

    private List<Draft> literal(String value, Node node) {
        return List.of(new Draft.Run(value, true, at(node)));
    }

    /** Splits off what a backslash protects from becoming smart. */
    private List<Draft> characters(String raw, int offset) {
        var out = new ArrayList<Draft>();
        int from = 0;
        for (int i = raw.indexOf('\\'); i >= 0; i = raw.indexOf('\\', i)) {
            if (i + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(i + 1)) >= 0) {
                run(raw, from, i, offset, out);
                out.add(new Draft.Run(raw.substring(i + 1, i + 2), true, reading.at(offset + i)));
                from = i + 2;
                i = from;
            } else {
                i++;
            }
        }
        run(raw, from, raw.length(), offset, out);
        return out;
    }

    private void run(String raw, int from, int to, int offset, List<Draft> out) {
        if (to > from) {
            out.add(new Draft.Run(raw.substring(from, to), false, reading.at(offset + from)));
        }
    }

    /** As in pandoc, raised and lowered text holds no spaces; otherwise “5~10 and 20~30” would lose its signs. */
    private List<Draft> shifted(Node node, BasedSequence content, Function<Phrase, Inline> frame) {
        if (content.toString().replace("\\ ", "").chars().noneMatch(Character::isWhitespace)) {
            return group(node, frame);
        }
        var out = new ArrayList<>(literal(node.getChars().subSequence(0, 1).toString(), node));
        out.addAll(drafts(children(node)));
        out.addAll(literal(node.getChars().lastChar() + "", node));
        return out;
    }

    /** CommonMark 6.1: line ends are spaces, and one space on either side goes unless there is nothing else. */
    private static String codeText(Code code) {
        String value = code.getText().toString().replace('\n', ' ');
        boolean padded = value.length() > 1 && value.startsWith(" ") && value.endsWith(" ")
                && !value.isBlank();
        return padded ? value.substring(1, value.length() - 1) : value;
    }

    private List<Draft> address(String address, String scheme, Node node) {
        List<Draft> words = literal(address, node);
        return reading.links().accept(scheme + address, at(node))
                .map(t -> List.<Draft>of(Draft.Group.of(words, p -> new Inline.Link(p, t, Optional.empty()))))
                .orElse(words);
    }

    private List<Draft> link(Node node, BasedSequence url, BasedSequence title) {
        List<Draft> words = drafts(children(node));
        Optional<String> hint = Optional.of(title.unescape()).filter(t -> !t.isBlank());
        return reading.links().accept(url.unescape(), at(node))
                .map(t -> List.<Draft>of(Draft.Group.of(words, p -> new Inline.Link(p, t, hint))))
                .orElse(words);
    }

    private static Optional<Reference> target(RefNode ref) {
        return Optional.ofNullable(ref.getReferenceNode(ref.getDocument()));
    }

    private static boolean isBare(RefNode ref) {
        return ref.getChars().indexOf("][") < 0;
    }

    private List<Draft> reference(LinkRef ref) {
        Optional<Reference> target = target(ref);
        if (target.isPresent()) {
            return link(ref, target.get().getUrl(), target.get().getTitle());
        }
        if (!isBare(ref)) {
            reading.warn("link.reference", at(ref), "there is no link “" + ref.getReference() + "”",
                    "Add a line “[" + ref.getReference() + "]: https://…”");
        }
        return asTyped(ref);
    }

    /** The node's own characters around its children. */
    private List<Draft> asTyped(Node node) {
        if (!node.hasChildren()) {
            return characters(node.getChars().toString(), node.getStartOffset());
        }
        int first = node.getFirstChild().getStartOffset() - node.getStartOffset();
        int last = node.getLastChild().getEndOffset() - node.getStartOffset();
        String raw = node.getChars().toString();
        int length = raw.length();
        var out = new ArrayList<>(
                characters(raw.substring(0, Math.clamp(first, 0, length)), node.getStartOffset()));
        out.addAll(drafts(children(node)));
        out.addAll(characters(raw.substring(Math.clamp(last, 0, length)), node.getEndOffset()));
        return out;
    }

    private List<Draft> picture(Node node, BasedSequence url, Attributes attributes) {
        String alt = alt(node);
        return List.of(reading.pictures().find(url.unescape(), at(node), reading.found())
                .<Draft>map(p -> new Draft.Atom(new Inline.InlinePicture(p, alt, attributes), true))
                .orElseGet(() -> new Draft.Run(alt, false, at(node))));
    }

    /** A picture among the words has no caption; its title is kept with its attributes. */
    private static Attributes titled(Attributes attributes, BasedSequence title) {
        return title.isBlank()
                ? attributes
                : BlockReader.merged(attributes, new Attributes(Optional.empty(),
                        List.of(), Optional.empty(), java.util.Map.of("title", title.unescape())));
    }

    private List<Draft> pictureReference(ImageRef ref, Attributes attributes) {
        Optional<Reference> target = target(ref);
        if (target.isPresent()) {
            return picture(ref, target.get().getUrl(), titled(attributes, target.get().getTitle()));
        }
        reading.warn("link.reference", at(ref), "there is no picture “" + ref.getReference() + "”",
                "Add a line “[" + ref.getReference() + "]: images/…”");
        return asTyped(ref);
    }

    /** The characters of a picture's alternative text, without markup. */
    String alt(Node node) {
        return PhraseMaker.phrase(drafts(children(node)), language).plain();
    }

    Optional<Picture> find(Node node) {
        return url(node).flatMap(u -> reading.pictures().find(u, at(node), reading.found()));
    }

    /** The reference of an image node; empty where it goes through a label that nothing defines. */
    static Optional<String> url(Node node) {
        return switch (node) {
            case Image image -> Optional.of(image.getUrl().unescape());
            case ImageRef ref -> target(ref).map(r -> r.getUrl().unescape());
            default -> Optional.empty();
        };
    }

    /** The title of an image node, as it stands in the source. */
    static BasedSequence title(Node node) {
        return switch (node) {
            case Image image -> image.getTitle();
            case ImageRef ref -> target(ref).map(Reference::getTitle).orElse(BasedSequence.EMPTY);
            default -> BasedSequence.EMPTY;
        };
    }

    private List<Draft> call(Footnote call) {
        String label = call.getText().toString().strip();
        return reading.notes().call(label, at(call))
                .map(id -> List.<Draft>of(new Draft.Atom(new Inline.NoteCall(id, at(call)), false)))
                .orElseGet(() -> literal(call.getChars().toString(), call));
    }

    private List<Draft> strayAttributes(AttributeMark mark) {
        reading.warn("attributes.owner", at(mark), "these attributes follow nothing that could have them",
                "Put them directly behind a link, a picture, code or [words in brackets], or on a line of their own");
        return literal(mark.getChars().toString(), mark);
    }

    private List<Draft> unknown(Node node) {
        reading.warn("markdown.unsupported", at(node), "this construct is not read; its text is kept",
                "Write it in plain Markdown");
        return node.hasChildren() ? drafts(children(node)) : literal(node.getChars().toString(), node);
    }
}
