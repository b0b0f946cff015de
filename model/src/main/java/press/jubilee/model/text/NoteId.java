package press.jubilee.model.text;

/** The label of a note within its article, as the author wrote it; not its number. */
public record NoteId(String label) {

    public NoteId {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a note's label must not be blank");
        }
    }
}
