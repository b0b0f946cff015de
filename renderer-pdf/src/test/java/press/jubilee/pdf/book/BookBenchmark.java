package press.jubilee.pdf.book;

import java.io.IOException;
import java.io.OutputStream;
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
import press.jubilee.model.Anthology;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.PdfResult;
import press.jubilee.pdf.write.PdfFileWriter;

/**
 * An article of a thousand words, and books of 300 and 3,000 pages of such articles, in milliseconds: laid out, and
 * written as a press file. Every layout begins with no word shaped.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class BookBenchmark {

    private static final int WORDS = 1_000;
    private static final int VOCABULARY = 12_000;

    /** In the default design an article of that length and its share of the lists take four and a half pages. */
    @Param({"1", "66", "660"})
    public int articles;

    private Anthology anthology;
    private BookLayout layout;

    @Setup
    public void write() {
        List<String> words = vocabulary();
        anthology = Volumes.of(articles, WORDS,
                r -> words.get((int) (VOCABULARY * Math.pow(r.nextDouble(), 4))));
        layout = layoutAfresh();
    }

    @Benchmark
    public BookLayout layoutAfresh() {
        return PdfRenderer.with(PdfOptions.defaults()).layout(anthology);
    }

    @Benchmark
    public PdfResult pressFile() throws IOException {
        return PdfFileWriter.write(layout, PdfEdition.PRESS, OutputStream.nullOutputStream());
    }

    /** The first words are the most frequent, and short. */
    private static List<String> vocabulary() {
        var random = new Random(4);
        var words = new ArrayList<String>(VOCABULARY);
        for (int i = 0; i < VOCABULARY; i++) {
            var word = new StringBuilder();
            for (int syllables = 1 + random.nextInt(1 + Math.min(4, i / 100)); syllables > 0; syllables--) {
                word.append("bcdfghlmnprstvw".charAt(random.nextInt(15)))
                        .append("aeiou".charAt(random.nextInt(5)))
                        .append(random.nextBoolean() ? "lnrst".charAt(random.nextInt(5)) + "" : "");
            }
            words.add(word.toString());
        }
        return words;
    }
}
