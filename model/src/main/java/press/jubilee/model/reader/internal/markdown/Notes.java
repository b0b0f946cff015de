package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;

/** The notes of one body: which have a text, which were called and in what order. */
final class Notes {

    private final Map<String, FootnoteBlock> texts = new LinkedHashMap<>();
    private final List<FootnoteBlock> surplus = new ArrayList<>();
    private final List<String> called = new ArrayList<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final Consumer<Diagnostic> found;

    private Notes(Consumer<Diagnostic> found) {
        this.found = found;
    }

    /** For phrases, which have no notes. */
    static Notes none(Consumer<Diagnostic> found) {
        return new Notes(found);
    }

    /** Finds the texts wherever they stand; of two under one label the first counts. */
    static Notes in(Node document, Places places, Consumer<Diagnostic> found) {
        var notes = new Notes(found);
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock block) {
                notes.define(block, places.at(block.getStartOffset()));
            }
        }
        return notes;
    }

    private void define(FootnoteBlock block, SourcePosition at) {
        String label = block.getText().toString().strip();
        if (texts.putIfAbsent(label, block) != null) {
            surplus.add(block);
            found.accept(
                    Diagnostic.error("note.duplicate", at, "there are two texts for note [^" + label + "]",
                            "Give one of them another label"));
        } else if (!block.hasChildren()) {
            found.accept(Diagnostic.warning("note.empty", at, "note [^" + label + "] has no text",
                    "Write it after the colon, and indent further paragraphs by four spaces"));
        }
    }

    /** Counts a call; empty, and reported, where the note has no text. */
    Optional<NoteId> call(String label, SourcePosition at) {
        if (!texts.containsKey(label)) {
            found.accept(Diagnostic.error("note.missing", at, "note [^" + label + "] has no text",
                    "Add a line “[^" + label + "]: …”, or take out the call"));
            return Optional.empty();
        }
        if (order.putIfAbsent(label, order.size()) == null) {
            called.add(label);
        }
        return Optional.of(new NoteId(label));
    }

    /** How many notes were called so far. */
    int count() {
        return called.size();
    }

    /** The label of the n-th note called, from 0. */
    String label(int n) {
        return called.get(n);
    }

    FootnoteBlock text(String label) {
        return texts.get(label);
    }

    /** Texts that no call leads to, and second texts of a label, in the order of the source. */
    List<FootnoteBlock> uncalled() {
        var left = new ArrayList<FootnoteBlock>(surplus);
        texts.forEach((label, block) -> {
            if (!order.containsKey(label)) {
                left.add(block);
            }
        });
        left.sort(Comparator.comparingInt(Node::getStartOffset));
        return left;
    }

    /** Whether a call has come since {@link #uncalled()} was asked. */
    boolean isCalled(FootnoteBlock block) {
        return !isSurplus(block) && order.containsKey(block.getText().toString().strip());
    }

    /** Whether another text with the same label comes before it. */
    boolean isSurplus(FootnoteBlock block) {
        return surplus.contains(block);
    }
}
