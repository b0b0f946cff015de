package press.jubilee.epub.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.AccessStatement;

/**
 * What a buyer who depends on assistive technology is told. Modes and features are computed from what the publication
 * holds; conformance is a named party's claim and stands here only when that party made it.
 *
 * @param pictures whether pictures carry meaning
 * @param describedPictures whether each of them has a text alternative
 * @param pageMarks whether the pages of the printed edition are marked
 * @param index whether an index leads to the words of the texts
 * @param formulas whether there are formulas, each with its words
 * @param summary in the language of the volume
 * @param statement what a named party claims
 */
public record AccessibilityMetadata(boolean pictures, boolean describedPictures, boolean pageMarks,
        boolean index, boolean formulas, String summary, AccessStatement statement) {

    /** The features of schema.org's vocabulary that apply. */
    enum Feature {
        TABLE_OF_CONTENTS, READING_ORDER, STRUCTURAL_NAVIGATION, DISPLAY_TRANSFORMABILITY, UNLOCKED,
        ALTERNATIVE_TEXT, PAGE_BREAK_MARKERS, PAGE_NAVIGATION, INDEX, ARIA, MATHML,
        DESCRIBED_MATH;

        String word() {
            if (this == ARIA || this == MATHML) {
                return this == ARIA ? "ARIA" : "MathML";
            }
            var out = new StringBuilder();
            for (String part : name().split("_")) {
                String lower = part.toLowerCase(Locale.ROOT);
                out.append(
                        out.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
            }
            return out.toString();
        }
    }

    Set<Feature> features() {
        Set<Feature> features = EnumSet.allOf(Feature.class);
        if (!pictures || !describedPictures) {
            features.remove(Feature.ALTERNATIVE_TEXT);
        }
        if (!pageMarks) {
            features.remove(Feature.PAGE_BREAK_MARKERS);
            features.remove(Feature.PAGE_NAVIGATION);
        }
        if (!index) {
            features.remove(Feature.INDEX);
        }
        if (!formulas) {
            features.remove(Feature.MATHML);
            features.remove(Feature.DESCRIBED_MATH);
        }
        return features;
    }

    void write(XmlWriter out) {
        meta("accessMode", "textual", out);
        if (pictures) {
            meta("accessMode", "visual", out);
        }
        for (String sufficient : sufficientModes()) {
            meta("accessModeSufficient", sufficient, out);
        }
        features().forEach(f -> meta("accessibilityFeature", f.word(), out));
        meta("accessibilityHazard", "none", out);
        meta("accessibilitySummary", summary, out);
        statement.conformance().ifPresent(c -> conformance(c, out));
        statement.exemption().ifPresent(e -> out.element("meta",
                XmlAttributes.of("property", "a11y:exemption"),
                "eaa-" + e.name().toLowerCase(Locale.ROOT).replace('_', '-')).line());
    }

    private static void conformance(AccessStatement.Conformance claim, XmlWriter out) {
        out.element("meta", XmlAttributes.of("property", "dcterms:conformsTo").and("id", "conformance"),
                claim.standard()).line();
        XmlAttributes certifier = XmlAttributes.of("refines", "#conformance")
                .and("property", "a11y:certifiedBy").and("id", "certifier");
        out.element("meta", certifier, claim.certifiedBy()).line();
        claim.credential().ifPresent(c -> out.element("meta", XmlAttributes.of("refines", "#certifier")
                .and("property", "a11y:certifierCredential"), c).line());
        claim.report().ifPresent(r -> out.empty("link", XmlAttributes.of("refines", "#certifier")
                .and("rel", "a11y:certifierReport").and("href", r)).line());
    }

    private List<String> sufficientModes() {
        if (!pictures) {
            return List.of("textual");
        }
        return describedPictures ? List.of("textual", "textual,visual") : List.of("textual,visual");
    }

    private static void meta(String name, String value, XmlWriter out) {
        out.element("meta", XmlAttributes.of("property", "schema:" + name), value).line();
    }
}
