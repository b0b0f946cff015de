package press.jubilee.pdf.font.opentype;

import java.util.List;

/**
 * Rules of which the first that matches is taken.
 *
 * @param flags which glyphs to skip (OpenType, "Lookup table", lookupFlag)
 * @param markSet the marks not to skip, where the flags say so
 * @param starts the glyphs any of the rules may begin with
 */
record Lookup(int flags, int markSet, List<Rule> rules, GlyphSet starts) {

    static Lookup of(int flags, int markSet, List<Rule> rules) {
        GlyphSet starts = new GlyphSet();
        rules.forEach(rule -> rule.coverage().addTo(starts));
        return new Lookup(flags, markSet, List.copyOf(rules), starts);
    }
}
