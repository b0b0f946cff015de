package press.jubilee.pdf.page;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles of 3, 30 and 1,000 pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PageMakeUpBenchmark {

    @Param({"100", "1000", "34000"})
    public int lines;

    private Galley galley;
    private PageMakeUp makeUp;

    @Setup
    public void prepare() {
        galley = Galleys.prose(7, lines);
        makeUp = new PageMakeUp(Galleys.shape(35), PageSettings.prose());
    }

    @Benchmark
    public MadeUp article() {
        return makeUp.makeUp(galley, PageSide.RECTO);
    }
}
