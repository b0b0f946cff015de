package press.jubilee.pdf.set;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.set.ParagraphNodes.Missing;

/** Says what could not be set at all. */
final class SettingReport {

    private final StyleShaper shaper;
    private final Consumer<Diagnostic> found;

    SettingReport(StyleShaper shaper, Consumer<Diagnostic> found) {
        this.shaper = shaper;
        this.found = found;
    }

    /** Errors where no sign stands for it: a character without a glyph would be lost. */
    void missing(FlowItem.Paragraph paragraph, List<Missing> missing) {
        boolean signs = shaper.hasSigns();
        for (Missing m : missing) {
            SourcePosition at = paragraph.exactly(m.word() + m.glyph().offset());
            switch (m.glyph().reason()) {
                case NO_FACE -> found.accept(new Diagnostic(signs ? Severity.WARNING : Severity.ERROR,
                        "glyph.missing", at, "no face has the character " + m.glyph().character()
                                + (signs ? "; a sign stands for it" : ""),
                        Optional.of(shaper.advice(m.glyph()))));
                case SCRIPT -> found.accept(Diagnostic.error("glyph.script", at,
                        "the script of " + m.glyph().character() + " cannot be set yet",
                        "write the passage in another script"));
            }
        }
    }
}
