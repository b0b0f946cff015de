package press.jubilee.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Contribution;
import press.jubilee.model.Identifiers;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.Language;
import press.jubilee.model.PageMap;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.text.Phrase;
import press.jubilee.pdf.canvas.LineOrigin;
import press.jubilee.pdf.canvas.OutlineEntry;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.parallel.Later;
import press.jubilee.pdf.report.LayoutReport;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.Margins;
import press.jubilee.pdf.write.PdfFileWriter;

/** Layouts made by hand: each character its own glyph, words and spaces as runs. Lengths in points. */
public final class SampleBook {

    public static final SpanContext ENGLISH = SpanContext.of(Language.ENGLISH);

    public static final Margins NO_MARGINS = new Margins(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);

    private static final Tag SECTION = Tag.document(Language.ENGLISH).child(TagRole.SECTION);

    private SampleBook() {}

    public static int sp(double points) {
        return Length.points(points).sp();
    }

    /** A run in which each character is shown by the glyph the face has for it. */
    public static GlyphRun run(Face face, double size, String text) {
        int[] points = text.codePoints().toArray();
        int[] glyphs = new int[points.length];
        int[] clusters = new int[points.length];
        int at = 0;
        for (int i = 0; i < points.length; i++) {
            glyphs[i] = face.glyph(points[i]);
            clusters[i] = at;
            at += Character.charCount(points[i]);
        }
        return run(face, size, text, glyphs, clusters);
    }

    /** A run of any glyphs with the advances the face gives them. */
    public static GlyphRun run(Face face, double size, String text, int[] glyphs, int[] clusters) {
        int[] advances = new int[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            advances[i] = (int) Math.round((double) face.advance(glyphs[i]) * sp(size) / face.unitsPerEm());
        }
        return new GlyphRun(face, sp(size), text, glyphs, advances, clusters, new int[0]);
    }

    /** A line of words and spaces, side by side, read as a paragraph. */
    public static TextLine line(Face face, double size, double x, double baseline, String text) {
        return line(face, size, x, baseline, text, ENGLISH);
    }

    public static TextLine line(Face face, double size, double x, double baseline, String text,
            SpanContext source) {
        List<GlyphRun> runs = new ArrayList<>();
        for (String part : text.splitWithDelimiters(" ", 0)) {
            if (!part.isEmpty()) {
                runs.add(run(face, size, part));
            }
        }
        return line(x, baseline, source, runs.toArray(GlyphRun[]::new));
    }

    /** A line of runs, side by side. */
    public static TextLine line(double x, double baseline, SpanContext source, GlyphRun... runs) {
        List<SetRun> set = new ArrayList<>();
        int at = 0;
        for (GlyphRun run : runs) {
            set.add(new SetRun(run, at, 0, run.width(), source));
            at += run.width();
        }
        return new TextLine(sp(x), sp(baseline), set, LineOrigin.NONE,
                SECTION.child(TagRole.PARAGRAPH, sp(baseline), source.language()));
    }

    public static Page page(int index, PlacedItem... items) {
        return new Page(index, Integer.toString(index + 1), PageKind.TEXT, List.of(items), List.of());
    }

    public static BookLayout book(Page... pages) {
        return book(List.of(pages), List.of());
    }

    public static BookLayout book(List<Page> pages, List<OutlineEntry> outline) {
        return new BookLayout(anthology(), Trim.A5, NO_MARGINS, pages, outline, new PageMap(List.of()),
                List.of(), Later.now(LayoutReport.NONE));
    }

    public static byte[] bytes(BookLayout layout, PdfEdition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFileWriter.write(layout, edition, out);
        return out.toByteArray();
    }

    public static PdfInspector inspect(BookLayout layout, PdfEdition edition) throws IOException {
        return PdfInspector.of(bytes(layout, edition));
    }

    public static Anthology anthology() {
        return new Anthology(Phrase.text("Friends & Borders"), Optional.of(Phrase.text("Seventy Years")),
                Language.ENGLISH, Optional.empty(),
                List.of(new Contribution(Person.named("Özlem Yıldız"), Role.EDITOR),
                        new Contribution(Person.named("李华"), Role.EDITOR)),
                Optional.empty(), Optional.of(PartialDate.of(2019, 12)), Optional.empty(),
                Optional.of("© 2019"), Identifiers.NONE, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), IndexPlan.NONE, List.of(), List.of(),
                List.of());
    }
}
