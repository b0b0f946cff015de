package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Article;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.RichText;

/**
 * Which files a text fills and what stands in which: known for all texts before the first is written, so that each link
 * is right when it is written.
 */
final class TextPlan {

    private final Article article;
    private final TextKind kind;
    private final String title;
    private final List<List<Block>> blocks;
    private final List<String> hrefs = new ArrayList<>();
    private final NotePlan notes;
    private final Map<String, Integer> files = new HashMap<>();

    /**
     * @param title that no other text has
     * @param name the name that its files shall have
     */
    TextPlan(Article article, TextKind kind, String title, String name, Names names) {
        this.article = article;
        this.kind = kind;
        this.title = title;
        this.blocks = split(article.body());
        this.notes = new NotePlan(article.body(), blocks);
        String stem = names.file(name);
        for (int file = 0; file < blocks.size(); file++) {
            hrefs.add("text/" + (file == 0 ? stem : names.file(stem + "-" + (file + 1))) + ".xhtml");
            note(blocks.get(file), file);
            for (Note note : notes.in(file)) {
                note(note.blocks(), file);
            }
        }
    }

    /** A long text goes on in another file. */
    private static List<List<Block>> split(RichText text) {
        if (MarkupSize.atMost(text) <= Portions.LARGEST) {
            return List.of(text.blocks());
        }
        MarkupSize sizes = MarkupSize.counting(text);
        return Portions.of(text.blocks(), sizes::of);
    }

    private void note(List<Block> list, int file) {
        Tree.blocks(list, b -> note(b.attributes(), file));
        Tree.inlines(list, i -> {
            if (i instanceof Inline.Span span) {
                note(span.attributes(), file);
            } else if (i instanceof Inline.InlinePicture picture) {
                note(picture.attributes(), file);
            }
        });
    }

    private void note(Attributes attributes, int file) {
        attributes.id().ifPresent(id -> files.putIfAbsent(id, file));
    }

    Article article() {
        return article;
    }

    /** Title and authors, by which a file is told from all others. */
    String title(int file) {
        return file == 0 ? title : title + " (" + (file + 1) + ")";
    }

    TextKind kind() {
        return kind;
    }

    NotePlan notes() {
        return notes;
    }

    int fileCount() {
        return hrefs.size();
    }

    List<Block> blocks(int file) {
        return blocks.get(file);
    }

    String href(int file) {
        return hrefs.get(file);
    }

    /** Where the text begins. */
    String href() {
        return hrefs.getFirst();
    }

    /** Where the block or span with an author's id stands. */
    Optional<String> hrefOf(String id) {
        return Optional.ofNullable(files.get(id)).map(f -> hrefs.get(f) + "#" + xmlId(id));
    }

    String hrefOf(NoteId note, int number) {
        return hrefs.get(notes.fileOf(note)) + "#" + NotePlan.noteId(number);
    }

    /** The id in the content document for an author's id. */
    static String xmlId(String id) {
        return Names.id("u-", id);
    }
}
