package press.jubilee.pdf.shape;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.shape.MissingGlyph.Reason;

/**
 * From words to glyph runs. Each distinct word is shaped once and its run shared; words of a book repeat. Safe for many
 * threads: what comes out does not depend on which of them asked first.
 */
public final class Shaper {

    /** Words kept, some 50 MB at most. A book has 10,000 to 50,000; what comes beyond is shaped afresh each time. */
    private static final int WORDS_KEPT = 100_000;

    /** Markazi's letters are small for their em: with this they are as tall as those of Source Serif beside them. */
    private static final double ARABIC = 1.14;

    private final FontBook fonts;
    private final Itemizer itemizer;
    private final ComplexShaper complex = new ComplexShaper();
    private final LanguageTraits.Table languages = new LanguageTraits.Table();
    private final ConcurrentHashMap<ShapeRequest, ShapedText> words = new ConcurrentHashMap<>();

    public Shaper(FontBook fonts) {
        this.fonts = fonts;
        this.itemizer = new Itemizer(fonts);
    }

    /**
     * Shapes a word, a part of one, or a space. There is no break and no justification inside.
     *
     * @throws press.jubilee.pdf.font.FaceException if a face needed for it is broken
     */
    public ShapedText shape(ShapeRequest request) {
        ShapedText known = words.get(request);
        if (known != null) {
            return known;
        }
        ShapedText shaped = shapeAfresh(request);
        if (words.mappingCount() < WORDS_KEPT) {
            ShapedText earlier = words.putIfAbsent(request, shaped);
            return earlier != null ? earlier : shaped;
        }
        return shaped;
    }

    /**
     * Shapes the two parts of a word that is parted.
     *
     * @param at where the second part begins in the request's text
     * @param hyphen what ends the first part; may be empty
     */
    public Parting part(ShapeRequest word, int at, String hyphen) {
        return new Parting(shape(word.with(word.text().substring(0, at) + hyphen)),
                shape(word.with(word.text().substring(at))));
    }

    /** Whether the face asked for has forms for the feature. Source Serif's italic, for one, has no small capitals. */
    public boolean supports(FaceRequest face, Feature feature) {
        return fonts.face(face).layout().hasFeature(feature.tag());
    }

    /** Whether text of the language is written in the Arabic script, whose faces have no italics and no small capitals. */
    public boolean isArabic(Language language) {
        return languages.of(language).script() == UnicodeScript.ARABIC;
    }

    /** Shapes without looking at or adding to the words already shaped. */
    ShapedText shapeAfresh(ShapeRequest request) {
        String text = NormalForm.composed(request.text());
        LanguageTraits language = languages.of(request.language());
        List<MissingGlyph> missing = new ArrayList<>(0);
        List<Item> items = itemizer.itemize(text, request.face(), language, missing);
        List<GlyphRun> runs = new ArrayList<>(items.size());
        for (Item item : items) {
            int size = fonts.isArabic(item.face())
                    ? (int) Math.round(ARABIC * request.size())
                    : request.size();
            runs.add(Scripts.isSimple(item.script())
                    ? simple(text, item, size, request, language)
                    : complex.shape(text, item, size, request.rightToLeft()).orElseGet(() -> {
                        missing.add(new MissingGlyph(text.codePointAt(item.start()), item.start(),
                                Reason.SCRIPT));
                        return simple(text, item, size, request, language);
                    }));
        }
        return ShapedText.of(runs, missing);
    }

    private static GlyphRun simple(String text, Item item, int size, ShapeRequest request,
            LanguageTraits language) {
        return RunShaper.shape(text, item, size, request.features(), language.system(),
                request.rightToLeft());
    }
}
