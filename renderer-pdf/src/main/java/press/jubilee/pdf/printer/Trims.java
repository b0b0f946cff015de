package press.jubilee.pdf.printer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/** The sizes in which a printer makes books. */
sealed interface Trims {

    /** A twentieth of a millimetre: sizes are given in inches or rounded to millimetres. */
    int NEAR = Length.millimetres(0.05).sp();

    boolean offer(Trim trim);

    /** Any size between two. */
    record Between(Trim least, Trim most) implements Trims {

        @Override
        public boolean offer(Trim trim) {
            return within(least.width(), trim.width(), most.width())
                    && within(least.height(), trim.height(), most.height());
        }

        private static boolean within(Length least, Length given, Length most) {
            return given.sp() >= least.sp() - NEAR && given.sp() <= most.sp() + NEAR;
        }

        @Override
        public String toString() {
            return name(least) + " to " + name(most);
        }
    }

    /** These and no others. */
    record Listed(List<Trim> sizes) implements Trims {

        @Override
        public boolean offer(Trim trim) {
            return sizes.stream().anyMatch(s -> Math.abs(s.width().sp() - trim.width().sp()) <= NEAR
                    && Math.abs(s.height().sp() - trim.height().sp()) <= NEAR);
        }

        @Override
        public String toString() {
            return sizes.stream().map(Trims::name).collect(Collectors.joining(", "));
        }
    }

    /** {@code 4in x 6in to 8in x 10in}, or sizes with commas between them. */
    static Trims parse(String text) {
        String[] ends = text.split(" to ");
        return ends.length == 2
                ? new Between(size(ends[0]), size(ends[1]))
                : new Listed(Arrays.stream(text.split(",")).map(Trims::size).toList());
    }

    private static Trim size(String text) {
        String[] sides = text.split(" x ");
        return new Trim(Length.parse(sides[0]), Length.parse(sides[1]));
    }

    private static String name(Trim trim) {
        return Math.round(trim.width().millimetres()) + " × " + Math.round(trim.height().millimetres())
                + " mm";
    }
}
