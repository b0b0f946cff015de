package press.jubilee.pdf.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.geometry.Length;

/** What a word costs: the first time, and every time after. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ShaperBenchmark {

    private static final int MASK = 0x0FFF;

    private final List<ShapeRequest> requests = new ArrayList<>();
    private final LineBreakOpportunities lines = new LineBreakOpportunities(List.of());
    private Shaper shaper;
    private String paragraph;
    private int next;

    /** Takes 4,096 words of many languages. */
    @Setup
    public void gather() {
        shaper = new Shaper(FontBook.standard().withoutSystemFonts());
        List<String> words = Vocabulary.words().stream().limit(MASK + 1).toList();
        paragraph = String.join(" ", words.subList(0, 100));
        words.forEach(word -> requests.add(new ShapeRequest(word, FaceRequest.TEXT, 10 * Length.POINT,
                Features.NONE, Language.ENGLISH)));
        requests.forEach(shaper::shape);
    }

    /** A word not seen before. */
    @Benchmark
    public ShapedText newWord() {
        return shaper.shapeAfresh(requests.get(next++ & MASK));
    }

    /** A word seen before. */
    @Benchmark
    public ShapedText knownWord() {
        return shaper.shape(requests.get(next++ & MASK));
    }

    /** The pieces of a paragraph of a hundred words. */
    @Benchmark
    public List<Segment> segments() {
        return lines.segments(paragraph, Language.ENGLISH);
    }
}
