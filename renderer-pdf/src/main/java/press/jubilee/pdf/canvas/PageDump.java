package press.jubilee.pdf.canvas;

import java.util.List;
import java.util.Locale;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;

/**
 * The text form of a page, for people and for tests that compare pages: a line for the page, one for each place that
 * links may point to, one for each item. Lengths in points with two decimals, half up, from the top left corner.
 *
 * <pre>
 * page 3 "v" TEXT recto
 * place chapter-1 72.00
 * text 54.00..311.50 96.50 ‹2.64› %100.4 [SourceSerifPro-Regular 10.50] Memory of friends
 * rule 54.00 480.00 72.00×0.50 100%
 * picture 54.00 100.00 200.00×150.00 images/wall.jpg "The wall"
 * </pre>
 *
 * A line of type says if it is {@code loose}, {@code tight} or {@code overfull}, and has the ends of what is set, the
 * baseline, how wide its spaces are and how its words are scaled, where that is not as their face has it, and the words. In
 * brackets stands what is so from there on: face and size; {@code ^} a rise, {@code ink}, {@code lang} and {@code link} where
 * they are other than black, the line's first language and none; {@code %} a scaling that is more than a hundredth and a half
 * off the line's. Words that meet without a space are parted by {@code |}; a space that is not as wide as the line says has
 * its width before it in angle quotes; {@code #} and a number is a glyph that shows no text.
 */
public final class PageDump {

    private final StringBuilder out = new StringBuilder();

    private PageDump() {}

    /** The page in lines, each ended by a line feed. */
    public static String of(Page page) {
        PageDump dump = new PageDump();
        dump.write(page);
        return dump.out.toString();
    }

    /** Several pages, with an empty line between them. */
    public static String of(List<Page> pages) {
        return String.join("\n", pages.stream().map(PageDump::of).toList());
    }

    private void write(Page page) {
        out.append("page ").append(page.index() + 1).append(" \"").append(page.label()).append("\" ")
                .append(page.kind()).append(page.recto() ? " recto\n" : " verso\n");
        for (Page.Destination place : page.destinations()) {
            out.append("place ").append(place.name()).append(' ').append(points(place.y())).append('\n');
        }
        for (PlacedItem item : page.items()) {
            switch (item) {
                case TextLine line -> out.append(LineDump.of(line));
                case Rule rule -> write("rule", rule.box()).append(' ').append(rule.ink());
                case PlacedPicture picture -> write("picture", picture.box()).append(' ')
                        .append(picture.picture().name()).append(" \"").append(picture.alt()).append('"');
            }
            out.append('\n');
        }
    }

    private StringBuilder write(String kind, Rect box) {
        return out.append(kind).append(' ').append(points(box.x())).append(' ').append(points(box.y()))
                .append(' ').append(points(box.width())).append('×').append(points(box.height()));
    }

    static String points(int sp) {
        String text = String.format(Locale.ROOT, "%.2f", sp / (double) Length.POINT);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
