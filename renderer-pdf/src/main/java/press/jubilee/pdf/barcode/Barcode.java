package press.jubilee.pdf.barcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;

/**
 * A bar code ready to be drawn, its quiet zones included; in scaled points from its top left corner. All edges of bars are
 * whole multiples of the module. Sizes are those of the GS1 General Specifications, 5.2.3: quiet zones of 11 modules on the
 * left and 7 on the right, 5 beside an add-on; bars 22.85 mm high at a module of 0.33 mm.
 *
 * @param figures for people to read
 * @param figureHeight the height of a figure; its face should be chosen for that
 */
public record Barcode(List<Rect> bars, List<Figure> figures, int figureHeight, int width, int height) {

    /** The module at which the specifications give their sizes; a book's bar code has 0.8 to 2 times that. */
    public static final Length NOMINAL = Length.millimetres(0.33);

    private static final int QUIET_LEFT = 11;
    private static final int QUIET_RIGHT = 7;
    private static final int QUIET_ADD_ON = 5;
    private static final int GAP = 9;
    private static final int BAR_HEIGHT = 69;
    /** So much further down the guard bars reach. */
    private static final int GUARD = 5;
    private static final int FIGURE = 8;

    public Barcode {
        bars = List.copyOf(bars);
        figures = List.copyOf(figures);
    }

    /** @param x of its middle */
    public record Figure(char digit, int x, int baseline) {}

    /** @param module the width of the narrowest bar, in scaled points whole */
    public static Barcode of(Ean13 number, Optional<AddOn> addOn, Length module) {
        var drawing = new Drawing(module.sp());
        drawing.number(number);
        int end = QUIET_LEFT + 95;
        addOn.ifPresent(a -> drawing.addOn(a, end + GAP));
        int width = addOn.isPresent() ? end + GAP + 47 + QUIET_ADD_ON : end + QUIET_RIGHT;
        return new Barcode(drawing.bars, drawing.figures, FIGURE * module.sp(), width * module.sp(),
                (BAR_HEIGHT + 1 + FIGURE) * module.sp());
    }

    /** Everything counted in modules. */
    private static final class Drawing {

        private final List<Rect> bars = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final int module;

        Drawing(int module) {
            this.module = module;
        }

        private void number(Ean13 number) {
            String modules = number.modules();
            for (int i = 0; i < modules.length(); i++) {
                boolean guard = i < 3 || i >= 45 && i < 50 || i >= 92;
                i += bar(modules, i, QUIET_LEFT, 0, guard ? BAR_HEIGHT + GUARD : BAR_HEIGHT);
            }
            int baseline = BAR_HEIGHT + 1 + FIGURE;
            figure(number.digits().charAt(0), 3.5, baseline);
            for (int i = 0; i < 6; i++) {
                figure(number.digits().charAt(1 + i), QUIET_LEFT + 3 + 7 * i + 3.5, baseline);
                figure(number.digits().charAt(7 + i), QUIET_LEFT + 50 + 7 * i + 3.5, baseline);
            }
        }

        /** Its figures stand above, its bars end where the guard bars do. */
        private void addOn(AddOn addOn, int from) {
            String modules = addOn.modules();
            int top = FIGURE + 1;
            for (int i = 0; i < modules.length(); i++) {
                i += bar(modules, i, from, top, BAR_HEIGHT + GUARD - top);
            }
            for (int i = 0; i < 5; i++) {
                figure(addOn.digits().charAt(i), from + 4 + 9 * i + 3.5, FIGURE);
            }
        }

        /** The bar that begins with a module, where that is dark; how many modules more it has. */
        private int bar(String modules, int from, int left, int top, int height) {
            int end = from;
            while (end < modules.length() && modules.charAt(end) == '1') {
                end++;
            }
            if (end == from) {
                return 0;
            }
            bars.add(new Rect((left + from) * module, top * module, (end - from) * module, height * module));
            return end - from - 1;
        }

        private void figure(char digit, double middle, int baseline) {
            figures.add(new Figure(digit, (int) Math.round(middle * module), baseline * module));
        }
    }
}
