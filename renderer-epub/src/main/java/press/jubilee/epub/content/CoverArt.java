package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import press.jubilee.epub.publication.Direction;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Anthology;
import press.jubilee.model.Contribution;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.OccasionLine;

/**
 * Draws a cover for a volume that brings none: an SVG picture of 1600 × 2400 units, title and names as text in the reading
 * system's own serif face, and a ring with one ray for each year of the anniversary.
 */
final class CoverArt {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2400;
    private static final int MEASURE = 1240;
    private static final String GROUND = "#16323f";
    private static final String GOLD = "#e3c98f";
    private static final String PAPER = "#fbf7ec";
    private static final int RAYS = 60;

    private final Anthology anthology;
    private final HouseWords words;
    private final XmlWriter out = new XmlWriter();

    CoverArt(Anthology anthology, HouseWords words) {
        this.anthology = anthology;
        this.words = words;
    }

    byte[] draw() {
        out.open("svg", XmlAttributes.of("xmlns", "http://www.w3.org/2000/svg").and("version", "1.1")
                .and("width", Integer.toString(WIDTH)).and("height", Integer.toString(HEIGHT))
                .and("viewBox", "0 0 " + WIDTH + " " + HEIGHT).and("xml:lang", anthology.language().tag()))
                .line();
        out.element("title", XmlAttributes.NONE,
                words.get(HouseWord.COVER_OF, "title", anthology.title().plain())).line();
        rectangle(0, GROUND, "none", 0);
        rectangle(70, "none", GOLD, 6);
        rectangle(92, "none", GOLD, 2);
        out.open("g", XmlAttributes.of("font-family", faces())
                .and("text-anchor", "middle").and("direction", Direction.of(anthology.language()).word()))
                .line();
        occasion();
        title();
        foot();
        return out.closeLine().closeLine().bytes();
    }

    /** Han faces come first only in Chinese: their Latin quotation marks are as wide as a Han character. */
    private String faces() {
        return anthology.language().isChinese()
                ? "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif"
                : "Georgia, 'Times New Roman', serif";
    }

    private void occasion() {
        OptionalInt years = anthology.occasion().map(o -> o.anniversary()).orElse(OptionalInt.empty());
        ring(years.orElse(RAYS));
        years.ifPresent(y -> line(Integer.toString(y), 830, 260, GOLD));
        anthology.occasion().map(o -> OccasionLine.of(o, words)).ifPresent(line -> {
            line.institution().ifPresent(i -> block(i, 230, 56, 2, PAPER));
            line.years().ifPresent(y -> line(y, 920, 52, GOLD));
        });
    }

    private void ring(int rays) {
        int count = Math.clamp(rays, 12, 200);
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            double sin = StrictMath.sin(angle);
            double cos = -StrictMath.cos(angle);
            out.empty("line",
                    XmlAttributes.of("x1", number(WIDTH / 2.0 + 270 * sin)).and("y1", number(760 + 270 * cos))
                            .and("x2", number(WIDTH / 2.0 + 330 * sin)).and("y2", number(760 + 330 * cos))
                            .and("stroke", GOLD).and("stroke-width", "7").and("stroke-linecap", "round"))
                    .line();
        }
    }

    private void title() {
        String title = anthology.title().plain().strip();
        int size = title.length() > 120 ? 64 : 132;
        int rule = block(title, 1330, size, title.length() > 120 ? 12 : 5, PAPER) - size / 2;
        out.empty("line", XmlAttributes.of("x1", "640").and("y1", Integer.toString(rule)).and("x2", "960")
                .and("y2", Integer.toString(rule)).and("stroke", GOLD).and("stroke-width", "4")).line();
        anthology.subtitle().ifPresent(s -> block(s.plain().strip(), rule + 110, 60, 4, GOLD));
    }

    private void foot() {
        List<String> names = anthology.editors().stream().map(Contribution::person).map(p -> p.name())
                .toList();
        if (!names.isEmpty()) {
            block(NameList.of(words).join(names), 2110, 56, 2, PAPER);
        }
        anthology.publisher().ifPresent(p -> block(p.name(), 2260, 44, 1, GOLD));
    }

    /** Sets words in so many lines at most, smaller where they need more, and says where the next block may begin. */
    private int block(String text, int top, int size, int most, String colour) {
        int fitting = size;
        List<String> lines = wrap(text, (double) MEASURE / fitting);
        while (lines.size() > most && fitting > 24) {
            fitting -= 4;
            lines = wrap(text, (double) MEASURE / fitting);
        }
        int y = top;
        for (String words : balanced(text, lines, (double) MEASURE / fitting)) {
            line(words, y, fitting, colour);
            y += fitting * 5 / 4;
        }
        return y;
    }

    /** The same number of lines, each about as long as the others. */
    private static List<String> balanced(String text, List<String> lines, double ems) {
        List<String> best = lines;
        for (double narrower = ems - 1; narrower > 4; narrower--) {
            List<String> tried = wrap(text, narrower);
            if (tried.size() > lines.size()) {
                break;
            }
            best = tried;
        }
        return best;
    }

    private void line(String text, int y, int size, String colour) {
        out.element("text", XmlAttributes.of("x", Integer.toString(WIDTH / 2)).and("y", Integer.toString(y))
                .and("font-size", Integer.toString(size)).and("fill", colour), text).line();
    }

    /** Breaks at spaces and between Han characters, and inside a word only where it alone is too wide. */
    private static List<String> wrap(String text, double ems) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String piece : text.split("(?<=\\s)|(?<=\\p{IsHan})|(?=\\p{IsHan})")) {
            boolean wide = width(piece.stripTrailing()) > ems;
            for (String part : wide
                    ? piece.split("(?<=\\G.{" + Math.max(1, (int) ems) + "})")
                    : new String[]{piece}) {
                if (!line.isEmpty() && width(line) + width(part.stripTrailing()) > ems) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(part);
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** The width in ems, estimated on the safe side: the face is the reading system's. */
    private static double width(CharSequence text) {
        return text.codePoints()
                .mapToDouble(
                        c -> c >= 0x2E80 ? 1.0 : Character.isUpperCase(c) ? 0.72 : c == ' ' ? 0.27 : 0.54)
                .sum();
    }

    private void rectangle(int inset, String fill, String stroke, int width) {
        out.empty("rect", XmlAttributes.of("x", Integer.toString(inset)).and("y", Integer.toString(inset))
                .and("width", Integer.toString(WIDTH - 2 * inset))
                .and("height", Integer.toString(HEIGHT - 2 * inset))
                .and("fill", fill).and("stroke", stroke).and("stroke-width", Integer.toString(width))).line();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
