package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.html.HtmlNode;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** HTML's blocks as those of a page's text. Furniture inside them has been told and left out before. */
record HtmlBlocks(HtmlWords words, Consumer<Diagnostic> found) {

    /** So deep lists and quotations may stand in one another; what is deeper stands at that depth. */
    private static final int DEEPEST = 12;

    List<PageBlock> blocks(List<HtmlNode> nodes, int depth) {
        var out = new ArrayList<PageBlock>();
        var run = new ArrayList<HtmlNode>();
        for (HtmlNode node : nodes) {
            if (node instanceof HtmlNode.Element e
                    && (HtmlElements.isBlock(e) || HtmlProse.hasBlocks(e.children()))) {
                paragraphs(run, out);
                out.addAll(block(e, depth));
            } else {
                run.add(node);
            }
        }
        paragraphs(run, out);
        return out;
    }

    List<PageBlock> block(HtmlNode.Element e, int depth) {
        if (HtmlElements.isSilent(e) || HtmlElements.isHidden(e)) {
            return List.of();
        }
        return switch (e.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(e);
            case "blockquote" -> depth >= DEEPEST
                    ? blocks(e.children(), depth)
                    : nonEmpty(new PageBlock.Quotation(blocks(e.children(), depth + 1), e.at()));
            case "ul", "menu", "dir" -> listing(e, Optional.empty(), depth);
            case "ol" -> listing(e, Optional.of(e.attribute("start").filter(s -> s.matches("\\d{1,6}"))
                    .map(Integer::parseInt).orElse(1)), depth);
            case "dl" -> definitions(e, depth);
            case "pre", "listing", "xmp", "plaintext" -> nonEmpty(new PageBlock.Code(
                    e.text().replaceFirst("^\\n", "").stripTrailing(), e.at()));
            case "hr" -> List.of(new PageBlock.Break(e.at()));
            case "table" -> HtmlTable.isData(e) ? HtmlTable.read(e, this) : blocks(e.children(), depth);
            case "figure" -> figure(e, depth);
            default -> blocks(e.children(), depth);
        };
    }

    private static List<PageBlock> nonEmpty(PageBlock block) {
        return block.plain().isBlank() ? List.of() : List.of(block);
    }

    private List<PageBlock> heading(HtmlNode.Element e) {
        if (HtmlProse.hasBlocks(e.children())) {
            return blocks(e.children(), 0);
        }
        var pictures = new ArrayList<PageBlock>();
        Phrase phrase = words.phrase(e.children(), pictures);
        var out = new ArrayList<PageBlock>();
        if (!phrase.plain().isBlank()) {
            out.add(new PageBlock.Heading(e.name().charAt(1) - '0', phrase, e.at()));
        }
        out.addAll(pictures);
        return out;
    }

