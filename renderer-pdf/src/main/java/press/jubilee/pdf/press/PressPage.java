package press.jubilee.pdf.press;

import java.util.List;
import java.util.Optional;

/**
 * A page of a finished file, as it was read back. Lengths in points, from the lower left corner.
 *
 * @param number from 1
 * @param object its number in the file
 * @param annotations the numbers of these objects; 0 for one that is none of its own
 * @param group whether it is a group for transparency
 * @param fonts what of its fonts is in the file
 * @param marks what it prints, in order
 */
public record PressPage(int number, int object, Box media, Optional<Box> trim, Optional<Box> bleed,
        List<Integer> annotations, boolean group, List<Font> fonts, List<Mark> marks) {

    /** A rectangle. */
    public record Box(double left, double bottom, double right, double top) {

        public double width() {
            return right - left;
        }

        public double height() {
            return top - bottom;
        }

        /** Whether another lies in it, to a hundredth of a point. */
        boolean holds(Box other) {
            return left - 0.01 <= other.left && bottom - 0.01 <= other.bottom && right + 0.01 >= other.right
                    && top + 0.01 >= other.top;
        }

        Box inset(double by) {
            return new Box(left + by, bottom + by, right - by, top - by);
        }
    }

    /** @param object the number of its dictionary */
    public record Font(String name, int object, boolean embedded) {}

    /**
     * A colour.
     *
     * @param space such as {@code DeviceCMYK}
     * @param values from 0 to 1, as many as the space has
     */
    public record Colour(String space, List<Double> values) {

        public static final Colour BLACK = new Colour("DeviceGray", List.of(0.0));

        /** Of all inks together, in percent; grey is black ink. */
        double ink() {
            double sum = values.stream().mapToDouble(v -> v).sum();
            return 100 * (space.equals("DeviceGray") ? 1 - sum : sum);
        }

        boolean isBlackOnly() {
            return space.equals("DeviceGray") || space.equals("DeviceCMYK") && values.size() == 4
                    && values.subList(0, 3).stream().allMatch(v -> v == 0);
        }

        boolean isOfPress() {
            return space.equals("DeviceGray") || space.equals("DeviceCMYK");
        }
    }

    /** What is printed. */
    public sealed interface Mark {

        /** A piece of type, where it begins. */
        record Type(double x, double y, Colour colour) implements Mark {}

        /** @param width of the line; that of a filled area its shorter side */
        record Line(double width, Colour colour) implements Mark {}

        /**
         * A picture.
         *
         * @param object its number
         * @param ink the most of all inks in any pixel, in percent
         * @param masked whether it is partly transparent
         */
        record Picture(int object, String space, int pixelsAcross, int pixelsDown, double width,
                double height, double ink, boolean masked) implements Mark {}

        /** A state that lets through what is below. */
        record See(int object, String how) implements Mark {}

        /** A form that is a group for transparency. */
        record Group(int object) implements Mark {}
    }
}
