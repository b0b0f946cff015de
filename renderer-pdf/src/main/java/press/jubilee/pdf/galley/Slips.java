package press.jubilee.pdf.galley;

import java.util.List;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.page.NoteSlip;

/** The set notes of a text. */
interface Slips {

    /** The notes called in a line, in order. */
    List<NoteSlip> of(List<NoteId> called);
}
