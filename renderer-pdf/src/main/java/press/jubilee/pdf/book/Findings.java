package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.LayoutFinding;
import press.jubilee.pdf.galley.GalleyPiece;
import press.jubilee.pdf.page.Compromise;
import press.jubilee.pdf.page.MadePage;
import press.jubilee.pdf.page.NoteSlip;

/** Gathers what page make-up had to put up with, and on which page each text begins. For one thread. */
final class Findings {

    private final Map<SourcePosition, String> folios = new HashMap<>();
    private final List<LayoutFinding> found = new ArrayList<>();

    /** A page of text and its folio. */
    void page(MadePage made, String folio) {
        made.strips().forEach(s -> folios.putIfAbsent(at(s.payload()), folio));
        for (MadePage.PlacedNote note : made.notes()) {
            for (NoteSlip.NoteLine line : note.note().lines().subList(note.from(), note.to())) {
                folios.putIfAbsent(at(line.payload()), folio);
            }
        }
    }

    void compromise(Compromise compromise, String folio) {
        found.add(new LayoutFinding(code(compromise.kind()), at(compromise.payload()), Optional.of(folio)));
    }

    /** All, with what was said of the lines, in the order of the texts. */
    List<LayoutFinding> inOrder(List<Diagnostic> diagnostics) {
        var all = new ArrayList<>(found);
        diagnostics.forEach(
                d -> all.add(new LayoutFinding(d.code(), d.at(), Optional.ofNullable(folios.get(d.at())))));
        return all.stream().sorted().distinct().toList();
    }

    private static SourcePosition at(Object payload) {
        return payload instanceof GalleyPiece piece ? piece.at() : (SourcePosition) payload;
    }

    private static String code(Compromise.Kind kind) {
        return "page." + switch (kind) {
            case SHORT_PAGE -> "short";
            case UNEQUAL_FEET -> "unequal";
            case HYPHEN_AT_TURN -> "hyphen";
            case WIDOW -> "widow";
            case ORPHAN -> "orphan";
            case PARTED_SHORT_PARAGRAPH -> "short-paragraph";
            case PARTED -> "parted";
            case HEADING_AT_FOOT -> "heading";
            case SPLIT_NOTE -> "split-note";
            case LATE_NOTE -> "late-note";
            case FAR_FLOAT -> "far-figure";
            case OVERFULL_PAGE -> "overfull";
            case FEW_LINES_ON_LAST_PAGE -> "few-lines";
        };
    }
}
