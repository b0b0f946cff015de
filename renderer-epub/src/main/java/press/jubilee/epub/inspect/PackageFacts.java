package press.jubilee.epub.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.epub.inspect.DocumentFacts.Element;

/**
 * The package document: what it lists and claims.
 *
 * @param name of its entry
 * @param items by id
 * @param spine the ids in reading order
 */
record PackageFacts(String name, DocumentFacts document, Map<String, Item> items, List<Element> spine) {

    /** @param entry the name of the file in the container */
    record Item(Element element, String entry) {

        String type() {
            return element.attribute("media-type");
        }

        List<String> properties() {
            String all = element.attribute("properties").strip();
            return all.isEmpty() ? List.of() : List.of(all.split("\\s+"));
        }
    }

    static PackageFacts of(String name, DocumentFacts document) {
        var items = new LinkedHashMap<String, Item>();
        document.named("item").forEach(i -> items.put(i.attribute("id"),
                new Item(i, OpenedEpub.resolve(name, i.attribute("href")))));
        return new PackageFacts(name, document, items, document.named("itemref"));
    }

    /** The entries in reading order, so far as they are known. */
    List<String> readingOrder() {
        var order = new ArrayList<String>();
        spine.stream().map(s -> items.get(s.attribute("idref"))).filter(i -> i != null)
                .forEach(i -> order.add(i.entry()));
        return order;
    }

    Optional<Item> having(String property) {
        return items.values().stream().filter(i -> i.properties().contains(property)).findFirst();
    }

    boolean isSecond() {
        return document.elements.getFirst().attribute("version").startsWith("2");
    }

    /** The item of the contents: the navigation document, in EPUB 2 the NCX. */
    Optional<Item> contents() {
        return isSecond()
                ? items.values().stream().filter(i -> i.type().equals("application/x-dtbncx+xml")).findFirst()
                : having("nav");
    }

    /** The item of the cover's picture. */
    Optional<Item> cover() {
        return isSecond()
                ? document.named("meta").stream().filter(m -> m.attribute("name").equals("cover"))
                        .map(m -> items.get(m.attribute("content"))).filter(Objects::nonNull).findFirst()
                : having("cover-image");
    }

    /** The value of a {@code meta} that refines nothing. */
    Optional<String> meta(String property) {
        return document.named("meta").stream()
                .filter(m -> m.attribute("property").equals(property) && !m.has("refines"))
                .map(m -> m.text().toString()).findFirst();
    }
}
