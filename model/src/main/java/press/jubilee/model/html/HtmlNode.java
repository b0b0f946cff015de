package press.jubilee.model.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;

/** A node of an HTML document; comments and declarations are left out. */
public sealed interface HtmlNode {

    SourcePosition at();

    /** The characters of this node and all below, in order, spaces as in the source. */
    String text();

    /**
     * An element.
     *
     * @param name in lower case
     * @param attributes in the order of the source, names in lower case
     */
    record Element(String name, Map<String, String> attributes, List<HtmlNode> children,
            SourcePosition at) implements HtmlNode {

        public Element {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        public Optional<String> attribute(String key) {
            return Optional.ofNullable(attributes.get(key)).filter(v -> !v.isBlank());
        }

        @Override
        public String text() {
            var out = new StringBuilder();
            children.forEach(c -> out.append(c.text()));
            return out.toString();
        }
    }

    /** Characters with entities resolved; also the content of {@code script} and {@code style}. */
    record Text(String value, SourcePosition at) implements HtmlNode {

        @Override
        public String text() {
            return value;
        }
    }
}
