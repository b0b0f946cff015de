package press.jubilee.pdf.geometry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length in scaled points: 65,536 to a PostScript point of 1/72 inch. Unlike TeX's, which divides a point of
 * 1/72.27 inch. Inner loops work on the bare {@code int}; this type stands where people read and write lengths.
 */
public record Length(int sp) implements Comparable<Length> {

    /** Scaled points in a point. */
    public static final int POINT = 65_536;

    public static final Length ZERO = new Length(0);

    private static final Pattern FORM = Pattern.compile("([-+]?\\d+(?:\\.\\d+)?)\\s*(pt|mm|cm|in|pc|sp)");

    /** Rounded to the nearest scaled point. */
    public static Length points(double points) {
        return new Length(Math.toIntExact(Math.round(points * POINT)));
    }

    public static Length millimetres(double millimetres) {
        return points(millimetres * 72 / 25.4);
    }

    public static Length inches(double inches) {
        return points(inches * 72);
    }

    /**
     * Reads a number and its unit: {@code pt} (1/72 in), {@code mm}, {@code cm}, {@code in}, {@code pc} (12 pt),
     * {@code sp}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Length parse(String text) {
        Matcher m = FORM.matcher(text.trim());
        if (!m.matches()) {
            throw new IllegalArgumentException("not a length such as 10.5pt, 148mm or 6in: " + text);
        }
        double number = Double.parseDouble(m.group(1));
        return switch (m.group(2)) {
            case "mm" -> millimetres(number);
            case "cm" -> millimetres(number * 10);
            case "in" -> inches(number);
            case "pc" -> points(number * 12);
            case "sp" -> new Length(Math.toIntExact(Math.round(number)));
            default -> points(number);
        };
    }

    public Length plus(Length other) {
        return new Length(Math.addExact(sp, other.sp));
    }

    public Length minus(Length other) {
        return new Length(Math.subtractExact(sp, other.sp));
    }

    /** Rounded to the nearest scaled point. */
    public Length times(double factor) {
        return new Length(Math.toIntExact(Math.round(sp * factor)));
    }

    public double points() {
        return sp / (double) POINT;
    }

    public double millimetres() {
        return points() * 25.4 / 72;
    }

    @Override
    public int compareTo(Length other) {
        return Integer.compare(sp, other.sp);
    }

    /** In points with at most three decimals: {@code 10.5pt}. */
    @Override
    public String toString() {
        return format(sp) + "pt";
    }

    /** A number of scaled points as points with at most three decimals, half up. */
    public static String format(int sp) {
        String s = String.format(Locale.ROOT, "%.3f", sp / (double) POINT);
        return s.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }
}
