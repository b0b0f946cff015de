package press.jubilee.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a named party says of how accessible the EPUB is. Without it the EPUB only tells what it holds, which it finds out by
 * itself.
 *
 * @param conformance the claim that the publication meets a standard
 * @param exemption why the European Accessibility Act does not apply to it
 */
public record AccessStatement(Optional<Conformance> conformance, Optional<Exemption> exemption) {

    public static final AccessStatement NONE = new AccessStatement(Optional.empty(), Optional.empty());

    public AccessStatement {
        Objects.requireNonNull(conformance, "conformance");
        Objects.requireNonNull(exemption, "exemption");
    }

    /**
     * A claim of EPUB Accessibility 1.1.
     *
     * @param wcag the version of WCAG: {@code 2.0}, {@code 2.1} or {@code 2.2}
     * @param level {@code A}, {@code AA} or {@code AAA}
     * @param certifiedBy who says so
     * @param credential what entitles that party to say so
     * @param report the address of what was found
     */
    public record Conformance(String wcag, String level, String certifiedBy, Optional<String> credential,
            Optional<String> report) {

        public Conformance {
            if (!wcag.matches("2\\.[012]") || !level.matches("A{1,3}")) {
                throw new IllegalArgumentException("there is no WCAG " + wcag + " Level " + level);
            }
            if (certifiedBy.isBlank()) {
                throw new IllegalArgumentException("a claim needs one who makes it");
            }
        }

        /** @param standard such as {@code WCAG 2.2 AA} */
        public static Conformance parse(String standard, String certifiedBy, Optional<String> credential,
                Optional<String> report) {
            var words = standard.strip().toUpperCase(Locale.ROOT)
                    .replaceFirst("^EPUB ACCESSIBILITY 1\\.1 - ", "").replaceFirst(" LEVEL ", " ")
                    .split("\\s+");
            if (words.length != 3 || !words[0].equals("WCAG")) {
                throw new IllegalArgumentException("not a standard such as WCAG 2.2 AA: " + standard);
            }
            return new Conformance(words[1], words[2], certifiedBy, credential, report);
        }

        /** The exact words of EPUB Accessibility 1.1, section 4.3. */
        public String standard() {
            return "EPUB Accessibility 1.1 - WCAG " + wcag + " Level " + level;
        }
    }

    /** Why the European Accessibility Act exempts a publication, as its mapping to EPUB names it. */
    public enum Exemption {
        /** Made by an enterprise of fewer than ten people. */
        MICROENTERPRISE,
        /** Access would make another thing of it. */
        FUNDAMENTAL_ALTERATION,
        /** Access would cost more than its maker can bear. */
        DISPROPORTIONATE_BURDEN
    }
}
