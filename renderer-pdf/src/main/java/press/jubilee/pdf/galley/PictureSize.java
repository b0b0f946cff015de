package press.jubilee.pdf.galley;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.geometry.Length;

/**
 * How large pictures are printed. A picture of pixels is as wide as 300 of them to the inch allow, at most the measure;
 * one of few pixels up to a third of the measure if that leaves it 150 to the inch. A drawing fills the measure unless it was
 * made as small as an icon. The author's width or height goes before all that, as far as there is room. What is
 * printed with less than 300 pixels to the inch is reported.
 */
final class PictureSize {

    private static final int GOOD = 300;
    private static final int COARSE = 150;
    /** CSS pixels; a drawing of less is taken for an icon and keeps its size. */
    private static final int ICON = 160;
    private static final Pattern ASKED = Pattern
            .compile("(\\d{1,5}(?:\\.\\d{1,4})?) ?(%|cm|mm|in|pt|px|em)?");

    private final int measure;
    private final int em;
    private final int gutter;
    private final Consumer<Diagnostic> found;

    /**
     * @param em the size of running text
     * @param gutter between pictures in a row
     */
    PictureSize(int measure, int em, int gutter, Consumer<Diagnostic> found) {
        this.measure = measure;
        this.em = em;
        this.gutter = gutter;
        this.found = found;
    }

    /**
     * The common height of a figure's pictures, in scaled points.
     *
     * @param usual how high one is at most if the author does not say, and {@code tallest} in any case
     */
    int height(FlowItem.Figure figure, int usual, int tallest) {
        double aspects = figure.pictures().stream().mapToDouble(s -> aspect(s.picture())).sum();
        int gutters = gutter * (figure.pictures().size() - 1);
        OptionalInt width = asked(figure, "width", figure.width(), measure);
        OptionalInt height = asked(figure, "height", figure.height(), tallest);
        double most = Math.min(tallest, (measure - gutters) / aspects);
        double wanted = width.isPresent()
                ? (width.getAsInt() - gutters) / aspects
                : height.isPresent() ? height.getAsInt() : Math.min(usual, natural(figure, most));
        int set = (int) Math.max(1, Math.min(most, wanted));
        figure.pictures().forEach(s -> check(s.picture(), set, figure));
        return set;
    }

    static double aspect(Picture picture) {
        return (double) picture.width() / picture.height();
    }

    int gutter() {
        return gutter;
    }

    /** The height at which each picture of the row has pixels enough. */
    private double natural(FlowItem.Figure figure, double most) {
        return figure.pictures().stream().mapToDouble(s -> natural(s.picture(), most)).min().orElse(most);
    }

    private double natural(Picture picture, double most) {
        if (picture.format() == PictureFormat.SVG) {
            return picture.width() < ICON ? inches(picture.height(), 96) : most;
        }
        double fine = inches(picture.height(), GOOD);
        double bearable = Math.min(measure / 3.0 / aspect(picture), inches(picture.height(), COARSE));
        return Math.max(fine, bearable);
    }

    private static double inches(int pixels, int perInch) {
        return 72.0 * Length.POINT * pixels / perInch;
    }

    private OptionalInt asked(FlowItem.Figure figure, String name, Optional<String> value, int whole) {
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher m = ASKED.matcher(value.get().strip());
        double number = m.matches() ? Double.parseDouble(m.group(1)) : 0;
        if (number <= 0) {
            found.accept(Diagnostic.warning("picture." + name, figure.at(),
                    "the " + name + " " + value.get() + " is not understood; the picture has its usual size",
                    "write " + name + "=50% or " + name + "=8cm"));
            return OptionalInt.empty();
        }
        double unit = switch (m.group(2) == null ? "px" : m.group(2)) {
            case "%" -> whole / 100.0;
            case "cm" -> inches(1, 1) / 2.54;
            case "mm" -> inches(1, 1) / 25.4;
            case "in" -> inches(1, 1);
            case "pt" -> Length.POINT;
            case "em" -> em;
            default -> inches(1, 96);
        };
        return OptionalInt.of((int) Math.max(1, Math.min(whole, number * unit)));
    }

    private void check(Picture picture, int height, FlowItem.Figure figure) {
        if (picture.format() == PictureFormat.SVG) {
            return;
        }
        int perInch = (int) Math.round(picture.height() / (height / inches(1, 1)));
        if (perInch < GOOD) {
            double width = height * aspect(picture);
            found.accept(Diagnostic.warning("picture.resolution", figure.at(),
                    "the picture " + picture.name() + " is printed with " + perInch
                            + " pixels to the inch, at " + millimetres(width) + " × " + millimetres(height)
                            + " mm" + (perInch < COARSE ? ", and will look coarse" : ""),
                    "a press asks for " + GOOD + ": give a picture "
                            + (int) Math.ceil(width / inches(1, GOOD))
                            + " pixels wide, or print it smaller, with {width="
                            + (int) Math.floor(inches(picture.width(), GOOD) / measure * 100) + "%}"));
        }
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.0f", length / inches(1, 1) * 25.4);
    }
}
