package press.jubilee.pdf.barcode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads bars as a scanner does: from the widths of bars and spaces alone, which it knows by the four widths of each figure and
 * not by modules.
 */
public final class BarReader {

    /** Of the figures from 0 on: space, bar, space, bar in set A; C has them with bars first; B is C backwards. */
    private static final List<String> WIDTHS = List.of("3211", "2221", "2122", "1411", "1132", "1231", "1114",
            "1312", "1213", "3112");
    private static final List<String> FIRST = List.of("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB",
            "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA");

    private BarReader() {}

    /** A bar from one edge to the other, in any unit. */
    public record Bar(double left, double right) {}

    /** The number, a plus sign and the add-on where there is one; fails where the bars say nothing. */
    public static String read(List<Bar> given) {
        List<Bar> bars = given.stream().sorted(Comparator.comparingDouble(Bar::left)).toList();
        String number = thirteen(widths(bars.subList(0, 30)));
        return bars.size() == 30 ? number : number + "+" + five(widths(bars.subList(30, bars.size())));
    }

    /** Bars and spaces by turns, in modules: the guard's first bar is one. */
    private static List<Integer> widths(List<Bar> bars) {
        double module = bars.getFirst().right() - bars.getFirst().left();
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < bars.size(); i++) {
            if (i > 0) {
                widths.add(whole((bars.get(i).left() - bars.get(i - 1).right()) / module));
            }
            widths.add(whole((bars.get(i).right() - bars.get(i).left()) / module));
        }
        return widths;
    }

    private static int whole(double modules) {
        if (Math.abs(modules - Math.rint(modules)) > 0.05) {
            throw new AssertionError("not a whole number of modules: " + modules);
        }
        return (int) Math.rint(modules);
    }

    private static String thirteen(List<Integer> widths) {
        require(widths.subList(0, 3).equals(List.of(1, 1, 1)), "left guard", widths);
        require(widths.subList(27, 32).equals(List.of(1, 1, 1, 1, 1)), "centre guard", widths);
        require(widths.subList(56, 59).equals(List.of(1, 1, 1)), "right guard", widths);
        var sets = new StringBuilder();
        var figures = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            figures.append(figure(widths.subList(3 + 4 * i, 7 + 4 * i), sets));
        }
        figures.insert(0, FIRST.indexOf(sets.toString()));
        for (int i = 0; i < 6; i++) {
            figures.append(figure(widths.subList(32 + 4 * i, 36 + 4 * i), new StringBuilder()));
        }
        return figures.toString();
    }

    private static String five(List<Integer> widths) {
        require(widths.subList(0, 3).equals(List.of(1, 1, 2)), "add-on's guard", widths);
        var figures = new StringBuilder();
        for (int i = 0, at = 3; i < 5; i++, at += 6) {
            figures.append(figure(widths.subList(at, at + 4), new StringBuilder()));
        }
        return figures.toString();
    }

    private static int figure(List<Integer> widths, StringBuilder sets) {
        String four = widths.get(0) + "" + widths.get(1) + widths.get(2) + widths.get(3);
        int a = WIDTHS.indexOf(four);
        int b = WIDTHS.indexOf(new StringBuilder(four).reverse().toString());
        require(a >= 0 || b >= 0, "figure " + four, widths);
        sets.append(a >= 0 ? 'A' : 'B');
        return a >= 0 ? a : b;
    }

    private static void require(boolean held, String what, List<Integer> widths) {
        if (!held) {
            throw new AssertionError("no " + what + " in " + widths);
        }
    }
}
