package press.jubilee.pdf.linebreak;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import press.jubilee.pdf.linebreak.Pass.Active;
import press.jubilee.pdf.linebreak.Pass.Tolerance;

/**
 * Breaks paragraphs so that the sum of demerits over all lines is the least possible (D. E. Knuth and M. F. Plass,
 * "Breaking Paragraphs into Lines", Software—Practice and Experience 11, 1981, 1119–1184, with the refinements of TeX82).
 * There is always a result: what cannot be set within the tolerances is reported as {@link Misfit}. A line is overfull only
 * if no legal break divides it. Pure and safe for many threads.
 */
public final class KnuthPlass {

    private final BreakSettings settings;

    private KnuthPlass(BreakSettings settings) {
        this.settings = settings;
    }

    public static KnuthPlass with(BreakSettings settings) {
        return new KnuthPlass(settings);
    }

    public Breakpoints lines(List<? extends Node> nodes, LineWidths widths) {
        return lines(Paragraph.of(nodes), widths);
    }

    /** The best lines. */
    public Breakpoints lines(Paragraph paragraph, LineWidths widths) {
        Chain chain = new Chain(paragraph, widths, settings);
        if (paragraph.size() == 0) {
            return chain.none();
        }
        for (Tolerance tolerance : passes()) {
            List<Active> ends = new Pass(paragraph, widths, settings, tolerance, false).run();
            if (!ends.isEmpty()) {
                return chain.lines(best(ends));
            }
        }
        throw new AssertionError("the last pass takes any line");
    }

    /**
     * The best lines, and the best for other numbers of lines. These come from the pass that found the best; if it found no
     * way with one line less or more, the passes after it, save the boundless last one, add what they find.
     */
    public Alternatives alternatives(Paragraph paragraph, LineWidths widths) {
        Chain chain = new Chain(paragraph, widths, settings);
        NavigableMap<Integer, Active> found = new TreeMap<>();
        int optimum = 0;
        for (Tolerance tolerance : paragraph.size() == 0 ? List.<Tolerance>of() : passes()) {
            boolean enough = found.containsKey(optimum - 1) && found.containsKey(optimum + 1);
            if (!found.isEmpty() && (enough || tolerance.boundless())) {
                break;
            }
            List<Active> ends = new Pass(paragraph, widths, settings, tolerance, true).run();
            if (found.isEmpty() && !ends.isEmpty()) {
                optimum = best(ends).line();
            }
            bestByLines(ends).forEach(found::putIfAbsent);
        }
        NavigableMap<Integer, Breakpoints> byLines = new TreeMap<>();
        found.forEach((lines, end) -> byLines.put(lines, chain.lines(end)));
        byLines.putIfAbsent(optimum, chain.none());
        return new Alternatives(optimum, byLines);
    }

    private List<Tolerance> passes() {
        List<Tolerance> passes = new ArrayList<>();
        if (settings.pretolerance() >= 0) {
            passes.add(new Tolerance(settings.pretolerance(), false));
        }
        passes.add(new Tolerance(settings.tolerance(), true));
        if (settings.lastTolerance() > settings.tolerance()) {
            passes.add(new Tolerance(settings.lastTolerance(), true));
        }
        passes.add(new Tolerance(Double.POSITIVE_INFINITY, true));
        return passes;
    }

    private static Active best(List<Active> ends) {
        Active best = ends.getFirst();
        for (Active end : ends) {
            best = end.total() < best.total() ? end : best;
        }
        return best;
    }

    private static NavigableMap<Integer, Active> bestByLines(List<Active> ends) {
        NavigableMap<Integer, Active> best = new TreeMap<>();
        for (Active end : ends) {
            best.merge(end.line(), end, (a, b) -> b.total() < a.total() ? b : a);
        }
        return best;
    }
}
