package press.jubilee.pdf.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.jubilee.pdf.SampleBook.ENGLISH;
import static press.jubilee.pdf.SampleBook.run;
import static press.jubilee.pdf.SampleBook.sp;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.style.Ink;

class PageDumpTest {

    private static SetRun set(GlyphRun run, double x, double rise, int width, SpanContext source) {
        return new SetRun(run, sp(x), sp(rise), width, source);
    }

    private static Page page() {
        SpanContext link = new SpanContext(Language.ENGLISH, Ink.BLACK, Optional.of("#note-1"));
        SpanContext pinyin = new SpanContext(new Language("zh-Latn"), new Ink(60), Optional.empty());
        GlyphRun memory = run(TestFaces.SERIF, 10.5, "Memory");
        GlyphRun space = run(TestFaces.SERIF, 10.5, " ");
        GlyphRun wide = run(TestFaces.SERIF, 10.5, "friends");
        GlyphRun call = run(TestFaces.SERIF, 7, "1");
        GlyphRun name = run(TestFaces.SERIF_ITALIC, 10.5, "Huá");
        TextLine line = new TextLine(sp(54), sp(96.5), List.of(set(memory, 0, 0, memory.width(), ENGLISH),
                set(memory, 40, 0, memory.width(), ENGLISH), set(space, 80, 0, space.width(), ENGLISH),
                set(memory, 83, 0, memory.width(), ENGLISH), set(space, 123, 0, sp(3.105), ENGLISH),
                set(wide, 126, 0, wide.width() * 101 / 100, ENGLISH),
                set(call, 160, 3.5, call.width(), link), set(name, 164, 0, sp(20), pinyin)));
        Picture wall = new Picture("images/wall.jpg", Path.of("wall.jpg"), PictureFormat.JPEG, 4, 3);
        return new Page(4, "v", PageKind.OPENER,
                List.of(line, new TextLine(sp(54), sp(120), List.of()),
                        new Rule(new Rect(sp(54), sp(480), sp(72), sp(0.5)), Ink.BLACK),
                        new PlacedPicture(new Rect(sp(-1.006), 0, sp(200), sp(150)), wall, "The wall")),
                List.of(new Page.Destination("chapter-1", sp(72))));
    }

    private static final String DUMP = """
            page 5 "v" OPENER recto
            place chapter-1 72.00
            text 54.00..238.00 96.50 ‹3.10› %100.5 [SourceSerifPro-Regular 10.50] Memory|Memory‹2.45› Memory friends\
            [SourceSerifPro-Regular 7.00 ^3.50 link #note-1] 1\
            [SourceSerifPro-It 10.50 %102.5 ink 60% lang zh-Latn] Huá
            text 54.00 120.00
            rule 54.00 480.00 72.00×0.50 100%
            picture -1.01 0.00 200.00×150.00 images/wall.jpg "The wall"
            """;

    @Test
    void printsEveryItem() {
        assertEquals(DUMP, PageDump.of(page()));
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(DUMP, PageDump.of(page()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void partsPagesByEmptyLines() {
        assertEquals(DUMP + "\n" + DUMP, PageDump.of(List.of(page(), page())));
    }
}
