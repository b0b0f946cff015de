package press.jubilee.pdf.write;

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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfResult;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.shape.GlyphRun;

/** The time to write a page of running text: 38 justified, kerned lines of some ten words out of a vocabulary of 3,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class PdfWriteBenchmark {

    static final int PAGES = 400;

    @Param({"1", "4", "6"})
    public int compression;

    private BookLayout layout;

    @Setup
    public void layOut() {
        layout = runningText(PAGES);
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public PdfResult write() throws IOException {
        return PdfFileWriter.write(layout, PdfEdition.SCREEN,
                WriteSettings.defaults().withCompression(compression), OutputStream.nullOutputStream());
    }

    /** Words share their runs, as the words of a real book do. */
    static BookLayout runningText(int pages) {
        Random random = new Random(42);
        List<GlyphRun> words = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            words.add(word(TestFaces.SERIF, random));
        }
        GlyphRun space = SampleBook.run(TestFaces.SERIF, 10.5, " ");
        List<Page> made = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            PlacedItem[] lines = new PlacedItem[38];
            for (int k = 0; k < lines.length; k++) {
                lines[k] = justified(words, space, 60 + 13 * k, random);
            }
            made.add(SampleBook.page(i, lines));
        }
        return SampleBook.book(made, List.of());
    }

    private static GlyphRun word(Face face, Random random) {
        StringBuilder letters = new StringBuilder();
        for (int length = 1 + random.nextInt(9); length > 0; length--) {
            letters.append("etaoinshrdlucmfwypvbgk".charAt((int) (22 * Math.pow(random.nextDouble(), 2))));
        }
        GlyphRun plain = SampleBook.run(face, 10.5, letters.toString());
        int[] glyphs = new int[plain.length()];
        int[] advances = new int[plain.length()];
        int[] clusters = new int[plain.length()];
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = plain.glyph(i);
            advances[i] = plain.advance(i) - (random.nextInt(6) == 0 ? SampleBook.sp(0.1) : 0);
            clusters[i] = i;
        }
        return new GlyphRun(face, plain.size(), plain.text(), glyphs, advances, clusters, new int[0]);
    }

    private static TextLine justified(List<GlyphRun> words, GlyphRun space, double baseline, Random random) {
        List<SetRun> runs = new ArrayList<>();
        int gap = space.width() + random.nextInt(SampleBook.sp(1));
        int x = 0;
        while (x < SampleBook.sp(300)) {
            GlyphRun word = words.get((int) (3_000 * Math.pow(random.nextDouble(), 3)));
            runs.add(new SetRun(word, x, 0, word.width(), SampleBook.ENGLISH));
            x += word.width();
            runs.add(new SetRun(space, x, 0, gap, SampleBook.ENGLISH));
            x += gap;
        }
        return new TextLine(SampleBook.sp(50), SampleBook.sp(baseline), runs);
    }
}
