package press.jubilee.pdf.write;

import java.util.LinkedHashSet;
import java.util.Set;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.style.Ink;

/** What a viewer goes by as it shows glyphs (ISO 32000-1, 9.3), written where it changes. */
final class TextState {

    private final ContentBuffer out;
    private final GlyphPen pen;
    private final EmbeddedFaces faces;
    private final Colouring colouring;
    private final Set<EmbeddedFace> onPage = new LinkedHashSet<>();

    private EmbeddedFace face;
    private int size;
    private double scale = 1;
    private double tracking;
    private int rise;
    private Ink ink;

    TextState(ContentBuffer out, GlyphPen pen, EmbeddedFaces faces, Colouring colouring) {
        this.out = out;
        this.pen = pen;
        this.faces = faces;
        this.colouring = colouring;
    }

    /** A new page begins with no face and no colour chosen. */
    void beginPage() {
        onPage.clear();
        forget();
    }

    /** Nothing is chosen any more. */
    void forget() {
        face = null;
        size = 0;
        scale = 1;
        tracking = 0;
        rise = 0;
        forgetInk();
    }

    /** Something else has set the colour. */
    void forgetInk() {
        ink = null;
    }

    /** The faces chosen since the page began, in order. */
    Set<EmbeddedFace> facesOnPage() {
        return onPage;
    }

    EmbeddedFace face() {
        return face;
    }

    /** By what share glyphs are widened. */
    double scale() {
        return scale;
    }

    /** What stands between glyphs, in points as it is seen. */
    double tracking() {
        return tracking * scale;
    }

    /** Of a glyph of the face in its size, unscaled, in points. */
    double advance(int glyph) {
        return PageFrame.points(size) * face.face().advance(glyph) / face.face().unitsPerEm();
    }

    void choose(SetRun set) {
        GlyphRun run = set.run();
        chooseInk(set.source().ink());
        chooseFace(face != null && face.face() == run.face() ? face : faces.of(run.face()), run.size());
        chooseScale(set.scale());
        chooseTracking(set.tracking() / Length.POINT);
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
            onPage.add(face);
            out.name(face.resource()).number(PageFrame.points(size), 4).operator("Tf");
        }
        measure();
    }

    void chooseScale(double wanted) {
        double written = Math.round(wanted * 100_000) / 100_000.0;
        if (written != scale) {
            pen.endArray();
            scale = written;
            out.number(scale * 100, 3).operator("Tz");
        }
        measure();
    }

    /** @param wanted between glyphs, in points as they are seen; the file has them before scaling */
    private void chooseTracking(double wanted) {
        double written = Math.round(wanted / scale * 10_000) / 10_000.0;
        if (written != tracking) {
            pen.endArray();
            tracking = written;
            out.number(tracking, 4).operator("Tc");
        }
        measure();
    }

    private void measure() {
        pen.measure(PageFrame.points(size), scale, tracking);
    }

    void chooseRise(int wanted) {
        if (wanted != rise) {
            pen.endArray();
            rise = wanted;
            out.number(PageFrame.points(rise), 3).operator("Ts");
        }
    }
}
