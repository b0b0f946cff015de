package press.jubilee.pdf.font.opentype;

import java.util.List;

/**
 * Rules of which the first that matches is taken.
 *
 * @param flags which glyphs to skip (OpenType, "Lookup table", lookupFlag)
 * @param markSet the marks not to skip, where the flags say so
 */
record Lookup(int flags, int markSet, List<Rule> rules) {

    Lookup {
        rules = List.copyOf(rules);
    }
}
