package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.html.HtmlNode;
import press.jubilee.model.text.Phrase;

/** A table of data, as opposed to one that only places things on the page. */
final class HtmlTable {

    private static final int LONGEST_CELL = 400;
    private static final int MOST_COLUMNS = 60;

    private HtmlTable() {}

    /** Two or more rows and columns, or headed cells, none of them long and none with blocks but paragraphs. */
    static boolean isData(HtmlNode.Element table) {
        List<List<HtmlNode.Element>> rows = rows(table);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean headed = rows.stream().flatMap(List::stream).anyMatch(c -> c.name().equals("th"));
        return table.attribute("role").filter("presentation"::equals).isEmpty() && columns > 1
                && columns <= MOST_COLUMNS && (rows.size() > 1 || headed)
                && rows.stream().flatMap(List::stream).allMatch(c -> c.text().strip().length() <= LONGEST_CELL
                        && c.children().stream().noneMatch(HtmlTable::isOther));
    }

    private static boolean isOther(HtmlNode node) {
        return node instanceof HtmlNode.Element e && (HtmlElements.isBlock(e) && !e.name().equals("p")
                && !e.name().equals("div") || e.children().stream().anyMatch(HtmlTable::isOther));
    }

    static List<PageBlock> read(HtmlNode.Element table, HtmlBlocks blocks) {
        var pictures = new ArrayList<PageBlock>();
        List<List<HtmlNode.Element>> rows = rows(table);
        var read = new ArrayList<List<Phrase>>();
        boolean spans = false;
        for (List<HtmlNode.Element> row : rows) {
            var cells = new ArrayList<Phrase>();
            for (HtmlNode.Element cell : row) {
                cells.add(blocks.words().phrase(lines(cell.children()), pictures));
                int columns = cell.attribute("colspan").filter(s -> s.matches("\\d{1,2}"))
                        .map(Integer::parseInt).orElse(1);
                spans |= columns > 1 || cell.attribute("rowspan").filter(s -> !s.equals("1")).isPresent();
                for (int i = 1; i < Math.min(columns, MOST_COLUMNS); i++) {
                    cells.add(Phrase.EMPTY);
                }
            }
            read.add(cells);
        }
        if (spans) {
            blocks.found().accept(Diagnostic.warning("import.table", table.at(),
                    "the table has cells over several columns or rows; these were parted",
                    "compare the table with the page"));
        }
        boolean head = !rows.isEmpty() && rows.getFirst().stream().allMatch(c -> c.name().equals("th"));
        Optional<Phrase> caption = table.children().stream()
                .filter(c -> c instanceof HtmlNode.Element e && e.name().equals("caption")).findFirst()
                .map(c -> blocks.words().phrase(((HtmlNode.Element) c).children(), pictures))
                .filter(p -> !p.isEmpty());
        var out = new ArrayList<PageBlock>();
        out.add(new PageBlock.Table(caption, head, read, table.at()));
        out.addAll(pictures);
        return out;
    }

    /** A cell's paragraphs as lines. */
    private static List<HtmlNode> lines(List<HtmlNode> nodes) {
        var out = new ArrayList<HtmlNode>();
        for (HtmlNode node : nodes) {
            if (node instanceof HtmlNode.Element e && HtmlElements.isBlock(e)) {
                if (!out.isEmpty() && !out.stream().allMatch(n -> n.text().isBlank())) {
                    out.add(new HtmlNode.Element("br", java.util.Map.of(), List.of(), e.at()));
                }
                out.addAll(lines(e.children()));
            } else {
                out.add(node);
            }
        }
        return out;
    }

    private static List<List<HtmlNode.Element>> rows(HtmlNode.Element table) {
        var rows = new ArrayList<List<HtmlNode.Element>>();
        for (HtmlNode child : table.children()) {
            if (child instanceof HtmlNode.Element e && e.name().equals("tr")) {
                rows.add(e.children().stream()
                        .filter(c -> c instanceof HtmlNode.Element cell
                                && (cell.name().equals("td") || cell.name().equals("th")))
                        .map(HtmlNode.Element.class::cast).toList());
            } else if (child instanceof HtmlNode.Element e && e.name().matches("thead|tbody|tfoot")) {
                rows.addAll(rows(e));
            }
        }
        return rows;
    }
}
