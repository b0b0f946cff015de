package press.jubilee.model.importer.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.html.HtmlNode;

/** What the head of an HTML page says. */
final class HtmlFacts {

    private static final Map<String, Page.Fact> META = Map.of("og:title", Page.Fact.TITLE, "author",
            Page.Fact.AUTHOR, "article:author", Page.Fact.AUTHOR, "byl", Page.Fact.AUTHOR,
            "article:published_time", Page.Fact.DATE, "publishdate", Page.Fact.DATE, "pubdate",
            Page.Fact.DATE,
            "dc.date", Page.Fact.DATE, "citation_author", Page.Fact.AUTHOR);

    private HtmlFacts() {}

    static Map<Page.Fact, String> of(HtmlNode.Element html) {
        var facts = new EnumMap<Page.Fact, String>(Page.Fact.class);
        html.attribute("lang").or(() -> html.attribute("xml:lang"))
                .ifPresent(l -> facts.put(Page.Fact.LANGUAGE, l.strip()));
        for (HtmlNode.Element e : head(html)) {
            if (e.name().equals("title")) {
                put(Page.Fact.HEAD_TITLE, e.text(), facts);
            } else if (e.name().equals("meta")) {
                String key = e.attribute("property").or(() -> e.attribute("name")).orElse("")
                        .toLowerCase(Locale.ROOT);
                if (META.containsKey(key)) {
                    put(META.get(key), e.attributes().getOrDefault("content", ""), facts);
                }
            }
        }
        return facts;
    }

    private static void put(Page.Fact fact, String words, Map<Page.Fact, String> facts) {
        String bare = words.replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!bare.isEmpty() && !bare.startsWith("http")) {
            facts.putIfAbsent(fact, bare);
        }
    }

    /** The address of the page itself. */
    static Optional<String> base(HtmlNode.Element html) {
        List<HtmlNode.Element> head = head(html);
        return head.stream().filter(e -> e.name().equals("base")).findFirst()
                .flatMap(e -> e.attribute("href"))
                .or(() -> head.stream().filter(e -> e.name().equals("link")
                        && e.attribute("rel").filter("canonical"::equals).isPresent()).findFirst()
                        .flatMap(e -> e.attribute("href")))
                .or(() -> head.stream().filter(e -> e.name().equals("meta")
                        && e.attribute("property").filter("og:url"::equals).isPresent()).findFirst()
                        .flatMap(e -> e.attribute("content")))
                .filter(a -> a.matches("(?i)https?://\\S+"));
    }

    private static List<HtmlNode.Element> head(HtmlNode.Element html) {
        return HtmlPage.child(html, "head").stream().flatMap(h -> h.children().stream())
                .filter(HtmlNode.Element.class::isInstance).map(HtmlNode.Element.class::cast).toList();
    }
}
