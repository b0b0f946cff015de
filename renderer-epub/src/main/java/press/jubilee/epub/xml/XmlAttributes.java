package press.jubilee.epub.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributes in the order in which they are written; immutable. */
public record XmlAttributes(List<Attribute> list) {

    public static final XmlAttributes NONE = new XmlAttributes(List.of());

    public XmlAttributes {
        list = List.copyOf(list);
    }

    /** One attribute, its value not yet escaped. */
    public record Attribute(String name, String value) {}

    public static XmlAttributes of(String name, String value) {
        return new XmlAttributes(List.of(new Attribute(name, value)));
    }

    public XmlAttributes and(String name, String value) {
        var longer = new ArrayList<>(list);
        longer.add(new Attribute(name, value));
        return new XmlAttributes(longer);
    }

    public XmlAttributes and(XmlAttributes others) {
        if (others.list.isEmpty()) {
            return this;
        }
        var longer = new ArrayList<>(list);
        longer.addAll(others.list);
        return new XmlAttributes(longer);
    }

    /** With the attribute where there is a value. */
    public XmlAttributes and(String name, Optional<String> value) {
        return value.map(v -> and(name, v)).orElse(this);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }
}
