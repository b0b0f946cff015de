package press.jubilee.model.reader.internal;

import java.util.Optional;
import press.jubilee.model.AccessStatement;
import press.jubilee.model.AccessStatement.Conformance;
import press.jubilee.model.AccessStatement.Exemption;

/** Reads from the manifest what is said of the EPUB's accessibility. */
record AccessReader(Fields fields) {

    AccessStatement read() {
        return fields.group("accessibility", Form.ACCESSIBILITY)
                .map(g -> new AccessStatement(conformance(g), exemption(g)))
                .orElse(AccessStatement.NONE);
    }

    /** A claim is somebody's; one that nobody makes is an error. */
    private static Optional<Conformance> conformance(Fields group) {
        Optional<String> by = group.plain("certified-by");
        Optional<String> credential = group.plain("credential");
        Optional<String> report = group.parsed("report", Words::address,
                "copy the whole address, with https://");
        Optional<Conformance> claim = group.parsed("conforms-to",
                t -> Conformance.parse(t, by.orElse("?"), credential, report),
                "write WCAG 2.2 AA, or what the publication was checked against");
        if (claim.isPresent() && by.isEmpty()) {
            group.desk().error("accessibility.certified-by", group.at("conforms-to"),
                    "nobody is said to have checked that the publication conforms",
                    "write certified-by: and who says so, or take conforms-to out");
        }
        return claim.filter(c -> by.isPresent());
    }

    private static Optional<Exemption> exemption(Fields group) {
        return group.parsed("exemption", t -> Words.word(Exemption.class, t),
                "write microenterprise, fundamental-alteration or disproportionate-burden");
    }
}
