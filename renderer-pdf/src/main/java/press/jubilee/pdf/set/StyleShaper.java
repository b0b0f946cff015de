package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.shape.Feature;
import press.jubilee.pdf.shape.Features;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.shape.LineBreakOpportunities;
import press.jubilee.pdf.shape.MissingGlyph;
import press.jubilee.pdf.shape.Segment;
import press.jubilee.pdf.shape.ShapeRequest;
import press.jubilee.pdf.shape.ShapedText;
import press.jubilee.pdf.shape.Shaper;
import press.jubilee.pdf.style.TextStyle;

/** Shapes words as their text styles ask. Safe for many threads. */
public final class StyleShaper {

    private static final LineBreakOpportunities BREAKS = new LineBreakOpportunities(HouseBreaks.RULES);

    private final Shaper shaper;
    private final Map<SpanStyle, GlyphRun> spaces = new ConcurrentHashMap<>();

    public StyleShaper(FontBook fonts) {
        this.shaper = new Shaper(fonts);
    }

    /**
     * A part of a word as it is printed.
     *
     * @param suffix printed after it in the style of its end: a hyphen, or nothing
     */
    List<Setting> set(Word word, int from, int to, String suffix) {
        List<Piece> pieces = word.between(from, to);
        var out = new ArrayList<Setting>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = i == pieces.size() - 1;
            if (piece.picture().isPresent()) {
                out.add(new Setting.Inset(piece.picture().get()));
            } else {
                for (GlyphRun run : runs(last ? piece.text() + suffix : piece.text(), piece.style())) {
                    out.add(new Setting.Glyphs(run, piece.style(), piece.note()));
                }
            }
        }
        return out;
    }

    /** Characters that are not looked for line breaks in. */
    List<GlyphRun> set(String text, SpanStyle style) {
        return runs(text, style);
    }

    /** The characters of a word that no face has. */
    List<MissingGlyph> missing(Word word) {
        return word.pieces().stream().filter(p -> p.picture().isEmpty())
                .flatMap(p -> shaper.shape(request(p.text(), p.style())).missing().stream()).toList();
    }

    GlyphRun space(SpanStyle style) {
        GlyphRun known = spaces.get(style);
        if (known == null) {
            known = runs(" ", style).getFirst();
            spaces.put(style, known);
        }
        return known;
    }

    /** The words and spaces of a text, and where its lines may end. */
    List<Segment> segments(SpanText text) {
        return text.text().isEmpty() ? List.of() : BREAKS.segments(text.text(), text.language());
    }

    private List<GlyphRun> runs(String text, SpanStyle style) {
        ShapedText shaped = shaper.shape(request(text, style));
        int tracking = (int) Math.round(style.text().tracking() / 1000.0 * style.text().size());
        return tracking == 0 ? shaped.runs() : shaped.runs().stream().map(r -> tracked(r, tracking)).toList();
    }

    private static GlyphRun tracked(GlyphRun run, int tracking) {
        int[] glyphs = new int[run.length()];
        int[] advances = new int[run.length()];
        int[] clusters = new int[run.length()];
        int[] offsets = new int[run.displaced() ? 2 * run.length() : 0];
        for (int i = 0; i < run.length(); i++) {
            glyphs[i] = run.glyph(i);
            advances[i] = run.advance(i) + (run.advance(i) == 0 ? 0 : tracking);
            clusters[i] = run.cluster(i);
            if (run.displaced()) {
                offsets[2 * i] = run.xOffset(i);
                offsets[2 * i + 1] = run.yOffset(i);
            }
        }
        return new GlyphRun(run.face(), run.size(), run.text(), glyphs, advances, clusters, offsets);
    }

    private static ShapeRequest request(String text, SpanStyle style) {
        TextStyle look = style.text();
        return new ShapeRequest(text, new FaceRequest(look.family(), look.bold(), look.italic()), look.size(),
                features(look), style.language());
    }

    private static Features features(TextStyle look) {
        Features figures = switch (look.figures()) {
            case LINING -> LINING;
            case OLD_STYLE -> OLD_STYLE;
            case TABULAR -> TABULAR;
        };
        return look.smallCaps() ? SMALL_CAPS : figures;
    }

    private static final Features LINING = Features.of(Feature.LINING_FIGURES);
    private static final Features OLD_STYLE = Features.of(Feature.OLD_STYLE_FIGURES);
    private static final Features TABULAR = Features.of(Feature.LINING_FIGURES, Feature.TABULAR_FIGURES);
    private static final Features SMALL_CAPS = Features.of(Feature.SMALL_CAPITALS, Feature.OLD_STYLE_FIGURES);
}
