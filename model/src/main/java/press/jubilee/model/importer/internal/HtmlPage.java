package press.jubilee.model.importer.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.html.HtmlNode;
import press.jubilee.model.html.HtmlReader;
import press.jubilee.model.importer.internal.Passage.Hint;

/** A page saved as HTML. */
final class HtmlPage {

    private static final Pattern SAVED_FROM = Pattern
            .compile("<!--\\s*saved from url=\\(\\d+\\)(https?://\\S+?)\\s*-->");

    private final Consumer<Diagnostic> found;
    private final HtmlBlocks blocks;
    private final HtmlNode.Element main;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Diagnostic> told = new ArrayList<>();

    private HtmlPage(HtmlNode.Element body, Optional<URI> base, Optional<Language> language,
            Consumer<Diagnostic> found) {
        this.found = found;
        this.main = HtmlProse.main(body);
        this.blocks = new HtmlBlocks(new HtmlWords(base, language, told::add), told::add);
    }

    static Page read(PageText text, Consumer<Diagnostic> found) {
        HtmlNode.Element html = HtmlReader.document(text.text(), text::at);
        Map<Page.Fact, String> facts = HtmlFacts.of(html);
        Optional<HtmlNode.Element> body = child(html, "body");
        if (body.isEmpty()) {
            return new Page(List.of(), facts);
        }
        Optional<Language> language = Optional.ofNullable(facts.get(Page.Fact.LANGUAGE))
                .flatMap(HtmlWords::tag);
        var page = new HtmlPage(body.get(), base(html, text), language, found);
        page.walk(body.get(), body.get() == page.main, Hint.NONE);
        return new Page(page.passages, facts);
    }

    static Optional<HtmlNode.Element> child(HtmlNode.Element parent, String name) {
        return parent.children().stream()
                .filter(c -> c instanceof HtmlNode.Element e && e.name().equals(name))
                .map(HtmlNode.Element.class::cast).findFirst();
    }

    private static Optional<URI> base(HtmlNode.Element html, PageText text) {
        Matcher saved = SAVED_FROM
                .matcher(text.text().substring(0, Math.min(4096, text.text().length())));
        Optional<String> address = HtmlFacts.base(html)
                .or(() -> saved.find() ? Optional.of(saved.group(1)) : Optional.empty());
        try {
            return address.isPresent() ? Optional.of(new URI(address.get())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Goes through containers; runs of inline content and other blocks become passages. */
    private void walk(HtmlNode.Element parent, boolean inside, Hint hint) {
        var run = new ArrayList<HtmlNode>();
        for (HtmlNode node : parent.children()) {
            boolean parts = HtmlElements.isBlock(node)
                    || node instanceof HtmlNode.Element e && HtmlProse.hasBlocks(e.children());
            if (!parts && !(node instanceof HtmlNode.Element e && isLeftOut(e))) {
                run.add(node);
                continue;
            }
            flush(run, inside, hint);
            HtmlNode.Element e = (HtmlNode.Element) node;
            if (isLeftOut(e)) {
                leaveOut(e, inside);
            } else if (isContainer(e)) {
                walk(e, inside || e == main, own(e, hint));
            } else {
                add(blocks.block(e, 0), inside, own(e, hint));
            }
        }
        flush(run, inside, hint);
    }

    private void flush(List<HtmlNode> run, boolean inside, Hint hint) {
        if (!run.isEmpty()) {
            Hint own = run.stream().filter(n -> !n.text().isBlank()).count() == 1
                    ? run.stream().filter(n -> !n.text().isBlank()).findFirst()
                            .filter(HtmlNode.Element.class::isInstance)
                            .map(n -> own((HtmlNode.Element) n, hint)).orElse(hint)
                    : hint;
            add(blocks.blocks(List.copyOf(run), 0), inside, own);
            run.clear();
        }
    }

    private void add(List<PageBlock> made, boolean inside, Hint hint) {
        for (PageBlock block : made) {
            for (PageBlock line : LabelledLines.parted(block)) {
                passages.add(new Passage(line, inside, hint, told));
                told.clear();
            }
        }
    }

    private static Hint own(HtmlNode.Element element, Hint outer) {
        Hint own = HtmlElements.hint(element);
        return own == Hint.NONE ? outer : own;
    }

    private static boolean isContainer(HtmlNode.Element e) {
        return switch (e.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "menu", "dir", "pre",
                    "listing", "xmp", "plaintext", "hr", "figure" ->
                false;
            case "table" -> !HtmlTable.isData(e);
            default -> true;
        };
    }

    private boolean isLeftOut(HtmlNode.Element e) {
        return HtmlElements.isHidden(e) || HtmlElements.isAround(e) && !holds(e, main);
    }

    private static boolean holds(HtmlNode.Element outer, HtmlNode.Element inner) {
        return outer == inner || outer.children().stream()
                .anyMatch(c -> c instanceof HtmlNode.Element e && holds(e, inner));
    }

    private void leaveOut(HtmlNode.Element e, boolean inside) {
        var spaced = new StringBuilder();
        spaced(e, spaced);
        String words = spaced.toString().replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
        if (!words.isEmpty() && !HtmlElements.isSilent(e)) {
            found.accept(new Diagnostic(Severity.INFO, "import.left-out", e.at(),
                    "left out "
                            + (HtmlElements.isHidden(e)
                                    ? "hidden text"
                                    : "what the page marks as its furniture")
                            + (inside ? ", inside the article: " : ": ")
                            + Sorting.excerpt(words),
                    Optional.empty()));
        }
    }

    private static void spaced(HtmlNode.Element e, StringBuilder out) {
        for (HtmlNode child : e.children()) {
            switch (child) {
                case HtmlNode.Text text -> out.append(text.value());
                case HtmlNode.Element inner -> {
                    out.append(HtmlElements.isBlock(inner) ? " " : "");
                    if (!HtmlElements.isSilent(inner)) {
                        spaced(inner, out);
                    }
                    out.append(HtmlElements.isBlock(inner) ? " " : "");
                }
            }
        }
    }
}
