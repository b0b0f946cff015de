package press.jubilee.pdf.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.pdf.shape.GlyphRun;

/**
 * How wide a letter is with the hyphen that ends a line behind it. Where the letter is a glyph of its own that is the same
 * in whatever word it ends, so that no fragment need be shaped to know its width. Shared by threads.
 */
final class HyphenEnds {

    private final StyleShaper shaper;
    private final Map<SpanStyle, Map<Character, Optional<End>>> known = new ConcurrentHashMap<>();

    HyphenEnds(StyleShaper shaper) {
        this.shaper = shaper;
    }

    /**
     * Lengths in scaled points.
     *
     * @param width of the letter, the hyphen and the kern between them
     * @param hyphen of the hyphen alone
     */
    record End(int width, int hyphen) {}

    /** None where the two are not two glyphs side by side. */
    Optional<End> behind(char letter, SpanStyle style) {
        return known.computeIfAbsent(style, s -> new ConcurrentHashMap<>())
                .computeIfAbsent(letter, c -> shaped(c, style));
    }

    private Optional<End> shaped(char letter, SpanStyle style) {
        List<GlyphRun> runs = shaper.set(letter + "-", style);
        GlyphRun run = runs.getFirst();
        return runs.size() == 1 && run.length() == 2 && !run.displaced()
                ? Optional.of(new End(run.width(), run.advance(1)))
                : Optional.empty();
    }
}
