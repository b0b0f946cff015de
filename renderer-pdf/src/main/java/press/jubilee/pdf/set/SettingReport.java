package press.jubilee.pdf.set;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.linebreak.Misfit;
import press.jubilee.pdf.set.ParagraphNodes.Missing;

/** Says what could not be set as it should. */
final class SettingReport {

    private final Consumer<Diagnostic> found;

    SettingReport(Consumer<Diagnostic> found) {
        this.found = found;
    }

    /** Errors: a character without a glyph would be lost. */
    void missing(FlowItem.Paragraph paragraph, List<Missing> missing) {
        for (Missing m : missing) {
            SourcePosition at = position(paragraph, m.word());
            switch (m.glyph().reason()) {
                case NO_FACE -> found.accept(Diagnostic.error("glyph.missing", at,
                        "no face has the character " + m.glyph().character(),
                        "add a face that has it, or write the character in another way"));
                case SCRIPT -> found.accept(Diagnostic.error("glyph.script", at,
                        "the script of " + m.glyph().character() + " cannot be set yet",
                        "write the passage in another script"));
            }
        }
    }

    void misfits(FlowItem.Paragraph paragraph, List<Misfit> misfits) {
        for (Misfit misfit : misfits) {
            String kind = misfit.kind().name().toLowerCase(Locale.ROOT);
            found.accept(Diagnostic.warning("layout." + kind, paragraph.at(),
                    "line " + (misfit.line() + 1) + " of the paragraph is " + kind,
                    "allow a hyphen in its long words, or reword it"));
        }
    }

    /** Ragged lines are never loose. */
    void overfull(FlowItem.Paragraph paragraph, List<Misfit> misfits) {
        misfits(paragraph, misfits.stream().filter(m -> m.kind() == Misfit.Kind.OVERFULL).toList());
    }

    /** Where the words with that offset stand in the source; else the paragraph. */
    private static SourcePosition position(FlowItem.Paragraph paragraph, int offset) {
        int at = 0;
        SourcePosition last = paragraph.at();
        for (StyledSpan span : paragraph.spans()) {
            if (at > offset) {
                return last;
            }
            if (span instanceof StyledSpan.Words w) {
                last = w.at().line() == 0 ? last : w.at();
                at += w.text().length();
            } else if (!(span instanceof StyledSpan.NoteMark)) {
                at++;
            }
        }
        return last;
    }
}
