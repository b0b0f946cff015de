package press.jubilee.pdf.galley;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.jubilee.model.Language;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.Justification;

/**
 * How far the cells of a column that is set flush right end before its edge, so that their decimal points stand under one
 * another.
 *
 * @param pads one a cell of the body, in scaled points; none where all end at the edge
 * @param width what the column needs for that; 0 where there are none
 */
record DecimalPads(List<Integer> pads, int width) {

    private static final DecimalPads NONE = new DecimalPads(List.of(), 0);

    DecimalPads {
        pads = List.copyOf(pads);
    }

    int pad(int row) {
        return pads.isEmpty() ? 0 : pads.get(row);
    }

    static DecimalPads of(List<FlowItem.Paragraph> cells, ParagraphSetter setter) {
        if (cells.isEmpty() || cells.getFirst().style().justification() != flushRight(cells, setter)) {
            return NONE;
        }
        Optional<List<String>> fractions = NumberColumn
                .fractions(cells.stream().map(DecimalPads::text).toList());
        if (fractions.isEmpty()) {
            return NONE;
        }
        int[] behind = IntStream.range(0, cells.size())
                .map(r -> width(cells.get(r), fractions.get().get(r), setter)).toArray();
        int widest = IntStream.of(behind).max().orElse(0);
        List<Integer> pads = IntStream.of(behind).map(w -> widest - w).boxed().toList();
        int width = IntStream.range(0, cells.size())
                .map(r -> setter.naturalWidth(cells.get(r)) + pads.get(r)).max().orElse(0);
        return new DecimalPads(pads, width);
    }

    private static Justification flushRight(List<FlowItem.Paragraph> cells, ParagraphSetter setter) {
        return cells.stream().anyMatch(setter::runsToTheLeft) ? Justification.LEFT : Justification.RIGHT;
    }

    private static int width(FlowItem.Paragraph cell, String words, ParagraphSetter setter) {
        return words.isEmpty()
                ? 0
                : setter.naturalWidth(cell.withSpans(List.of(new StyledSpan.Words(words, cell.style().text(),
                        Language.ENGLISH, Optional.empty(), true, cell.at()))));
    }

    private static String text(FlowItem.Paragraph cell) {
        return cell.spans().stream().map(s -> switch (s) {
            case StyledSpan.Words w -> w.text();
            case StyledSpan.NoteMark m -> "";
            case StyledSpan.Inset i -> "\uFFFC";
            case StyledSpan.LineEnd e -> "\n";
        }).collect(Collectors.joining());
    }
}
