package press.jubilee.pdf.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.pdf.style.Ink;
import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.shape.GlyphRun;

/**
 * The text form of a page, for people and for tests that compare pages: a line for the page, one for each place that
 * links may point to, one for each item. Lengths in points with two decimals, half up, from the top left corner.
 *
 * <pre>
 * page 3 "v" TEXT recto
 * place chapter-1 72.00
 * text 54.00..311.50 96.50 [SourceSerifPro-Regular 10.50] Memory of| ‹3.10›friends
 * rule 54.00 480.00 72.00×0.50 100%
 * picture 54.00 100.00 200.00×150.00 images/wall.jpg "The wall"
 * </pre>
 *
 * A line of type says if it is {@code loose}, {@code tight} or {@code overfull}, and has the ends of what is set, the
 * baseline, and its words. In brackets stands what is so from there on: face
 * and size; {@code ^} a rise, {@code %} a word's scaling, {@code ink}, {@code lang} and {@code link} where they are other
 * than black, the line's first language and none. Words that meet without a space are parted by {@code |}; a space that
 * is not of its face's own width has its width before it in angle quotes.
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
                case TextLine line -> write(line);
                case Rule rule -> write("rule", rule.box()).append(' ').append(rule.ink().percent())
                        .append('%');
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

    private void write(TextLine line) {
        out.append("text");
        LineOrigin.Fit fit = line.origin().fit();
        if (fit != LineOrigin.Fit.FREE && fit != LineOrigin.Fit.FULL) {
            out.append(' ').append(fit.name().toLowerCase(Locale.ROOT));
        }
        if (line.runs().isEmpty()) {
            out.append(' ').append(points(line.x())).append(' ').append(points(line.baseline()));
            return;
        }
        SetRun first = line.runs().getFirst();
        SetRun last = line.runs().getLast();
        out.append(' ').append(points(line.x() + first.x())).append("..")
                .append(points(line.x() + last.x() + last.width())).append(' ')
                .append(points(line.baseline())).append(' ');
        String manner = "";
        boolean afterWord = false;
        for (SetRun run : line.runs()) {
            boolean space = isSpace(run.run());
            String own = manner(run, space, first.source().language());
            if (!own.equals(manner)) {
                out.append(own);
                manner = own;
            } else if (afterWord && !space) {
                out.append('|');
            }
            if (space && run.width() != run.run().width()) {
                out.append('‹').append(points(run.width())).append('›');
            }
            out.append(run.run().text());
            afterWord = !space;
        }
    }

    /** In brackets, ended by a space. */
    private static String manner(SetRun set, boolean space, Language usual) {
        GlyphRun run = set.run();
        SpanContext source = set.source();
        StringBuilder manner = new StringBuilder("[").append(run.face().name()).append(' ')
                .append(points(run.size()));
        if (set.rise() != 0) {
            manner.append(" ^").append(points(set.rise()));
        }
        if (!space && run.width() != 0 && set.width() != run.width()) {
            manner.append(" %")
                    .append(String.format(Locale.ROOT, "%.2f", 100.0 * set.width() / run.width()));
        }
        if (!source.ink().equals(Ink.BLACK)) {
            manner.append(" ink ").append(source.ink().percent()).append('%');
        }
        if (!source.language().equals(usual)) {
            manner.append(" lang ").append(source.language());
        }
        Optional<String> link = source.link();
        link.ifPresent(target -> manner.append(" link ").append(target));
        return manner.append("] ").toString();
    }

    private static boolean isSpace(GlyphRun run) {
        return run.text().codePoints().allMatch(Character::isSpaceChar);
    }

    private static String points(int sp) {
        String text = String.format(Locale.ROOT, "%.2f", sp / (double) Length.POINT);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