    private List<PageBlock> listing(HtmlNode.Element list, Optional<Integer> start, int depth) {
        if (depth >= DEEPEST) {
            return blocks(list.children().stream()
                    .flatMap(c -> c instanceof HtmlNode.Element e && e.name().equals("li")
                            ? e.children().stream()
                            : java.util.stream.Stream.of(c))
                    .toList(), depth);
        }
        var items = new ArrayList<List<PageBlock>>();
        for (HtmlNode child : list.children()) {
            List<PageBlock> item = child instanceof HtmlNode.Element e && e.name().equals("li")
                    ? blocks(e.children(), depth + 1)
                    : blocks(List.of(child), depth + 1);
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items.isEmpty() ? List.of() : List.of(new PageBlock.Listing(start, items, list.at()));
    }

    private List<PageBlock> definitions(HtmlNode.Element list, int depth) {
        var entries = new ArrayList<PageBlock.Definition>();
        Phrase term = Phrase.EMPTY;
        var pictures = new ArrayList<PageBlock>();
        var loose = new ArrayList<PageBlock>();
        for (HtmlNode child : list.children()) {
            if (child instanceof HtmlNode.Element e && e.name().equals("dt")) {
                if (!term.isEmpty()) {
                    loose.add(new PageBlock.Paragraph(term, e.at()));
                }
                term = words.phrase(e.children(), pictures);
            } else if (child instanceof HtmlNode.Element e && e.name().equals("dd")) {
                List<PageBlock> meaning = blocks(e.children(), depth + 1);
                if (term.isEmpty() && entries.isEmpty()) {
                    loose.addAll(meaning);
                } else if (term.isEmpty()) {
                    PageBlock.Definition last = entries.removeLast();
                    var both = new ArrayList<>(last.meaning());
                    both.addAll(meaning);
                    entries.add(new PageBlock.Definition(last.term(), both));
                } else {
                    entries.add(new PageBlock.Definition(term, meaning));
                }
                term = Phrase.EMPTY;
            } else {
                loose.addAll(blocks(List.of(child), depth));
            }
        }
        var out = new ArrayList<PageBlock>(loose);
        if (!entries.isEmpty()) {
            out.add(new PageBlock.Definitions(entries, list.at()));
        }
        if (!term.isEmpty()) {
            out.add(new PageBlock.Paragraph(term, list.at()));
        }
        out.addAll(pictures);
        return out;
    }

    private List<PageBlock> figure(HtmlNode.Element figure, int depth) {
        Optional<HtmlNode.Element> caption = figure.children().stream()
                .filter(c -> c instanceof HtmlNode.Element e && e.name().equals("figcaption"))
                .map(HtmlNode.Element.class::cast).findFirst();
        List<HtmlNode.Element> pictures = new ArrayList<>();
        pictures(figure.children(), pictures);
        if (pictures.size() != 1 || caption.isEmpty()) {
            return blocks(figure.children(), depth);
        }
        Phrase phrase = words.phrase(caption.get().children(), new ArrayList<>());
        return words.picture(pictures.getFirst(), Optional.of(phrase).filter(p -> !p.isEmpty()))
                .map(List::of).orElseGet(() -> blocks(figure.children(), depth));
    }

    private static void pictures(List<HtmlNode> nodes, List<HtmlNode.Element> out) {
        for (HtmlNode node : nodes) {
            if (node instanceof HtmlNode.Element e) {
                if (e.name().equals("img")) {
                    out.add(e);
                }
                pictures(e.children(), out);
            }
        }
    }

    /** Runs of inline content; two line breaks, or one before an indent, part paragraphs, as on pages without any p. */
    private void paragraphs(List<HtmlNode> run, List<PageBlock> out) {
        if (run.isEmpty()) {
            return;
        }
        var pictures = new ArrayList<PageBlock>();
        Phrase all = words.phrase(run, pictures);
        SourcePosition at = run.getFirst().at();
        var part = new ArrayList<Inline>();
        List<Inline> inlines = all.inlines();
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Inline.LineBreak && parts(inlines, i)) {
                paragraph(part, at, out);
            } else {
                part.add(inlines.get(i));
            }
        }
        paragraph(part, at, out);
        out.addAll(pictures);
        run.clear();
    }

    private static boolean parts(List<Inline> inlines, int i) {
        Inline next = i + 1 < inlines.size() ? inlines.get(i + 1) : inlines.get(i);
        boolean blank = next instanceof Inline.Text t && t.value().isBlank() && i + 2 < inlines.size()
                && inlines.get(i + 2) instanceof Inline.LineBreak;
        boolean indented = next instanceof Inline.Text t && !t.value().isEmpty()
                && (t.value().charAt(0) == '\u3000' || t.value().startsWith("\u00A0\u00A0"));
        boolean after = i > 0 && inlines.get(i - 1) instanceof Inline.LineBreak;
        return next instanceof Inline.LineBreak || after || blank || indented;
    }

    private static void paragraph(List<Inline> part, SourcePosition run, List<PageBlock> out) {
        List<Inline> inlines = HtmlWords.trimmed(part);
        part.clear();
        if (!inlines.isEmpty()) {
            out.add(new PageBlock.Paragraph(new Phrase(inlines), HtmlWords.start(inlines, run)));
        }
    }
}
