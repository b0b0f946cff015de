package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.jubilee.pdf.canvas.LineOrigin;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.style.TextStyle;

/**
 * The first letter of a paragraph, several lines high: its foot stands on the last of them, its head is level with the
 * capitals of the first. Quotation marks before it keep the size of the text and hang out of the measure.
 *
 * <p>None of its glyphs shows a character of its own: what they spell is read with the rest of the word, which stands on the
 * first line, so that readers get the word whole and in its place.
 *
 * @param items around the origin of the first line
 * @param width how far the lines beside it stand in, in scaled points
 * @param rest where in the text the lines beside it begin
 * @param letters what is read before the text from there on
 */
record DropCapital(List<PlacedItem> items, int lines, int width, int rest, String letters) {

    private static final String QUOTES = "“‘«‹„‚\"'¿¡";
    private static final Set<Character.UnicodeScript> SCRIPTS = Set.of(Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC);
    /** The white to its right, as a share of the text's size; more where a word ends with it. */
    private static final double GAP = 0.22;
    private static final double SPACE = 0.24;

    /** None where the paragraph does not ask for one, or does not begin with a capital letter of an alphabet. */
    static Optional<DropCapital> of(FlowItem.Paragraph paragraph, SpanText text, StyleShaper shaper) {
        if (paragraph.initial() < 2 || text.pieces().isEmpty()
                || !text.pieces().getFirst().piece().note().isEmpty()) {
            return Optional.empty();
        }
        Piece first = text.pieces().getFirst().piece();
        String words = first.text();
        int letter = 0;
        while (letter < words.length() && QUOTES.indexOf(words.charAt(letter)) >= 0) {
            letter++;
        }
        int end = letter < words.length() ? letterEnd(words, letter) : letter;
        if (end == letter || end == words.length()) {
            return Optional.empty();
        }
        return Optional.of(of(paragraph, first, letter, end, shaper));
    }

    /** Behind a capital letter and the marks on it; the same offset where there is none. */
    private static int letterEnd(String words, int at) {
        int c = words.codePointAt(at);
        if (!Character.isUpperCase(c) || !SCRIPTS.contains(Character.UnicodeScript.of(c))) {
            return at;
        }
        int end = at + Character.charCount(c);
        while (end < words.length() && Character.getType(words.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static DropCapital of(FlowItem.Paragraph paragraph, Piece first, int letter, int end,
            StyleShaper shaper) {
        String words = first.text();
        TextStyle plain = paragraph.style().text();
        SpanStyle small = first.style().with(plain);
        GlyphRun sample = shaper.set(words.substring(letter, end), small).getFirst();
        int drop = (paragraph.initial() - 1) * paragraph.style().leading();
        double capitals = (double) sample.face().capHeight() / sample.face().unitsPerEm();
        SpanStyle large = first.style()
                .with(plain.withSize((int) Math.round(plain.size() + drop / capitals)));
        var items = new ArrayList<PlacedItem>();
        if (letter > 0) {
            List<SetRun> marks = silent(shaper.set(words.substring(0, letter), small), small);
            items.add(line(paragraph, -right(marks), 0, marks));
        }
        List<SetRun> capital = silent(shaper.set(words.substring(letter, end), large), large);
        int bearing = bearing(capital.getFirst().run());
        items.add(line(paragraph, -bearing, drop, capital));
        boolean whole = words.charAt(end) == ' ';
        int rest = whole ? end + 1 : end;
        int gap = (int) Math.round(plain.size() * (GAP + (whole ? SPACE : 0)));
        return new DropCapital(items, paragraph.initial(), right(capital) - bearing + gap, rest,
                words.substring(0, rest));
    }

    private static PlacedItem line(FlowItem.Paragraph paragraph, int x, int baseline, List<SetRun> runs) {
        return new PlacedItem.TextLine(x, baseline, runs, LineOrigin.NONE, paragraph.owners().text());
    }

    private static int bearing(GlyphRun run) {
        return (int) ((long) run.face().sideBearing(run.glyph(0)) * run.size() / run.face().unitsPerEm());
    }

    private static int right(List<SetRun> runs) {
        SetRun last = runs.getLast();
        return last.x() + last.width();
    }

    /** Runs that show no characters, one after another. */
    private static List<SetRun> silent(List<GlyphRun> runs, SpanStyle style) {
        var out = new ArrayList<SetRun>();
        int x = 0;
        for (GlyphRun run : runs) {
            out.add(new SetRun(run.reading("", 0), x, 0, run.width(), style.context()));
            x += run.width();
        }
        return out;
    }

    /** The first word beside it, read with the letters that stand before it. */
    SetRun read(SetRun run) {
        GlyphRun whole = run.run().reading(letters + run.run().text(), letters.length());
        return new SetRun(whole, run.x(), run.rise(), run.width(), run.source());
    }
}
