package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.Language;
import press.jubilee.pdf.style.FirstWords;

/**
 * The first paragraph of a text, begun as the design wants it: with a letter several lines high, with its first words in small
 * capitals. Chinese has neither, nor have
 * paragraphs that begin with something else than plain words.
 */
final class LeadIn {

    /** So many characters, and the word they end in; about a third of a line. */
    private static final int LENGTH = 16;
    /** A paragraph of less than two lines is too short for it. */
    private static final int SHORTEST = 110;
    private static final int TRACKING = 40;
    private static final String MARKS = ".,;:?!—–…";

    private LeadIn() {}

    static FlowItem.Paragraph dress(FlowItem.Paragraph paragraph, FirstWords first, Language language) {
        if (language.isChinese() || paragraph.spans().stream().mapToInt(StyledSpan::length).sum() < SHORTEST
                || !(paragraph.spans().getFirst() instanceof StyledSpan.Words words) || words.verbatim()
                || !words.style().equals(paragraph.style().text())) {
            return paragraph;
        }
        FlowItem.Paragraph begun = first.smallCaps() ? smallCaps(paragraph, words) : paragraph;
        return first.letterLines() > 1 ? begun.withInitial(first.letterLines()) : begun;
    }

    private static FlowItem.Paragraph smallCaps(FlowItem.Paragraph paragraph, StyledSpan.Words words) {
        int end = end(words.text());
        var spans = new ArrayList<StyledSpan>(paragraph.spans().size() + 1);
        spans.add(words.styled(words.style().withSmallCaps(TRACKING)).between(0, end));
        if (end < words.text().length()) {
            spans.add(words.between(end, words.text().length()));
        }
        spans.addAll(paragraph.spans().subList(1, paragraph.spans().size()));
        return paragraph.withSpans(List.copyOf(spans));
    }

    /** Where the lead-in ends: behind a whole word, before the mark that ends its clause. */
    private static int end(String text) {
        int at = 0;
        while (at < text.length()) {
            int space = text.indexOf(' ', at);
            int word = space < 0 ? text.length() : space;
            int last = word;
            while (last > at && MARKS.indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            if (last < word || word >= LENGTH || space < 0) {
                return last;
            }
            at = space + 1;
        }
        return text.length();
    }
}
