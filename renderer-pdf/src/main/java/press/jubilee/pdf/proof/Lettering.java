package press.jubilee.pdf.proof;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.shape.Features;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.shape.ShapeRequest;
import press.jubilee.pdf.shape.Shaper;

/** What is written on a sheet beside the pages: small sans serif type in the faces that come with the program. */
final class Lettering {

    private static final int SIZE = Length.points(9).sp();

    private final Shaper shaper = new Shaper(FontBook.standard().withoutSystemFonts());
    private final PagePainter painter;

    Lettering(PagePainter painter) {
        this.painter = painter;
    }

    /** In pixels. */
    double width(String text) {
        return painter.inPixels(runs(text).stream().mapToInt(GlyphRun::width).sum());
    }

    /** @param x of its left edge and {@code baseline} in pixels */
    void write(String text, double x, double baseline, Color color, Graphics2D out) {
        var set = new ArrayList<SetRun>();
        int pen = 0;
        for (GlyphRun run : runs(text)) {
            set.add(new SetRun(run, pen, 0, run.width(), SpanContext.of(Language.ENGLISH)));
            pen += run.width();
        }
        out.setColor(color);
        painter.fill(new TextLine(painter.inPoints(x), painter.inPoints(baseline), set), out);
    }

    private List<GlyphRun> runs(String text) {
        return shaper.shape(new ShapeRequest(text, new FaceRequest(FontFamily.SANS, false, false), SIZE,
                Features.NONE, Language.ENGLISH)).runs();
    }
}
