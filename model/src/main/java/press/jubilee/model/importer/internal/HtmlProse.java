package press.jubilee.model.importer.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.jubilee.model.html.HtmlNode;

/**
 * Finds the part of a page that holds its prose: from the body down, as long as one child alone has nearly all of the long
 * runs of words that are no links.
 */
final class HtmlProse {

    private static final int LONG_RUN = 60;
    private static final double NEARLY_ALL = 0.8;
    private static final Set<String> CONTAINERS = Set.of("body", "div", "section", "article", "main", "table",
            "tbody", "tr", "td", "center", "form", "fieldset", "span", "font");

    private final Map<HtmlNode.Element, Integer> weights = new IdentityHashMap<>();

    private HtmlProse() {}

    static HtmlNode.Element main(HtmlNode.Element body) {
        var prose = new HtmlProse();
        prose.weigh(body);
        HtmlNode.Element main = body;
        while (true) {
            HtmlNode.Element child = prose.heaviest(main);
            if (child == null || prose.weights.get(child) < NEARLY_ALL * prose.weights.get(main)
                    || !CONTAINERS.contains(child.name()) || isOneParagraph(child)) {
                return main;
            }
            main = child;
        }
    }

    private HtmlNode.Element heaviest(HtmlNode.Element parent) {
        HtmlNode.Element best = null;
        for (HtmlNode child : parent.children()) {
            if (child instanceof HtmlNode.Element e && weights.getOrDefault(e, 0) > 0
                    && (best == null || weights.get(e) > weights.get(best))) {
                best = e;
            }
        }
        return best;
    }

    /** Text with at most one line break: a paragraph that is marked up as a division. */
    private static boolean isOneParagraph(HtmlNode.Element element) {
        return element.children().stream().noneMatch(HtmlElements::isBlock)
                && element.children().stream()
                        .filter(c -> c instanceof HtmlNode.Element e && e.name().equals("br")).count() < 2
                && element.children().stream().noneMatch(c -> c instanceof HtmlNode.Element e
                        && e.children().stream().anyMatch(HtmlElements::isBlock));
    }

    private int weigh(HtmlNode.Element element) {
        int weight = 0;
        if (!HtmlElements.isSilent(element) && !HtmlElements.isHidden(element)
                && !HtmlElements.isAround(element)) {
            int run = 0;
            for (HtmlNode child : element.children()) {
                boolean parts = HtmlElements.isBlock(child)
                        || child instanceof HtmlNode.Element e && hasBlocks(e.children());
                if (parts) {
                    weight += counted(run) + weigh((HtmlNode.Element) child);
                    run = 0;
                } else {
                    run += words(child);
                }
            }
            weight += counted(run);
        }
        weights.put(element, weight);
        return weight;
    }

    private static int counted(int run) {
        return run >= LONG_RUN ? run : 0;
    }

    static boolean hasBlocks(List<HtmlNode> nodes) {
        return nodes.stream().anyMatch(n -> HtmlElements.isBlock(n)
                || n instanceof HtmlNode.Element e && hasBlocks(e.children()));
    }

    private static int words(HtmlNode node) {
        return switch (node) {
            case HtmlNode.Text text -> Widths.of(text.value().strip());
            case HtmlNode.Element e -> e.name().equals("a") || HtmlElements.isSilent(e)
                    ? 0
                    : e.children().stream().mapToInt(HtmlProse::words).sum();
        };
    }
}
