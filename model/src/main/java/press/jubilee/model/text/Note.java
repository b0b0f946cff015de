package press.jubilee.model.text;

import java.util.List;
import press.jubilee.model.diagnostic.SourcePosition;

/** A note's label and text. */
public record Note(NoteId id, List<Block> blocks, SourcePosition at) {

    public Note {
        blocks = List.copyOf(blocks);
    }

    /** Its pieces of running text, counted by themselves: see {@link Leaf}. */
    public List<Leaf> leaves() {
        return Leaf.of(blocks);
    }
}
