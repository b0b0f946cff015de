package press.jubilee.pdf.linebreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.jubilee.pdf.linebreak.Node.Box;
import press.jubilee.pdf.linebreak.Node.Glue;
import press.jubilee.pdf.linebreak.Node.Penalty;

/**
 * Tries every set of breaks. Written from the Javadoc of {@link BreakSettings} and {@link Paragraph} alone, without running
 * sums or anything else the real thing uses.
 */
final class BruteForce {

    private final List<Node> nodes;
    private final LineWidths widths;
    private final BreakSettings settings;
    private final List<Integer> legal = new ArrayList<>();

    BruteForce(List<Node> nodes, LineWidths widths, BreakSettings settings) {
        this.nodes = nodes;
        this.widths = widths;
        this.settings = settings;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Penalty p && p.cost() < Node.FORBIDDEN
                    || nodes.get(i) instanceof Glue && i > 0 && nodes.get(i - 1) instanceof Box) {
                legal.add(i);
            }
        }
        if (legal.isEmpty() || !forced(legal.getLast()) && !(nodes.get(legal.getLast()) instanceof Glue)
                || firstNode(legal.getLast()) < nodes.size()) {
            legal.add(nodes.size());
        }
    }

    int legalBreaks() {
        return legal.size();
    }

    /** The least demerits for each number of lines, in the first pass that finds any. */
    Map<Integer, Double> leastByLines() {
        double[] tolerances = {settings.pretolerance(), settings.tolerance(), settings.lastTolerance(),
            Double.POSITIVE_INFINITY};
        for (int pass = 0; pass < 4; pass++) {
            Map<Integer, Double> least = new TreeMap<>();
            if (tolerances[pass] >= 0) {
                extend(new ArrayList<>(), 0, tolerances[pass], pass > 0, least);
            }
            if (!least.isEmpty()) {
                return least;
            }
        }
        throw new AssertionError("the last pass must find something");
    }

    private void extend(List<Integer> chosen, int next, double tolerance, boolean hyphens,
            Map<Integer, Double> least) {
        for (int k = next; k < legal.size(); k++) {
            int b = legal.get(k);
            boolean hyphen = b < nodes.size() && nodes.get(b) instanceof Penalty p && p.flagged()
                    && p.width() > 0;
            if (hyphen && !hyphens) {
                continue;
            }
            chosen.add(b);
            if (k == legal.size() - 1) {
                double total = total(chosen, tolerance);
                if (total < Double.POSITIVE_INFINITY) {
                    least.merge(chosen.size(), total, Math::min);
                }
            } else {
                extend(chosen, k + 1, tolerance, hyphens, least);
            }
            chosen.removeLast();
            if (forced(b)) {
                return;
            }
        }
    }

    private double total(List<Integer> chosen, double tolerance) {
        double total = 0;
        double ratioBefore = 0;
        int row = 0;
        for (int i = 0; i < chosen.size(); i++) {
            int before = i == 0 ? -1 : chosen.get(i - 1);
            int at = chosen.get(i);
            boolean last = i == chosen.size() - 1;
            Line line = new Line(before, at, widths.measure(i));
            double b = 100 * Math.pow(Math.abs(line.ratio), 3);
            if (tolerance < Double.POSITIVE_INFINITY
                    ? line.ratio < -1 || b > tolerance
                    : line.ratio < -1 && line.divisible()) {
                return Double.POSITIVE_INFINITY;
            }
            double d;
            if (line.ratio < -1) {
                d = 1e12 * (1 + (line.natural - line.measure) / line.measure);
            } else {
                if (b > settings.lastTolerance() && line.ratio > 0) {
                    double give = line.glue + line.boxes + settings.emergencyStretch();
                    b = give <= 0
                            ? 1e6
                            : Math.min(1e6, settings.lastTolerance()
                                    + 100 * Math.pow((line.measure - line.natural) / give, 3));
                }
                d = Math.pow(settings.linePenalty() + b, 2);
            }
            int p = at < nodes.size() && nodes.get(at) instanceof Penalty penalty ? penalty.cost() : 0;
            d += forced(at) || last ? 0 : Math.signum(p) * p * p;
            if (Math.abs(fitness(line.ratio) - fitness(ratioBefore)) > 1) {
                d += settings.adjacentDemerits();
            }
            if (flagged(before) && last) {
                d += settings.finalHyphenDemerits();
            }
            row = flagged(at) ? row + 1 : 0;
            if (row >= 2) {
                d += settings.doubleHyphenDemerits();
            }
            if (row > settings.hyphensInRow()) {
                if (settings.ladderDemerits() > 0 && tolerance < settings.lastTolerance()) {
                    return Double.POSITIVE_INFINITY;
                }
                d += settings.ladderDemerits();
            }
            if (last && i > 0 && line.natural < settings.runtLength()) {
                d += settings.runtDemerits();
            }
            double blank = line.measure - line.natural;
            if (last && line.infinite && blank > 0 && blank < settings.lastLineGap()) {
                d += settings.nearlyFullDemerits();
            }
            total += d;
            ratioBefore = line.ratio;
        }
        return total;
    }

    private static int fitness(double r) {
        return r < -0.5 ? 0 : r <= 0.5 ? 1 : r <= 1 ? 2 : 3;
    }

    private boolean flagged(int at) {
        return at >= 0 && at < nodes.size() && nodes.get(at) instanceof Penalty p && p.flagged();
    }

    private boolean forced(int at) {
        return at == nodes.size() || nodes.get(at) instanceof Penalty p && p.cost() <= Node.FORCED;
    }

    /** After a break: past glue and penalties that do not force. */
    private int firstNode(int before) {
        int i = before + 1;
        while (before >= 0 && i < nodes.size() && !(nodes.get(i) instanceof Box) && !forced(i)) {
            i++;
        }
        return Math.min(i, nodes.size());
    }

    /** One line measured by walking over its nodes. */
    private final class Line {

        final int from;
        final int at;
        final double measure;
        double natural;
        double glue;
        double boxes;
        double glueShrink;
        double boxShrink;
        boolean infinite;
        final double ratio;

        Line(int before, int at, int measure) {
            this.from = Math.min(firstNode(before), at);
            this.at = at;
            this.measure = measure;
            for (Node node : nodes.subList(from, at)) {
                if (node instanceof Box b) {
                    natural += b.width();
                    boxes += b.stretch();
                    boxShrink += b.shrink();
                } else if (node instanceof Glue g) {
                    natural += g.width();
                    glueShrink += g.shrink();
                    infinite |= g.stretch() >= Node.INFINITE_STRETCH;
                    glue += g.stretch() >= Node.INFINITE_STRETCH ? 0 : g.stretch();
                }
            }
            edges(before);
            ratio = ratio();
        }

        private void edges(int before) {
            if (before >= 0 && nodes.get(before) instanceof Penalty p) {
                natural += p.widthAfter();
            }
            if (from < at && nodes.get(from) instanceof Box b) {
                natural -= b.protrudeLeft();
            }
            if (at < nodes.size() && nodes.get(at) instanceof Penalty p && p.width() > 0) {
                natural += p.width() - p.protrudeRight();
                return;
            }
            List<Node> printed = new ArrayList<>(nodes.subList(from, at));
            printed.removeIf(Penalty.class::isInstance);
            if (!printed.isEmpty() && printed.getLast() instanceof Box b) {
                natural -= b.protrudeRight();
            }
        }

        private double ratio() {
            double blank = measure - natural;
            if (infinite && blank > 0) {
                return 0;
            }
            return blank < 0 ? -ratio(-blank, glueShrink, boxShrink) : ratio(blank, glue, boxes);
        }

        /** Boxes give all they may while glue gives a tenth of what it may. */
        private double ratio(double amount, double ofGlue, double ofBoxes) {
            double together = ofBoxes + ofGlue / 10;
            if (amount <= together) {
                return amount == 0 ? 0 : amount / together / 10;
            }
            return ofGlue > 0 ? (amount - ofBoxes) / ofGlue : Double.POSITIVE_INFINITY;
        }

        /** Whether a legal break stands between its first node and its end. */
        boolean divisible() {
            return legal.stream().anyMatch(k -> k >= from && k < at);
        }
    }
}
