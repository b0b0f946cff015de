package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/**
 * Reads the body of an article: CommonMark with footnotes, tables, definition lists, strikethrough, raised and lowered
 * text, attributes, fenced divisions and common HTML. It never fails; what is wrong is told to the caller, and no word
 * is lost. Links to other articles are left to {@link ArticleLinks}. Immutable and safe for use by several threads.
 */
public final class MarkdownReader {

    /** The class of the division, at the end of a body, that holds the notes no call leads to. */
    public static final String UNCALLED_NOTES = "uncalled-notes";

    private final MarkdownLimits limits;

    public MarkdownReader(MarkdownLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads a body.
     *
     * @param body what follows the front matter
     * @param start where its first character stands in the file
     * @param language of its text, where its attributes do not say otherwise
     * @param found takes each finding as it is made, in no particular order
     */
    public RichText read(String body, SourcePosition start, Language language, PictureFinder pictures,
            Consumer<Diagnostic> found) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(pictures, "pictures");
        SourceText source = SourceText.of(body, start, found);
        Optional<Diagnostic> tooMuch = LimitCheck.check(source.text(), source, limits);
        if (tooMuch.isPresent()) {
            found.accept(tooMuch.get());
            return raw(source);
        }
        Document document = Syntax.body(source.text());
        var reading = new Reading(source, pictures, Notes.in(document, source, found), new LinkTargets(found),
                limits, found);
        RichText text = HeadingLevels.normalise(body(document, new BlockReader(reading, language), reading),
                found);
        return Anchors.check(text, reading.links().uses(), found);
    }

    /**
     * Reads a title, a caption or another phrase; nothing in it begins a block.
     *
     * @param at where its first character stands in the file
     */
    public Phrase phrase(String inline, SourcePosition at, Language language, Consumer<Diagnostic> found) {
        SourceText source = SourceText.of(inline, at, found);
        Optional<Diagnostic> tooMuch = LimitCheck.check(source.text(), source, limits);
        if (tooMuch.isPresent()) {
            found.accept(tooMuch.get());
            return Phrase.of(new Inline.Text(source.text(), at));
        }
        PictureFinder none = (reference, place, sink) -> {
            sink.accept(Diagnostic.warning("picture.place", place, "no picture can stand here",
                    "Put it into the body of the article"));
            return Optional.empty();
        };
        var reading = new Reading(source, none, Notes.none(found), new LinkTargets(found), limits, found);
        return PhraseMaker.phrase(InlineReader.fragment(source.text(), source, reading, language), language);
    }

    private static RichText body(Document document, BlockReader blocks, Reading reading) {
        var body = new ArrayList<>(blocks.blocks(document));
        Notes notes = reading.notes();
        var read = new ArrayList<Note>();
        called(blocks, reading, read);
        var uncalled = new ArrayList<Block>();
        for (FootnoteBlock note : notes.uncalled()) {
            if (!notes.isCalled(note)) {
                uncalled.addAll(uncalled(note, blocks, reading));
                called(blocks, reading, read);
            }
        }
        if (!uncalled.isEmpty()) {
            body.add(new Block.Division(uncalled, Attributes.ofClass(UNCALLED_NOTES),
                    uncalled.getFirst().at()));
        }
        return new RichText(body, read);
    }

    /** Reads the notes called since the last time, and those that they call. */
    private static void called(BlockReader blocks, Reading reading, List<Note> read) {
        while (read.size() < reading.notes().count()) {
            String label = reading.notes().label(read.size());
            FootnoteBlock text = reading.notes().text(label);
            read.add(new Note(new NoteId(label), blocks.blocks(text), reading.at(text.getStartOffset())));
        }
    }

    private static List<Block> uncalled(FootnoteBlock note, BlockReader blocks, Reading reading) {
        if (!reading.notes().isSurplus(note)) {
            reading.warn("note.uncalled", reading.at(note.getStartOffset()),
                    "nothing calls note [^" + note.getText() + "]; its text is put at the end of the article",
                    "Call it with [^" + note.getText() + "], or delete it");
        }
        return blocks.blocks(note);
    }

    /** The lines as they are, for a text that is too much to be read. */
    private static RichText raw(SourceText source) {
        var blocks = new ArrayList<Block>();
        int offset = 0;
        for (String line : source.text().split("\n", -1)) {
            if (!line.isBlank()) {
                SourcePosition at = source.at(offset);
                blocks.add(new Block.Paragraph(Phrase.of(new Inline.Text(line, at)), Attributes.NONE, at));
            }
            offset += line.length() + 1;
        }
        return new RichText(blocks, List.of());
    }
}
