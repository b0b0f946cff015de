package press.jubilee.epub.content;

import java.util.List;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Person;
import press.jubilee.model.wording.AuthorNote;

/**
 * The notes on a text's authors: marks behind the names, notes at the end of the text, each linked to the other.
 *
 * @param opener the file that the marks stand in
 * @param closer the file that the notes stand in
 */
record AuthorNotes(List<AuthorNote> notes, String opener, String closer) {

    static final AuthorNotes NONE = new AuthorNotes(List.of(), "", "");

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** The mark behind a name; only its first has the id that the note leads back to. */
    void call(Person person, Page page) {
        for (AuthorNote note : notes) {
            if (note.person().equals(person)) {
                page.out().element("a",
                        XmlAttributes.of("href", page.link(closer + "#" + noteId(note))).and("class", "mark")
                                .and("epub:type", "noteref").and("role", "doc-noteref")
                                .and("id", page.unique(markId(note))),
                        note.mark());
            }
        }
    }

    void write(Page page) {
        XmlWriter out = page.out();
        for (AuthorNote note : notes) {
            out.open("p", XmlAttributes.of("class", "author-note").and("id", noteId(note)));
            out.element("a", XmlAttributes.of("href", page.link(opener + "#" + markId(note)))
                    .and("epub:type", "backlink").and("role", "doc-backlink"), note.mark());
            out.text(" " + note.text()).closeLine();
        }
    }

    private String markId(AuthorNote note) {
        return "author-mark-" + (notes.indexOf(note) + 1);
    }

    private String noteId(AuthorNote note) {
        return "author-note-" + (notes.indexOf(note) + 1);
    }
}
