package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.text.Phrase;

/** Blocks as Markdown, each parted from the next by an empty line. */
final class MarkdownBody {

    private MarkdownBody() {}

    /** With a line end behind the last line. */
    static String of(List<PageBlock> blocks) {
        return String.join("\n", lines(blocks)) + "\n";
    }

    private static List<String> lines(List<PageBlock> blocks) {
        var out = new ArrayList<String>();
        PageBlock before = null;
        for (PageBlock block : blocks) {
            List<String> own = block(block);
            if (own.isEmpty()) {
                continue;
            }
            if (!out.isEmpty()) {
                out.add("");
            }
            if (before instanceof PageBlock.Listing && block instanceof PageBlock.Listing) {
                out.add("<!-- -->");
                out.add("");
            }
            out.addAll(own);
            before = block;
        }
        return out;
    }

    private static List<String> block(PageBlock block) {
        return switch (block) {
            case PageBlock.Paragraph p -> split(MarkdownPhrase.block(p.words()));
            case PageBlock.Heading h -> split(
                    MarkdownPhrase.heading(h.words())).stream()
                    .map(l -> "#".repeat(Math.max(2, h.level())) + " " + l).toList();
            case PageBlock.Quotation q ->
                lines(q.blocks()).stream().map(l -> l.isEmpty() ? ">" : "> " + l).toList();
            case PageBlock.Listing l -> listing(l);
            case PageBlock.Definitions d -> definitions(d);
            case PageBlock.Code c -> code(c.text());
            case PageBlock.Table t -> table(t);
            case PageBlock.Break b -> List.of("* * *");
            case PageBlock.PictureNote p -> List.of("<!-- picture left on the page: "
                    + comment(p.address() + (p.alt().isBlank() ? "" : " | " + p.alt())
                            + p.caption().map(c -> " | " + c.plain()).orElse(""))
                    + " -->");
        };
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** What may stand in a comment: no end of one, no line end. */
    private static String comment(String words) {
        return words.replaceAll("[\\r\\n\\t]+", " ").replaceAll("-{2,}|>", " ").strip();
    }

    private static List<String> listing(PageBlock.Listing list) {
        var out = new ArrayList<String>();
        int number = list.start().orElse(0);
        boolean tight = list.items().stream().allMatch(i -> i.size() <= 1
                || i.size() == 2 && i.get(1) instanceof PageBlock.Listing);
        for (List<PageBlock> item : list.items()) {
            String marker = list.start().isPresent() ? number++ + ". " : "- ";
            List<String> own = item(item, tight);
            if (!out.isEmpty() && !tight) {
                out.add("");
            }
            out.addAll(indented(own.isEmpty() ? List.of("&#8203;") : own, marker));
        }
        return out;
    }

    private static List<String> item(List<PageBlock> blocks, boolean tight) {
        List<String> lines = lines(blocks);
        return tight && blocks.size() == 2
                ? lines.stream().filter(l -> !l.isEmpty()).toList()
                : lines;
    }

    private static List<String> indented(List<String> lines, String marker) {
        var out = new ArrayList<String>();
        for (String line : lines) {
            out.add(out.isEmpty() ? marker + line : line.isEmpty() ? "" : " ".repeat(marker.length()) + line);
        }
        return out;
    }

    private static List<String> definitions(PageBlock.Definitions list) {
        var out = new ArrayList<String>();
        for (PageBlock.Definition entry : list.entries()) {
            if (!out.isEmpty()) {
                out.add("");
            }
            out.add(MarkdownPhrase.block(entry.term()).replace("\\\n", " "));
            out.add("");
            out.addAll(indented(lines(entry.meaning()), ":   "));
        }
        return out;
    }

    private static List<String> code(String text) {
        var out = new ArrayList<String>();
        String fence = "`".repeat(Math.max(3, MarkdownPhrase.longestRun(text) + 1));
        out.add(fence);
        Collections.addAll(out, text.split("\n", -1));
        out.add(fence);
        return out;
    }

    private static List<String> table(PageBlock.Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        var out = new ArrayList<String>();
        List<List<Phrase>> rows = table.rows();
        if (table.head() && !rows.isEmpty()) {
            out.add(row(rows.getFirst(), columns));
            rows = rows.subList(1, rows.size());
        }
        out.add("|" + " --- |".repeat(columns));
        rows.forEach(r -> out.add(row(r, columns)));
        Optional<String> caption = table.caption().map(MarkdownPhrase::inline).filter(c -> !c.isEmpty());
        caption.ifPresent(c -> Collections.addAll(out, "", ": " + c));
        return out;
    }

    private static String row(List<Phrase> cells, int columns) {
        var out = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String cell = i < cells.size() ? MarkdownPhrase.inline(cells.get(i)) : "";
            String words = cell.matches(":?[-=]+:?") ? "\\" + cell : cell;
            out.append(' ').append(words).append(words.isEmpty() ? "|" : " |");
        }
        return out.toString();
    }
}
