package press.jubilee.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.jubilee.model.Anthology;

/** What a checker of EPUB Accessibility 1.1 asks of the markup, as far as it can be asked without a browser. */
class AccessibilityTest {

    private static final String OPS = "http://www.idpf.org/2007/ops";

    /** Every type that has a role of DPUB-ARIA stands with it on one element. */
    private static final Map<String, String> ROLES = Map.ofEntries(Map.entry("abstract", "doc-abstract"),
            Map.entry("acknowledgments", "doc-acknowledgments"), Map.entry("afterword", "doc-afterword"),
            Map.entry("appendix", "doc-appendix"), Map.entry("backlink", "doc-backlink"),
            Map.entry("bibliography", "doc-bibliography"), Map.entry("chapter", "doc-chapter"),
            Map.entry("colophon", "doc-colophon"), Map.entry("dedication", "doc-dedication"),
            Map.entry("endnotes", "doc-endnotes"), Map.entry("epigraph", "doc-epigraph"),
            Map.entry("footnote", "doc-footnote"), Map.entry("foreword", "doc-foreword"),
            Map.entry("index", "doc-index"), Map.entry("introduction", "doc-introduction"),
            Map.entry("noteref", "doc-noteref"), Map.entry("page-list", "doc-pagelist"),
            Map.entry("pagebreak", "doc-pagebreak"), Map.entry("part", "doc-part"),
            Map.entry("preface", "doc-preface"), Map.entry("pullquote", "doc-pullquote"),
            Map.entry("toc", "doc-toc"));
    private static final Set<String> NAMED = Set.of("region", "doc-endnotes", "doc-chapter", "doc-part",
            "doc-foreword", "doc-appendix", "doc-index", "doc-bibliography", "doc-abstract");
    /** Links that stand alone, or raised, where an underline would only be in the way. */
    private static final Set<String> BARE = Set.of(".call a", ".mark", ".contents a");

    @TempDir
    Path folder;

    @Test
    void everyDocumentIsInOrder() throws IOException {
        Anthology rich = Volumes.rich(folder);
        for (EpubFile epub : List.of(EpubFile.of(Volumes.minimal()), EpubFile.of(Volumes.bilingual()),
                EpubFile.of(HostileVolume.make()),
                EpubFile.of(rich, EpubOptions.DEFAULT, Optional.of(Pages.everyTenCharacters(rich))))) {
            var faults = new ArrayList<String>();
            var titles = new ArrayList<String>();
            for (String file : epub.spine()) {
                Document document = epub.document(file);
                titles.add(EpubFile.elements(document, "title").getFirst().getTextContent());
                new Look(file, document, faults).all();
            }
            assertEquals(List.of(), faults);
            assertEquals(titles.size(), Set.copyOf(titles).size(), () -> "two files of one title: " + titles);
        }
    }

    /** Colour alone marks no link: what takes the underline away is among the exceptions. */
    @Test
    void linksInTextAreUnderlined() throws IOException {
        Matcher rule = Pattern.compile("([^{}/]+)\\{[^}]*text-decoration:\\s*none[^}]*}")
                .matcher(EpubFile.of(Volumes.minimal()).text("style/book.css"));
        var bare = new TreeSet<String>();
        while (rule.find()) {
            List.of(rule.group(1).split(",")).forEach(s -> bare.add(s.strip()));
        }
        assertEquals(new TreeSet<>(BARE), bare);
    }

    /** The reader's own colours, sizes and faces stay. */
    @Test
    void theSheetFixesNeitherColoursNorSizes() throws IOException {
        String css = EpubFile.of(Volumes.minimal()).text("style/book.css")
                .replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)@media[^{]*\\{.*?}\\s*}", "");
        Matcher wrong = Pattern.compile(
                "[;{]\\s*(color:(?! inherit| currentColor)|background|font-size:\\s*[\\d.]+(px|pt|rem))"
                        + "|!important|url\\(|@import")
                .matcher(css);
        assertTrue(!wrong.find(), () -> "the sheet says " + wrong.group());
    }

    /** One document under the eye. */
    private record Look(String file, Document document, List<String> faults) {

        void all() {
            Element html = document.getDocumentElement();
            check(!html.getAttribute("lang").isEmpty()
                    && html.getAttribute("lang").equals(html.getAttribute("xml:lang")), "has no language");
            headings();
            for (Element e : EpubFile.elements(document, "*")) {
                String type = e.getAttributeNS(OPS, "type");
                if (ROLES.containsKey(type) && !inLandmarks(e)) {
                    check(ROLES.get(type).equals(e.getAttribute("role")), type + " has no role");
                }
                check(!e.hasAttribute("style"), e.getTagName() + " has a style of its own");
                if (NAMED.contains(e.getAttribute("role"))) {
                    check(!name(e).isBlank(), e.getTagName() + " of " + e.getAttribute("role")
                            + " has no name");
                }
                element(e);
            }
        }

        private void element(Element e) {
            switch (e.getLocalName()) {
                case "img" -> check(!e.getAttribute("alt").isBlank()
                        || e.getAttribute("role").equals("presentation"), "a picture without alt");
                case "a" -> check(!e.getTextContent().isBlank(), "a link without words");
                case "th" -> check(!e.getAttribute("scope").isEmpty(), "a head cell without scope");
                case "li" -> check(e.getParentNode().getLocalName().matches("ul|ol"), "an item of no list");
                case "script", "iframe", "object", "form" -> check(false, "holds " + e.getLocalName());
                default -> {
                }
            }
        }

        private void headings() {
            int level = 0;
            int first = 0;
            for (Element e : EpubFile.elements(document, "*")) {
                if (e.getLocalName().matches("h[1-6]") && !hidden(e)) {
                    int next = e.getLocalName().charAt(1) - '0';
                    check(next <= level + 1 || level == 0, "skips from h" + level + " to h" + next);
                    check(!e.getTextContent().isBlank(), "an empty heading");
                    first += next == 1 ? 1 : 0;
                    level = next;
                }
            }
            check(first <= 1, "has " + first + " headings of the first level");
        }

        private static boolean hidden(Node e) {
            return e instanceof Element element
                    && (element.hasAttribute("hidden") || hidden(element.getParentNode()));
        }

        private static boolean inLandmarks(Node e) {
            return e.getParentNode() instanceof Element above
                    && (above.getAttributeNS(OPS, "type").equals("landmarks") || inLandmarks(above));
        }

        private String name(Element e) {
            String by = e.getAttribute("aria-labelledby");
            return by.isEmpty()
                    ? e.getAttribute("aria-label")
                    : EpubFile.elements(document, "*").stream().filter(o -> o.getAttribute("id").equals(by))
                            .map(Element::getTextContent).findFirst().orElse("");
        }

        private void check(boolean sound, String fault) {
            if (!sound) {
                faults.add(file + ": " + fault);
            }
        }
    }
}
