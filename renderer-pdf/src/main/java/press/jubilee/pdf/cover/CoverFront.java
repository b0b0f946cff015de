package press.jubilee.pdf.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import press.jubilee.model.Language;
import press.jubilee.model.wording.CoverWords;
import press.jubilee.model.wording.Numerals;
import press.jubilee.pdf.cover.CoverType.Look;
import press.jubilee.pdf.cover.CoverType.SetWords;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.style.Justification;

/** The front in the manner of each design; as the EPUB's cover is drawn. */
final class CoverFront {

    private static final double MARGIN = 0.1125;
    private static final char NO_BREAK = '\u00A0';
    private static final int RAYS = 60;
    private static final int FOOT = 2_010;
    private static final double SMALLER = 0.94;
    private static final Language CHINESE = new Language("zh-Hans");

    private final Panel panel;
    private final CoverWords words;
    private final CoverColours colours;
    private final Justification side;
    private final List<String> editors;

    /** @param side of unjustified lines; {@code editors} their names one by one */
    CoverFront(Panel panel, CoverWords words, CoverColours colours, Justification side,
            List<String> editors) {
        this.editors = editors;
        this.panel = panel;
        this.words = words;
        this.colours = colours;
        this.side = side;
    }

    /** A frame, a ring with a ray for each year, everything about the middle, in one serif. */
    void centred() {
        panel.frame(70, 6, colours.accent());
        panel.frame(92, 2, colours.accent());
        Look plain = look(FontFamily.TEXT, Justification.CENTER);
        Look gold = plain.inked(colours.accent());
        words.institution().ifPresent(i -> panel.words(i, sized(plain, 60), MARGIN, panel.y(250), 2));
        ring();
        words.years().ifPresent(y -> panel.words(Numerals.of(y, panel.language()), sized(gold, 260), 0.35,
                panel.y(words.span().isPresent() ? 820 : 850), 1));
        words.span().ifPresent(s -> panel.words(s, sized(gold, 52), 0.35, panel.y(915), 1));
        int below = titles(sized(plain, 150), sized(gold, 66).slanted(), 1_370, true);
        foot(plain, gold, below);
    }

    /** The number of years large on a band of colour, everything else below it from one edge, in one sans. */
    void flush() {
        Look paper = look(FontFamily.SANS, side).inked(colours.ground());
        Look ink = look(FontFamily.SANS, side);
        words.years().ifPresent(
                n -> panel.words(Numerals.of(n, panel.language()), sized(paper, 720).bolder(), 0.0945,
                        panel.y(840), 1));
        words.institution().ifPresent(i -> panel.words(i, sized(paper, 58), MARGIN, panel.y(210), 2));
        words.span().ifPresent(s -> panel.words(s, sized(paper, 48), MARGIN, panel.y(925), 1));
        int below = titles(sized(ink, 160).bolder(), sized(ink.inked(colours.accent()), 68), 1_230, false);
        foot(ink, ink.bolder(), below);
    }

    private Look look(FontFamily family, Justification justification) {
        return Look.of(family, colours.type(), justification, 1);
    }

    private Look sized(Look look, double units) {
        return look.sized(panel.units(units));
    }

    private void ring() {
        int thick = panel.units(7);
        var ray = new Rect(-thick / 2, -panel.units(330), thick, panel.units(60));
        panel.board().ring(ray, colours.accent(), panel.middle(), panel.y(760),
                Math.clamp(words.years().orElse(RAYS), 12, 200));
    }

    /** Title, other title and subtitle, all smaller where together they would reach the foot. */
    private int titles(Look title, Look subtitle, int from, boolean rule) {
        for (double factor = 1;; factor *= SMALLER) {
            List<Placed> stack = stack(title, subtitle, factor, panel.y(from), rule);
            Placed last = stack.getLast();
            boolean fits = stack.stream().allMatch(p -> p.words.fits())
                    && last.words.below(last.baseline) - last.words.leading() <= panel.y(FOOT - 70);
            if (fits || title.size() * factor < CoverType.SMALLEST * 2) {
                stack.forEach(p -> panel.board().put(p.words.at(panel.left(MARGIN), p.baseline)));
                if (rule) {
                    rule(stack.get(words.otherTitle().isPresent() ? 1 : 0));
                }
                return last.words.below(last.baseline);
            }
        }
    }

    private record Placed(SetWords words, int baseline) {}

    private List<Placed> stack(Look title, Look subtitle, double factor, int top, boolean rule) {
        IntUnaryOperator scaled = size -> (int) (size * factor);
        var stack = new ArrayList<Placed>();
        Look first = title.sized(scaled.applyAsInt(title.size()));
        stack.add(new Placed(set(parted(words.title(), first), panel.language(), first, 5), top));
        words.otherTitle().ifPresent(other -> {
            Placed above = stack.getLast();
            SetWords set = set(other, script(other), title.sized(scaled.applyAsInt(title.size() / 2)), 2);
            stack.add(
                    new Placed(set, above.baseline + (above.words.lines().size() - 1) * above.words.leading()
                            + set.size() * 17 / 10));
        });
        words.subtitle().ifPresent(s -> {
            Placed above = stack.getLast();
            SetWords set = set(s, panel.language(), subtitle.sized(scaled.applyAsInt(subtitle.size())), 4);
            int gap = rule ? panel.units(110) + set.size() : set.size() * 18 / 10;
            stack.add(new Placed(set,
                    above.baseline + (above.words.lines().size() - 1) * above.words.leading() + gap));
        });
        return stack;
    }

    private SetWords set(String text, Language language, Look look, int lines) {
        return panel.type().set(text, language, look, panel.measure(MARGIN), lines);
    }

    /** A Chinese title that needs more than a line is parted behind its colon rather than between any two characters. */
    private String parted(String title, Look look) {
        return panel.language().isChinese()
                && panel.type().width(title, panel.language(), look) > panel.measure(MARGIN)
                        ? title.replace("：", "：" + CoverType.LINE_END)
                        : title;
    }

    /** That of a title which is not in the volume's own. */
    private Language script(String text) {
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return han && !panel.language().isChinese() ? CHINESE : panel.language();
    }

    private void rule(Placed above) {
        int width = panel.units(320);
        int y = above.baseline + (above.words.lines().size() - 1) * above.words.leading() + panel.units(75);
        panel.board().rule(new Rect(panel.middle() - width / 2, y, width, panel.units(4)), colours.accent());
    }

    /** No name is parted at the end of a line. */
    private String whole(String names) {
        String out = names;
        for (String name : editors) {
            out = out.replace(name, name.replace(' ', NO_BREAK));
        }
        return out;
    }

    private void foot(Look names, Look house, int below) {
        words.editors().map(this::whole).ifPresent(e -> {
            SetWords set = set(e, panel.language(), sized(names, 58), 2);
            int last = Math.max(panel.y(2_130), below + (set.lines().size() - 1) * set.leading());
            panel.board().put(set.at(panel.left(MARGIN), last - (set.lines().size() - 1) * set.leading()));
        });
        words.publisher().ifPresent(p -> panel.words(p, sized(house, 46), MARGIN, panel.y(2_255), 1));
    }
}
