package press.jubilee.epub.content;

import java.util.List;
import java.util.function.BiConsumer;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;

/** Writes a table in a region that scrolls on narrow screens and that the keyboard can reach. */
final class TableWriter {

    private final Page page;
    private final XmlWriter out;
    private final BiConsumer<Phrase, SourcePosition> leaf;

    TableWriter(Page page, BiConsumer<Phrase, SourcePosition> leaf) {
        this.page = page;
        this.out = page.out();
        this.leaf = leaf;
    }

    void write(Block.Table table, XmlAttributes attributes) {
        int number = page.nextTable();
        String captionId = "caption-" + number;
        XmlAttributes name = table.caption().isPresent()
                ? XmlAttributes.of("aria-labelledby", captionId)
                : XmlAttributes.of("aria-label", page.book().words(page.language())
                        .get(HouseWord.TABLE, "number", Integer.toString(number)));
        out.open("div", Markup.cls("table").and("role", "region").and("tabindex", "0").and(name)).line();
        out.open("table", attributes).line();
        table.caption().ifPresent(c -> {
            out.open("caption", "id", captionId);
            leaf.accept(c, table.at());
            out.closeLine();
        });
        rows("thead", table.head(), table);
        rows("tbody", table.body(), table);
        out.closeLine().closeLine();
    }

    private void rows(String group, List<Block.Row> rows, Block.Table table) {
        if (rows.isEmpty()) {
            return;
        }
        out.open(group).line();
        for (Block.Row row : rows) {
            out.open("tr");
            for (int column = 0; column < row.cells().size(); column++) {
                cell(row.cells().get(column), group.equals("thead"), table.columns().get(column), table);
            }
            out.closeLine();
        }
        out.closeLine();
    }

    private void cell(Phrase content, boolean head, Block.Alignment alignment, Block.Table table) {
        XmlAttributes aligned = switch (alignment) {
            case NATURAL -> XmlAttributes.NONE;
            case LEFT -> Markup.cls("left");
            case CENTER -> Markup.cls("center");
            case RIGHT -> Markup.cls("right");
        };
        boolean heading = head && !content.plain().isBlank();
        out.open(heading ? "th" : "td", heading ? XmlAttributes.of("scope", "col").and(aligned) : aligned);
        leaf.accept(content, table.at());
        out.close();
    }
}
