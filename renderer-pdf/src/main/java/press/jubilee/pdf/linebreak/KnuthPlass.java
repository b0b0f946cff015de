package press.jubilee.pdf.linebreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import press.jubilee.pdf.linebreak.Pass.Active;
import press.jubilee.pdf.linebreak.Pass.Count;
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
        return paragraph.size() == 0 ? chain.none() : chain.lines(optimum(paragraph, widths).end());
    }

    /**
     * The best lines, and the best for nearly as many lines. These come from the pass that found the best; if it found no way
     * with one line less or more, the pass at {@code tolerance} adds what it finds: no line is made coarse for the sake of a
     * page.
     *
     * @param reach by how many lines more or less they may differ. Ways that are further off somewhere before the end are left
     *        out, even if they come back; so the time stays linear in the number of lines
     * @throws IllegalArgumentException if the reach is below 0
     */
    public Alternatives alternatives(Paragraph paragraph, LineWidths widths, int reach) {
        if (reach < 0) {
            throw new IllegalArgumentException("the reach must not be below 0: " + reach);
        }
        Chain chain = new Chain(paragraph, widths, settings);
        if (paragraph.size() == 0) {
            return new Alternatives(0, new TreeMap<>(Map.of(0, chain.none())));
        }
        Optimum optimum = optimum(paragraph, widths);
        int lines = optimum.end().line();
        int most = Math.min(reach, paragraph.breaks.count());
        NavigableMap<Integer, Active> found = new TreeMap<>(Map.of(lines, optimum.end()));
        List<Tolerance> passes = passes();
        Tolerance first = passes.get(optimum.pass());
        LineCounts counts = new LineCounts(paragraph, widths,
                Math.max(first.badness(), settings.tolerance()));
        boolean fewer = most > 0 && counts.couldShrinkTo(lines - 1);
        boolean more = most > 0 && counts.couldStretchTo(lines + 1);
        Count count = new Count(chain.expected(optimum.end()), most + 1);
        for (Tolerance tolerance : passes.subList(optimum.pass(), passes.size())) {
            boolean wanted = fewer && !found.containsKey(lines - 1)
                    || more && !found.containsKey(lines + 1);
            if (wanted && (tolerance == first || tolerance.badness() <= settings.tolerance())) {
                List<Active> ends = new Pass(paragraph, widths, settings, tolerance, count).run();
                bestByLines(ends).forEach(found::putIfAbsent);
            }
        }
        NavigableMap<Integer, Breakpoints> byLines = new TreeMap<>();
        found.subMap(lines - most, true, lines + most, true)
                .forEach((number, end) -> byLines.put(number, chain.lines(end)));
        return new Alternatives(lines, byLines);
    }

    /**
     * @param end of the best way
     * @param pass the index of the one that found it
     */
    private record Optimum(Active end, int pass) {}

    private Optimum optimum(Paragraph paragraph, LineWidths widths) {
        List<Tolerance> passes = passes();
        for (int pass = 0; pass < passes.size(); pass++) {
            List<Active> ends = new Pass(paragraph, widths, settings, passes.get(pass), Count.NONE).run();
            if (!ends.isEmpty()) {
                return new Optimum(best(ends), pass);
            }
        }
        throw new AssertionError("the last pass takes any line");
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
