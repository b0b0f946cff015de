package press.jubilee.pdf.font.opentype;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/**
 * The OpenType layout of a face: {@code GDEF}, {@code GSUB}, {@code GPOS}. The tables are opened on construction; lookups
 * are read when a plan first needs them. Safe for many threads.
 */
public final class Layout {

    /** Written out, as plans are asked for at every word: mostly with the very same set of features. */
    private record PlanKey(String script, String language, Set<String> features) {

        @Override
        public boolean equals(Object other) {
            return other instanceof PlanKey that && script.equals(that.script)
                    && language.equals(that.language)
                    && (features == that.features || features.equals(that.features));
        }

        @Override
        public int hashCode() {
            return 31 * (31 * script.hashCode() + language.hashCode()) + features.size();
        }
    }

    private final GlyphDefinitions definitions;
    private final Optional<LayoutTable> gsub;
    private final Optional<LayoutTable> gpos;
    private final IntUnaryOperator advances;
    private final int glyphCount;
    private final ConcurrentHashMap<PlanKey, LayoutPlan> plans = new ConcurrentHashMap<>();

    /** @param advances of the face, in font units */
    public Layout(FontFile file, IntUnaryOperator advances) {
        this.glyphCount = file.required("maxp").u16(4);
        this.definitions = GlyphDefinitions.read(file);
        this.gsub = file.table("GSUB").map(t -> new LayoutTable(t, Substitutions.EXTENSION,
                Substitutions::read, glyphCount));
        this.gpos = file.table("GPOS").map(t -> new LayoutTable(t, Positionings.EXTENSION,
                Positionings::read, glyphCount));
        this.advances = advances;
    }

    /**
     * @param script an OpenType script tag such as {@code latn}; a script the font does not know is set as its default
     * @param language an OpenType language system tag of four characters such as {@code "TRK "}
     * @param features OpenType feature tags
     */
    public LayoutPlan plan(String script, String language, Set<String> features) {
        return plans.computeIfAbsent(new PlanKey(script, language, features),
                key -> new LayoutPlan(definitions, gsub, lookups(gsub, key), gpos, lookups(gpos, key),
                        advances));
    }

    private LookupSequence lookups(Optional<LayoutTable> table, PlanKey key) {
        return new LookupSequence(table
                .map(t -> t.lookups(key.script(), key.language(), key.features())).orElse(List.of()),
                glyphCount);
    }

    /** Whether the face can set small capitals, old-style figures and the like, by the feature's tag. */
    public boolean hasFeature(String tag) {
        return gsub.map(t -> t.hasFeature(tag)).orElse(false)
                || gpos.map(t -> t.hasFeature(tag)).orElse(false);
    }
}
