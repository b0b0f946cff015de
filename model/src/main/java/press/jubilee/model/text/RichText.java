package press.jubilee.model.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The body of an article: its blocks, and the notes they call.
 *
 * @param notes in the order of their first call; the n-th is note n
 */
public record RichText(List<Block> blocks, List<Note> notes) {

    public static final RichText EMPTY = new RichText(List.of(), List.of());

    public RichText {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        var seen = new HashSet<NoteId>();
        for (Note note : notes) {
            if (!seen.add(note.id())) {
                throw new IllegalArgumentException("two notes are labelled " + note.id().label());
            }
        }
    }

    public static RichText of(Block... blocks) {
        return new RichText(List.of(blocks), List.of());
    }

    public Optional<Note> note(NoteId id) {
        return notes.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** The printed number of a note, from 1; 0 for a note that is not here. */
    public int numberOf(NoteId id) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Every piece of running text in reading order: see {@link Leaf}. */
    public List<Leaf> leaves() {
        return Leaf.of(blocks);
    }
}
