package press.jubilee.pdf.write;

import java.io.IOException;
import press.jubilee.pdf.style.Ink;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.shape.GlyphRun;

/**
 * Sets lines of type: one text object a line, glyph numbers in {@code TJ} arrays, every glyph within
 * {@link #TOLERANCE} of its place. The viewer's pen is followed with the widths the file declares, so that errors do not
 * add up.
 */
final class TextSetter {

    /** In points; a glyph nearer to its place than this is not moved. */
    static final double TOLERANCE = 0.004;

    private final ContentBuffer out;
    private final EmbeddedFaces faces;
    private final Colouring colouring;
    private final PageFrame frame;
    private final GlyphPen pen;

    private EmbeddedFace face;
    private int size;
    private double scale = 1;
    private int rise;
    private Ink ink;

    TextSetter(ContentBuffer out, EmbeddedFaces faces, Colouring colouring, PageFrame frame) {
        this.out = out;
        this.faces = faces;
        this.colouring = colouring;
        this.frame = frame;
        this.pen = new GlyphPen(out);
    }

    /** A new page begins with no face and no colour chosen. */
    void beginPage() {
        face = null;
        size = 0;
        scale = 1;
        rise = 0;
        forgetInk();
    }

    /** Something else has set the colour. */
    void forgetInk() {
        ink = null;
    }

    void set(TextLine line) throws IOException {
        if (line.runs().isEmpty()) {
            return;
        }
        out.operator("BT");
        out.number(frame.x(line.x()), 3).number(frame.y(line.baseline()), 3).operator("Td");
        pen.begin();
        for (SetRun run : line.runs()) {
            set(run);
        }
        pen.endArray();
        out.operator("ET");
    }

    private void set(SetRun set) throws IOException {
        GlyphRun run = set.run();
        chooseInk(set.source().ink());
        chooseFace(faces.of(run.face()), run.size());
        chooseScale(widening(set));
        double origin = PageFrame.points(set.x());
        int cluster = 0;
        int passed = 0;
        while (cluster < run.length()) {
            int end = Clusters.end(run, cluster);
            boolean spoken = !Clusters.legible(run, cluster, end, face);
            if (spoken) {
                pen.endArray();
                out.literal("/Span <</ActualText ").unicode(Clusters.text(run, cluster, end)).literal(">>")
                        .operator(" BDC");
            }
            for (int i = cluster; i < end; i++) {
                chooseRise(set.rise() + run.yOffset(i));
                face.keep(run.glyph(i));
                pen.show(run.glyph(i), face.declaredWidth(run.glyph(i)),
                        origin + PageFrame.points(passed + run.xOffset(i)) * scale);
                passed += run.advance(i);
            }
            if (spoken) {
                pen.endArray();
                out.operator("EMC");
            }
            cluster = end;
        }
    }

    /** Spaces take the width they are given; words are scaled into it. */
    private static double widening(SetRun set) {
        GlyphRun run = set.run();
        return set.width() == run.width() || run.width() == 0 || isSpace(run.text())
                ? 1
                : set.width() / (double) run.width();
    }

    private static boolean isSpace(String text) {
        return text.codePoints().allMatch(Character::isSpaceChar);
    }

    private void chooseInk(Ink wanted) {
        if (!wanted.equals(ink)) {
            pen.endArray();
            colouring.fill(out, wanted);
            ink = wanted;
        }
    }

    private void chooseFace(EmbeddedFace wanted, int wantedSize) {
        if (wanted != face || wantedSize != size) {
            pen.endArray();
            face = wanted;
            size = wantedSize;
            out.name(faces.resource(face)).number(PageFrame.points(size), 4).operator("Tf");
        }
        pen.measure(PageFrame.points(size), scale);
    }

    private void chooseScale(double wanted) {
        double written = Math.round(wanted * 100_000) / 100_000.0;
        if (written != scale) {
            pen.endArray();
            scale = written;
            out.number(scale * 100, 3).operator("Tz");
        }
        pen.measure(PageFrame.points(size), scale);
    }

    private void chooseRise(int wanted) {
        if (wanted != rise) {
            pen.endArray();
            rise = wanted;
            out.number(PageFrame.points(rise), 3).operator("Ts");
        }
    }
}
