package press.jubilee.pdf.font.opentype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.proof.PathPen;

/** Our outlines against FontBox's. */
class OutlinesTest {

    private static Path2D path(Outlines outlines, int glyph) {
        var pen = new PathPen(new Path2D.Double());
        outlines.draw(glyph, pen);
        return pen.path();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/press/jubilee/pdf/assets/fonts/SourceSerifPro-Regular.ttf",
        "/press/jubilee/pdf/assets/fonts/SourceSerifPro-It.ttf", "/liberation/LiberationMono-Regular.ttf"})
    void everyTrueTypeGlyphCoversWhatFontBoxDraws(String resource) throws IOException {
        byte[] program = TestFaces.program(resource);
        Outlines outlines = Outlines.read(FontFile.read(program, resource));
        try (TrueTypeFont oracle = new TTFParser().parse(new RandomAccessReadBuffer(program))) {
            for (int glyph = 0; glyph < oracle.getNumberOfGlyphs(); glyph++) {
                GeneralPath expected = oracle.getGlyph().getGlyph(glyph) == null
                        ? new GeneralPath()
                        : oracle.getGlyph().getGlyph(glyph).getPath();
                assertSame(expected, path(outlines, glyph), resource + " " + glyph);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/usr/share/fonts/opentype/urw-base35/C059-Roman.otf",
        "/usr/share/fonts/opentype/urw-base35/NimbusSans-Bold.otf"})
    void compactOutlinesToo(String file) throws IOException {
        assumeTrue(Files.exists(Path.of(file)), "the face is not on this machine");
        byte[] program = Files.readAllBytes(Path.of(file));
        Outlines outlines = Outlines.read(FontFile.read(program, file));
        try (OpenTypeFont oracle = new OTFParser().parse(new RandomAccessReadBuffer(program))) {
            for (int glyph = 0; glyph < oracle.getNumberOfGlyphs(); glyph++) {
                assertSame(oracle.getCFF().getFont().getType2CharString(glyph).getPath(),
                        path(outlines, glyph), file + " " + glyph);
            }
        }
    }

    @Test
    void aGlyphThatIsNotThereIsAFault() {
        String resource = "/liberation/LiberationMono-Regular.ttf";
        Outlines outlines = Outlines.read(FontFile.read(TestFaces.program(resource), resource));
        assertThrows(FaceException.class, () -> outlines.draw(0x10000, new PathPen(new Path2D.Double())));
    }

    @Test
    void anOutlineIsFilledInside() {
        String resource = "/press/jubilee/pdf/assets/fonts/SourceSerifPro-Regular.ttf";
        FontFile file = FontFile.read(TestFaces.program(resource), resource);
        Path2D o = path(Outlines.read(file), CharacterMap.read(file).glyph('o'));
        Rectangle2D box = o.getBounds2D();
        assertTrue(!o.contains(box.getCenterX(), box.getCenterY()), "the inside of an o is white");
        assertTrue(o.contains(box.getMinX() + box.getWidth() * 0.08, box.getCenterY()));
    }

    /** The same ink: extent and area. FontBox rounds the points between two points, and may begin a contour elsewhere. */
    private static void assertSame(Path2D expected, Path2D actual, String what) {
        Rectangle2D wanted = expected.getBounds2D();
        Rectangle2D found = actual.getBounds2D();
        assertEquals(wanted.getMinX(), found.getMinX(), 1.5, what);
        assertEquals(wanted.getMaxX(), found.getMaxX(), 1.5, what);
        assertEquals(wanted.getMinY(), found.getMinY(), 1.5, what);
        assertEquals(wanted.getMaxY(), found.getMaxY(), 1.5, what);
        assertEquals(area(expected), area(actual), 1 + Math.abs(area(expected)) * 0.01, what);
    }

    /** By the shoelace formula, on lines that follow the curves. */
    private static double area(Path2D path) {
        double[] p = new double[6];
        double[] begin = new double[2];
        double[] last = new double[2];
        double twice = 0;
        for (PathIterator it = path.getPathIterator(null, 0.1); !it.isDone(); it.next()) {
            int segment = it.currentSegment(p);
            double[] to = segment == PathIterator.SEG_CLOSE ? begin : p;
            twice += segment == PathIterator.SEG_MOVETO ? 0 : last[0] * to[1] - to[0] * last[1];
            last = Arrays.copyOf(to, 2);
            begin = segment == PathIterator.SEG_MOVETO ? last : begin;
        }
        return twice / 2;
    }
}
