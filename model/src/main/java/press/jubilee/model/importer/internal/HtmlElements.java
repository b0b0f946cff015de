package press.jubilee.model.importer.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.jubilee.model.html.HtmlNode;

/** What HTML's elements, and the names that sites give them, tell of their content. */
final class HtmlElements {

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body",
            "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
            "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend",
            "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section",
            "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp");
    private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "template", "head",
            "link", "meta", "title", "base", "svg", "math", "canvas", "audio", "video", "object", "embed",
            "iframe", "frame", "frameset", "map", "area", "param", "source", "track", "datalist");
    private static final Set<String> CONTROLS = Set.of("button", "select", "option", "input", "textarea",
            "progress", "meter", "output");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "menu", "dialog", "search");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary",
            "search", "menu", "menubar", "toolbar", "dialog", "alert");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:bread-?crumbs?|crumbs?|nav|navbar|navigation|menu|submenu|topbar|toolbar|share|sharing|sharebar|shares?-?(?:box|links?|buttons?)|social"
                    + "|social-?(?:media|links|share)|bdsharebuttonbox|jiathis.*|addthis.*|a2a.*|print|printer|print-?page|font-?size|text-?size|resize"
                    + "|related|related-.*|recommend(?:ed|ations?)?|more-?news|sidebar|side-?bar|comments?|comment-.*|footer|foot|site-?footer|copyright"
                    + "|pagination|pager|pages-?nav|prev-?next|post-?navigation|ads?|advert(?:isement)?|advertisements?|banner|cookie(?:s|-.*)?|login"
                    + "|searchbox|search-?form|subscribe|newsletter|skip-?link|screen-reader-text|sr-only|visually-hidden|toc-?nav|qrcode|qr-?code|location"
                    + "|crumb.*|hidden|editor-?in-?charge)");
    private static final Pattern BYLINE = Pattern
            .compile("by-?lines?|authors?|author-?names?|article-?author|writer|post-?author|zuozhe");
    private static final Pattern SUBTITLE = Pattern
            .compile("sub-?title|sub-?headline|sub-?head|deck|standfirst|dek|chapo|fubiaoti");
    private static final Pattern TITLE = Pattern
            .compile("(?:article|post|entry|news|content|page|main|doc)?-?(?:title|headline|tit|biaoti|bt)");
    private static final Pattern DATE = Pattern.compile(
            "(?:article|post|entry|news|pub)?-?(?:date|time|pubdate|published|timestamp|dateline|riqi)");
    private static final Pattern SOURCE = Pattern.compile("(?:article|news)?-?(?:source|laiyuan|origin)");

    private HtmlElements() {}

    static boolean isBlock(HtmlNode node) {
        return node instanceof HtmlNode.Element e && BLOCKS.contains(e.name());
    }

    /** Whether it has no words that a reader of the page sees as text. */
    static boolean isSilent(HtmlNode.Element element) {
        return NO_TEXT.contains(element.name()) || CONTROLS.contains(element.name());
    }

    static boolean isHidden(HtmlNode.Element element) {
        String style = element.attributes().getOrDefault("style", "").replace(" ", "")
                .toLowerCase(Locale.ROOT);
        return element.attributes().containsKey("hidden") || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attribute("aria-hidden").filter("true"::equals).isPresent();
    }

    /** Whether it stands around the article rather than in it. */
    static boolean isAround(HtmlNode.Element element) {
        return AROUND.contains(element.name()) || element.attribute("role")
                .filter(r -> ROLES.contains(r.toLowerCase(Locale.ROOT))).isPresent()
                || !element.name().equals("body") && !element.name().equals("html")
                        && !element.name().matches("h[1-6]") && isCalled(element, FURNITURE);
    }

    static Passage.Hint hint(HtmlNode.Element element) {
        String property = element.attributes().getOrDefault("itemprop", "") + " "
                + element.attributes().getOrDefault("rel", "");
        if (isCalled(element, BYLINE) || property.contains("author")) {
            return Passage.Hint.BYLINE;
        } else if (isCalled(element, SUBTITLE)) {
            return Passage.Hint.SUBTITLE;
        } else if (isCalled(element, TITLE) || property.contains("headline")) {
            return Passage.Hint.TITLE;
        } else if (isCalled(element, DATE) || element.name().equals("time")) {
            return Passage.Hint.DATE;
        }
        return isCalled(element, SOURCE) ? Passage.Hint.SOURCE : Passage.Hint.NONE;
    }

    private static boolean isCalled(HtmlNode.Element element, Pattern name) {
        String names = element.attributes().getOrDefault("class", "") + " "
                + element.attributes().getOrDefault("id", "");
        return Arrays.stream(names.split("\\s+")).limit(20).filter(n -> n.length() < 60)
                .anyMatch(n -> name.matcher(n.toLowerCase(Locale.ROOT).replace('_', '-')).matches());
    }
}
