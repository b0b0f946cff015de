package press.jubilee.epub.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;

/**
 * What a buyer who depends on assistive technology is told. Modes and features are computed from what the publication
 * holds; conformance is a named party's claim and stands here only when that party made it.
 *
 * @param pictures whether pictures carry meaning
 * @param describedPictures whether each of them has a text alternative
 * @param pageMarks whether the pages of the printed edition are marked
 */
public record AccessibilityMetadata(boolean pictures, boolean describedPictures, boolean pageMarks,
        String summary, Optional<Conformance> conformance) {

    /**
     * A claim of conformance.
     *
     * @param standard the exact string of EPUB Accessibility 1.1, section 4.3
     * @param certifiedBy who says so
     */
    public record Conformance(String standard, String certifiedBy) {

        public static final String WCAG_22_AA = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

        public Conformance {
            if (standard.isBlank() || certifiedBy.isBlank()) {
                throw new IllegalArgumentException("a claim needs a standard and who makes it");
            }
        }
    }

    /** The features of schema.org's vocabulary that apply. */
    enum Feature {
        TABLE_OF_CONTENTS, READING_ORDER, STRUCTURAL_NAVIGATION, DISPLAY_TRANSFORMABILITY, UNLOCKED,
        ALTERNATIVE_TEXT, PAGE_BREAK_MARKERS, PAGE_NAVIGATION, ARIA;

        String word() {
            if (this == ARIA) {
                return "ARIA";
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
        conformance.ifPresent(c -> {
            out.element("meta", XmlAttributes.of("property", "dcterms:conformsTo").and("id", "conformance"),
                    c.standard()).line();
            out.element("meta", XmlAttributes.of("refines", "#conformance")
                    .and("property", "a11y:certifiedBy"), c.certifiedBy()).line();
        });
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
