package press.jubilee.pdf.tags;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has against a file. */
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The failed rules of all these, such as {@code ua1} or {@code 2a}, each once. */
    static List<String> failures(byte[] pdf, String... flavours) throws IOException {
        return List.of(flavours).stream().flatMap(f -> failures(pdf, PDFAFlavour.fromString(f)).stream())
                .toList();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, true,
                        false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> flavour.getId() + " " + a.getRuleId().getClause() + "-"
                            + a.getRuleId().getTestNumber() + " " + a.getMessage())
                    .distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
