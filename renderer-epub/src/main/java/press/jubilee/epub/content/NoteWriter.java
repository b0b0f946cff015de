package press.jubilee.epub.content;

import java.util.List;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Note;
import press.jubilee.model.wording.HouseWords;

/**
 * Writes a note as an item of the list of notes. The item, not an {@code aside}, carries the id: some reading systems
 * hide an {@code aside} in the flow, and a note must stay to be read there.
 */
final class NoteWriter {

    private final Page page;
    private final XmlWriter out;
    private final InlineWriter inlines;
    private final NoteCalls calls;
    private final HouseWords words;

    NoteWriter(Page page, Links links, NoteCalls calls, HouseWords words) {
        this.page = page;
        this.out = page.out();
        this.inlines = new InlineWriter(page, links, calls);
        this.calls = calls;
        this.words = words;
    }

    void write(Note note, int number) {
        out.open("li",
                XmlAttributes.of("id", NotePlan.noteId(number)).and("value", Integer.toString(number)));
        out.open("div", XmlAttributes.of("epub:type", "footnote").and("role", "doc-footnote")).line();
        List<Block> blocks = note.blocks();
        int last = blocks.size() - 1;
        boolean endsInWords = last >= 0 && blocks.get(last) instanceof Block.Paragraph;
        var writer = new BlockWriter(page, inlines, Optional.empty(), 0);
        writer.write(endsInWords ? blocks.subList(0, last) : blocks);
        if (endsInWords && blocks.get(last) instanceof Block.Paragraph p) {
            out.open("p", inlines.attributes(p.attributes(), Optional.empty()));
            inlines.inLanguage(p.attributes().language(), () -> inlines.write(p.content(), p.at()));
        } else {
            out.open("p", "class", "back");
        }
        calls.writeBackLinks(note.id(), page, words);
        out.closeLine();
        out.close().closeLine();
        if (calls.isUncalled(note.id())) {
            page.report(Diagnostic.warning("epub.note-call", note.at(),
                    "nothing calls note " + note.id().label() + "; it stands at the end of the notes",
                    "call it where it belongs, or take it out"));
        }
    }
}
