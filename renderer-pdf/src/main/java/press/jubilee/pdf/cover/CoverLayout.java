package press.jubilee.pdf.cover;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.sheet.Sheets;

/**
 * A wrap cover ready to be written.
 *
 * @param sheets one sheet of one side; empty where a finding is an error
 * @param front where the front is on the trimmed sheet, from its top left corner
 * @param spine how wide the spine is; zero where that is not known
 * @param bleed over the trimmed edge on all sides
 */
public record CoverLayout(Optional<Sheets> sheets, Rect front, Length spine, Length bleed,
        List<Diagnostic> findings) {

    public CoverLayout {
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(front, "front");
        findings = List.copyOf(findings);
    }
}
