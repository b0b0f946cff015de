package press.jubilee.pdf.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.jubilee.model.Language;
import press.jubilee.model.wording.CoverWords;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.cover.CoverType.Look;
import press.jubilee.pdf.cover.CoverType.SetWords;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Placing;
import press.jubilee.pdf.style.Justification;

/**
 * The words on the spine: the title from one end, the publisher at the other. They run from the top down, as ISO 6357 has it,
 * and from the bottom up where that is the custom; those that are written from the right begin at the top too; a title of Han characters alone stands upright in a column.
 */
final class CoverSpine {

    private static final Set<String> UPWARDS = Set.of("fr", "de", "es", "it", "pt", "ru", "ca");
    private static final int LARGEST = Length.points(17).sp();
    private static final double MARGIN = 110;
    /** How large letters may be for ascenders and descenders to keep within a height. */
    private static final double HEIGHT = 0.88;
    private static final double HEIGHT_OF_ONE = 1 / HEIGHT;
    private static final int MOST_LINES = 4;
    /** Half the height of letters, and of Han characters, above the baseline, in ems. */
    private static final double LATIN_MIDDLE = 0.33;
    private static final double HAN_MIDDLE = 0.38;

    private final Panel panel;
    private final int clear;
    private final Look look;

    /** @param clear how far from either fold, in scaled points */
    CoverSpine(Panel panel, int clear, Look look) {
        this.panel = panel;
        this.clear = clear;
        this.look = look;
    }

    /**
     * Draws them below a height.
     *
     * @return whether there is room for the title
     */
    boolean draw(CoverWords words, double top) {
        int room = panel.box().width() - 2 * clear;
        int size = Math.min(LARGEST, (int) (room * HEIGHT));
        if (size < CoverType.SMALLEST) {
            return false;
        }
        return isHan(words.title())
                ? column(words, size, panel.y(top + MARGIN))
                : row(words, size, room, panel.units(top));
    }

    /** In its own coordinates: x along the spine. */
    private boolean row(CoverWords words, int size, int room, int above) {
        boolean fromRight = panel.language().isRightToLeft();
        boolean up = fromRight || UPWARDS.contains(panel.language().primary());
        int from = panel.units(MARGIN) + (up ? 0 : above);
        int to = panel.box().height() - panel.units(MARGIN) - (up ? above : 0);
        Look small = look.sized(Math.min(size * 7 / 10, Length.points(9).sp()))
                .aligned(fromRight ? Justification.LEFT : Justification.RIGHT);
        Optional<SetWords> house = words.publisher()
                .map(p -> panel.type().set(p, panel.language(), small, (to - from) / 3, 1))
                .filter(SetWords::fits).filter(s -> s.size() >= CoverType.SMALLEST);
        int taken = house.isEmpty()
                ? 0
                : panel.type().width(words.publisher().orElseThrow(), panel.language(),
                        small.sized(house.get().size())) + 2 * size;
        SetWords title = title(words.title(), size, to - from - taken, room);
        if (!title.fits()) {
            return false;
        }
        int middle = panel.box().width() / 2;
        var items = new ArrayList<PlacedItem>(
                title.at(fromRight ? from + taken : from, baseline(title, middle)));
        house.ifPresent(h -> items
                .addAll(h.at(fromRight ? from : to - (to - from) / 3, baseline(h, middle))));
        panel.board().put(items, up
                ? new Placing(1, -90, panel.box().x(), panel.box().bottom())
                : new Placing(1, 90, panel.box().right(), panel.box().y()));
        return true;
    }

    /** On one line while that is not much smaller, else on as many as make it largest. */
    private SetWords title(String words, int size, int measure, int room) {
        SetWords best = panel.type().set(words, panel.language(),
                look.aligned(side(Justification.LEFT)).sized(size),
                measure, 1);
        if (best.fits() && best.size() >= size / 2) {
            return best;
        }
        for (int lines = 2; lines <= MOST_LINES; lines++) {
            int largest = (int) Math.min(LARGEST, room / (HEIGHT_OF_ONE + (lines - 1) * 1.2));
            if (largest < CoverType.SMALLEST) {
                break;
            }
            SetWords more = panel.type().set(words, panel.language(),
                    look.aligned(side(Justification.LEFT_BALANCED)).sized(largest), measure, lines);
            best = more.fits() && (!best.fits() || more.size() > best.size()) ? more : best;
        }
        return best;
    }

    /** Where the title begins. */
    private Justification side(Justification left) {
        return panel.language().isRightToLeft() ? Justification.RIGHT : left;
    }

    private int baseline(SetWords set, int middle) {
        double half = isHan(panel.language()) ? HAN_MIDDLE : LATIN_MIDDLE;
        return middle + (int) (set.size() * half) - (set.lines().size() - 1) * set.leading() / 2;
    }

    private boolean column(CoverWords words, int size, int top) {
        int bottom = panel.box().bottom() - panel.units(MARGIN);
        List<String> title = characters(words.title());
        List<String> house = words.publisher().filter(CoverSpine::isHan).map(CoverSpine::characters)
                .orElse(List.of());
        int small = Math.min(size * 7 / 10, Length.points(9).sp());
        int room = bottom - top - (house.isEmpty() ? 0 : house.size() * step(small) + 2 * size);
        int fitting = (int) Math.min(size, room / 1.25 / Math.max(1, title.size()));
        if (fitting < CoverType.SMALLEST) {
            return false;
        }
        column(title, fitting, top);
        column(house, small, bottom - house.size() * step(small));
        return true;
    }

    private void column(List<String> characters, int size, int top) {
        int y = top;
        for (String character : characters) {
            panel.board().put(panel.type().set(character, panel.language(),
                    look.aligned(Justification.CENTER).sized(size), panel.box().width(), 1)
                    .at(panel.box().x(), y + (int) (size * 0.88)));
            y += step(size);
        }
    }

    private static int step(int size) {
        return size * 5 / 4;
    }

    private static List<String> characters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).mapToObj(Character::toString)
                .toList();
    }

    private static boolean isHan(Language language) {
        return language.isChinese();
    }

    /** Marks of punctuation would have to be turned; a title with any runs downwards like others. */
    private static boolean isHan(String text) {
        return text.codePoints().allMatch(c -> Character.isIdeographic(c) || Character.isWhitespace(c));
    }
}
