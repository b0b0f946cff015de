package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.jubilee.model.html.HtmlNode;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;

/** Reads {@code table}. A cell over several columns is followed by empty ones; one over several rows is reported. */
final class HtmlTables {

    private final Reading reading;
    private final Function<List<HtmlNode>, Phrase> phrase;
    private final List<List<Phrase>> head = new ArrayList<>();
    private final List<List<Phrase>> body = new ArrayList<>();
    private final List<Block.Alignment> columns = new ArrayList<>();
    private Optional<Phrase> caption = Optional.empty();

    HtmlTables(Reading reading, Function<List<HtmlNode>, Phrase> phrase) {
        this.reading = reading;
        this.phrase = phrase;
    }

    Block.Table read(HtmlNode.Element table, Attributes attributes) {
        parts(table, false);
        int width = Stream.concat(head.stream(), body.stream()).mapToInt(List::size).max().orElse(0);
        while (columns.size() < width) {
            columns.add(Block.Alignment.NATURAL);
        }
        return new Block.Table(caption, columns.subList(0, width), rows(head, width), rows(body, width),
                attributes,
                table.at());
    }

    private void parts(HtmlNode.Element parent, boolean inHead) {
        for (HtmlNode child : parent.children()) {
            if (child instanceof HtmlNode.Element e) {
                switch (e.name()) {
                    case "caption" -> caption = Optional.of(phrase.apply(e.children()));
                    case "thead" -> parts(e, true);
                    case "tbody", "tfoot" -> parts(e, false);
                    case "tr" -> row(e, inHead);
                    default -> {
                    }
                }
            }
        }
    }

    private void row(HtmlNode.Element row, boolean inHead) {
        var cells = new ArrayList<Phrase>();
        boolean onlyHeads = true;
        for (HtmlNode child : row.children()) {
            if (child instanceof HtmlNode.Element cell
                    && (cell.name().equals("td") || cell.name().equals("th"))) {
                onlyHeads &= cell.name().equals("th");
                if (cell.attribute("rowspan").filter(s -> !s.equals("1")).isPresent()) {
                    reading.warn("table.span", cell.at(),
                            "a cell over several rows stands in the first of them only",
                            "Repeat its words in the rows below, or part the table");
                }
                align(cells.size(), cell);
                cells.add(phrase.apply(cell.children()));
                int span = cell.attribute("colspan").filter(s -> s.matches("\\d{1,2}")).map(Integer::parseInt)
                        .orElse(1);
                for (int i = 1; i < span; i++) {
                    cells.add(Phrase.EMPTY);
                }
            }
        }
        boolean heads = inHead || onlyHeads && body.isEmpty() && !cells.isEmpty();
        (heads ? head : body).add(cells);
    }

    private void align(int column, HtmlNode.Element cell) {
        while (columns.size() <= column) {
            columns.add(Block.Alignment.NATURAL);
        }
        String style = cell.attributes().getOrDefault("style", "").toLowerCase(Locale.ROOT);
        String align = cell.attribute("align").map(a -> a.toLowerCase(Locale.ROOT))
                .orElse(style.replaceAll("(?s).*text-align\\s*:\\s*(\\w+).*", "$1"));
        switch (align) {
            case "left" -> columns.set(column, Block.Alignment.LEFT);
            case "center" -> columns.set(column, Block.Alignment.CENTER);
            case "right" -> columns.set(column, Block.Alignment.RIGHT);
            default -> {
            }
        }
    }

    private static List<Block.Row> rows(List<List<Phrase>> rows, int width) {
        return rows.stream().map(cells -> {
            var filled = new ArrayList<>(cells);
            while (filled.size() < width) {
                filled.add(Phrase.EMPTY);
            }
            return new Block.Row(filled);
        }).toList();
    }
}
