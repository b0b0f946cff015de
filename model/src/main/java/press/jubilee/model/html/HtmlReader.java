package press.jubilee.model.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * Reads HTML as browsers do (WHATWG HTML §13.2): any text is HTML, nothing fails. The tree is no deeper than
 * {@link #DEEPEST}; what stands deeper hangs at that depth.
 */
public final class HtmlReader {

    /** Levels of elements that are kept apart. */
    public static final int DEEPEST = 200;

    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][^\\s/>]*)\\s*>");

    private HtmlReader() {}

    /**
     * A piece of a body.
     *
     * @param at the place of an offset in {@code html}, in UTF-16 units
     */
    public static List<HtmlNode> fragment(String html, IntFunction<SourcePosition> at) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        return read(document.body(), at).children();
    }

    /** A whole page, the element {@code html}. */
    public static HtmlNode.Element document(String html, IntFunction<SourcePosition> at) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        for (Element child : document.children()) {
            if (child.normalName().equals("html")) {
                return read(child, at);
            }
        }
        return new HtmlNode.Element("html", Map.of(), List.of(), at.apply(0));
    }

    /** @param tag from {@code <} to {@code >} */
    public static HtmlTag tag(String tag) {
        Matcher closing = CLOSING.matcher(tag);
        if (closing.matches()) {
            return new HtmlTag(closing.group(1).toLowerCase(Locale.ROOT), HtmlTag.Kind.CLOSE, Map.of());
        }
        Document document = Parser.xmlParser().parseInput(tag, "");
        if (document.childrenSize() == 0) {
            throw new IllegalArgumentException("not a tag: " + tag);
        }
        Element element = document.child(0);
        String name = element.tagName().toLowerCase(Locale.ROOT);
        boolean isEmpty = org.jsoup.parser.Tag.valueOf(name).isEmpty() || tag.endsWith("/>");
        return new HtmlTag(name, isEmpty ? HtmlTag.Kind.EMPTY : HtmlTag.Kind.OPEN, attributes(element));
    }

    /** An element whose children are being gathered. */
    private record Open(Element element, List<HtmlNode> children) {}

    /** Walks without recursion, since a page may nest as deep as it likes. */
    private static HtmlNode.Element read(Element root, IntFunction<SourcePosition> at) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(root, new ArrayList<>()));
        Node node = root.childNodeSize() > 0 ? root.childNode(0) : root;
        int surplus = 0;
        while (node != root) {
            if (node instanceof Element element && element.childNodeSize() > 0) {
                if (open.size() < DEEPEST) {
                    open.push(new Open(element, new ArrayList<>()));
                } else {
                    surplus++;
                }
                node = element.childNode(0);
                continue;
            }
            add(node, open.element().children(), at);
            while (node != root && node.nextSibling() == null) {
                node = node.parent();
                if (node != root) {
                    if (surplus > 0) {
                        surplus--;
                    } else {
                        close(open, at);
                    }
                }
            }
            node = node == root ? root : node.nextSibling();
        }
        return element(root, open.pop().children(), at);
    }

    private static void close(Deque<Open> open, IntFunction<SourcePosition> at) {
        Open last = open.pop();
        open.element().children().add(element(last.element(), last.children(), at));
    }

    private static void add(Node node, List<HtmlNode> out, IntFunction<SourcePosition> at) {
        if (node instanceof TextNode text) {
            out.add(new HtmlNode.Text(text.getWholeText(), place(node, at)));
        } else if (node instanceof DataNode data) {
            out.add(new HtmlNode.Text(data.getWholeData(), place(node, at)));
        } else if (node instanceof Element element) {
            out.add(element(element, List.of(), at));
        }
    }

    private static HtmlNode.Element element(Element element, List<HtmlNode> children,
            IntFunction<SourcePosition> at) {
        return new HtmlNode.Element(element.normalName(), attributes(element), children, place(element, at));
    }

    private static Map<String, String> attributes(Element element) {
        var read = new LinkedHashMap<String, String>();
        element.attributes().forEach(a -> read.put(a.getKey().toLowerCase(Locale.ROOT), a.getValue()));
        return read;
    }

    private static SourcePosition place(Node node, IntFunction<SourcePosition> at) {
        return at.apply(Math.max(0, node.sourceRange().startPos()));
    }
}
