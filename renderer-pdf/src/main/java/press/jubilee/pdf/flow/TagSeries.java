package press.jubilee.pdf.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.model.Language;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;

/** Tags of what is read one after the other, numbered in that order. Serves one walk over one text. */
final class TagSeries {

    private final Map<NoteId, Tag> notes = new HashMap<>();
    private int next;

    Tag child(Tag parent, TagRole role, Language language) {
        return parent.child(role, next++, language);
    }

    Tag child(Tag parent, TagRole role) {
        return child(parent, role, parent.language());
    }

    Tag figure(Tag parent, String alt) {
        return parent.figure(next++, alt);
    }

    /** A paragraph, read as one in what it stands in, in the language of its first words. */
    FlowItem.Paragraph read(FlowItem.Paragraph line, Tag parent) {
        return read(line, parent, TagRole.PARAGRAPH);
    }

    FlowItem.Paragraph read(FlowItem.Paragraph line, Tag parent, TagRole role) {
        return line.owned(Owners.of(child(parent, role, line.language().orElse(parent.language()))));
    }

    /** Gives the notes that are called for the first time in some words a place right behind them, beside their paragraph. */
    void call(List<StyledSpan> words, Tag beside) {
        for (StyledSpan span : words) {
            if (span instanceof StyledSpan.NoteMark mark && !notes.containsKey(mark.note())) {
                notes.put(mark.note(), child(beside, TagRole.NOTE));
            }
        }
    }

    /** The tag of a note; at the end of a text where nothing has called it. */
    Tag note(NoteId note, Tag text) {
        return notes.computeIfAbsent(note, n -> child(text, TagRole.NOTE));
    }
}
