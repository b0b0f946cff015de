package press.jubilee.pdf.linebreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.jubilee.pdf.linebreak.Node.Box;
import press.jubilee.pdf.linebreak.Node.Glue;
import press.jubilee.pdf.linebreak.Node.Penalty;

/** How long a paragraph of so many lines of about 65 characters takes, in microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ParagraphBenchmark {

    private static final int POINT = 65_536;
    private static final int MEASURE = 310 * POINT;

    @Param({"1", "10", "100", "1000"})
    public int lines;

    private List<Node> nodes;
    private Paragraph paragraph;
    private final KnuthPlass breaker = KnuthPlass.with(BreakSettings.book(10 * POINT));
    private final LineWidths widths = LineWidths.constant(MEASURE);

    @Setup
    public void prose() {
        Random random = new Random(1);
        nodes = new ArrayList<>();
        long width = 0;
        while (width < (lines - 0.5) * MEASURE) {
            int syllables = 1 + random.nextInt(10) / 4;
            for (int i = 0; i < syllables; i++) {
                Box box = syllable(random);
                nodes.add(box);
                width += box.width();
                if (i < syllables - 1) {
                    nodes.add(new Penalty(3 * POINT, 0, POINT, 50, true, "-"));
                }
            }
            nodes.add(new Glue(5 * POINT / 2, 5 * POINT / 4, 5 * POINT / 6));
            width += 5 * POINT / 2;
        }
        nodes.removeLast();
        ToyType.end(nodes);
        paragraph = Paragraph.of(nodes);
    }

    private static Box syllable(Random random) {
        int width = (6 + random.nextInt(16)) * POINT + random.nextInt(POINT);
        return new Box(width, 0, random.nextInt(5) == 0 ? POINT : 0, width / 50, width / 50, "syllable");
    }

    @Benchmark
    public Breakpoints nodesToLines() {
        return breaker.lines(nodes, widths);
    }

    @Benchmark
    public Alternatives alternatives() {
        return breaker.alternatives(paragraph, widths, 1);
    }

    @Benchmark
    public int settingLines() {
        int pieces = 0;
        for (BrokenLine line : FirstFit.with(BreakSettings.book(10 * POINT)).lines(paragraph, widths)
                .lines()) {
            pieces += LineSetter.set(paragraph, line).pieces().size();
        }
        return pieces;
    }
}
