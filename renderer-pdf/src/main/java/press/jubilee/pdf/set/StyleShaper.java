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
import press.jubilee.pdf.style.Figures;
import press.jubilee.pdf.style.TextStyle;

/** Shapes words as their text styles ask. Safe for many threads. */
public final class StyleShaper {

    private static final LineBreakOpportunities BREAKS = new LineBreakOpportunities(HouseBreaks.RULES);

    private final Shaper shaper;
    private final FontBook fonts;
    private final Map<SpanStyle, GlyphRun> spaces = new ConcurrentHashMap<>();

    public StyleShaper(FontBook fonts) {
        this.fonts = fonts;
        this.shaper = new Shaper(fonts);
    }

    /** A word of these pieces, shaped. */
    Word word(List<Piece> pieces) {
        return new Word(pieces, Word.text(pieces), set(pieces, ""));
    }

    /** A word of one piece of words, shaped. */
    Word word(String text, SpanStyle style) {
        return word(List.of(Piece.words(text, style)));
    }

    /**
     * A part of a word as it is printed.
     *
     * @param suffix printed after it in the style of its end: a hyphen, or nothing
     */
    List<Setting> set(Word word, int from, int to, String suffix) {
        boolean whole = from == 0 && to == word.text().length() && suffix.isEmpty();
        return whole ? word.whole() : set(word.between(from, to), suffix);
    }

    private List<Setting> set(List<Piece> pieces, String suffix) {
        var out = new ArrayList<Setting>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            SpanStyle style = drawn(piece.style());
            boolean last = i == pieces.size() - 1;
            if (piece.picture().isPresent()) {
                out.add(new Setting.Inset(piece.picture().get()));
            } else {
                for (GlyphRun run : runs(last ? piece.text() + suffix : piece.text(), style)) {
                    out.add(new Setting.Glyphs(run, style, piece.note()));
                }
            }
        }
        return out;
    }

    /** Characters that are not looked for line breaks in. */
    List<GlyphRun> set(String text, SpanStyle style) {
        return runs(text, style);
    }

    /** Whether a sign stands for a character that no face has. */
    boolean hasSigns() {
        return fonts.hasSigns();
    }

    /** What to do about a character that no face has. */
    String advice(MissingGlyph missing) {
        return fonts.advice(missing.codePoint());
    }

    /** The characters of a word that no face has, by their places in it. */
    List<MissingGlyph> missing(Word word) {
        var missing = new ArrayList<MissingGlyph>(0);
        int start = 0;
        for (Piece piece : word.pieces()) {
            if (piece.picture().isEmpty()) {
                for (MissingGlyph m : shaper.shape(request(piece.text(), piece.style())).missing()) {
                    missing.add(m.behind(start));
                }
            }
            start += piece.text().length();
        }
        return List.copyOf(missing);
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
        return tracking == 0 || style.rightToLeft()
                ? shaped.runs()
                : shaped.runs().stream().map(r -> tracked(r, tracking)).toList();
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

    private ShapeRequest request(String text, SpanStyle style) {
        TextStyle look = style.text();
        return new ShapeRequest(text, face(look), look.size(), features(look), style.language(),
                style.rightToLeft());
    }

    /** Small capitals are upright where the italic has none of its own: none are made by scaling. */
    private FaceRequest face(TextStyle look) {
        FaceRequest face = new FaceRequest(look.family(), look.bold(), look.italic());
        boolean upright = look.smallCaps() && look.italic() && !shaper.supports(face, Feature.SMALL_CAPITALS);
        return upright ? face.withItalic(false) : face;
    }

    /** Superior figures that the face does not have are scaled and raised. */
    private SpanStyle drawn(SpanStyle style) {
        TextStyle look = style.text();
        return look.figures() != Figures.SUPERIOR
                || shaper.supports(face(look), Feature.SUPERIORS) && !shaper.isArabic(style.language())
                        ? style
                        : style.with(look.shifted(0.68, 0.34));
    }

    private static Features features(TextStyle look) {
        Features figures = switch (look.figures()) {
            case LINING -> LINING;
            case OLD_STYLE -> OLD_STYLE;
            case TABULAR -> TABULAR;
            case SUPERIOR -> SUPERIOR;
        };
        return look.smallCaps() && figures != SUPERIOR ? SMALL_CAPS : figures;
    }

    private static final Features LINING = Features.of(Feature.LINING_FIGURES,
            Feature.PROPORTIONAL_FIGURES);
    private static final Features OLD_STYLE = Features.of(Feature.OLD_STYLE_FIGURES,
            Feature.PROPORTIONAL_FIGURES);
    private static final Features TABULAR = Features.of(Feature.LINING_FIGURES, Feature.TABULAR_FIGURES);
    private static final Features SUPERIOR = Features.of(Feature.LINING_FIGURES, Feature.SUPERIORS);
    private static final Features SMALL_CAPS = Features.of(Feature.SMALL_CAPITALS, Feature.OLD_STYLE_FIGURES,
            Feature.PROPORTIONAL_FIGURES);
}
