package press.jubilee.epub.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.RichText;

/**
 * How many bytes the markup of a text's blocks will take, near enough to choose where a long text is parted. A note is counted
 * with the block that calls it first.
 */
final class MarkupSize {

    private static final int ELEMENT = 40;
    private static final int NOTE = 400;

    private final ToIntFunction<String> bytes;
    private final Map<NoteId, Long> notes = new HashMap<>();

    private MarkupSize(RichText text, ToIntFunction<String> bytes) {
        this.bytes = bytes;
        text.notes().forEach(n -> notes.put(n.id(), NOTE + of(n.blocks())));
    }

    /** Counts blocks one by one, in their order. */
    static MarkupSize counting(RichText text) {
        return new MarkupSize(text, MarkupSize::utf8);
    }

    /** No less than the whole text takes; found without looking at each of its characters. */
    static long atMost(RichText text) {
        var size = new MarkupSize(text, t -> 3 * t.length());
        return size.of(text.blocks()) + size.notes.values().stream().mapToLong(n -> n).sum();
    }

    long of(Block block) {
        return of(List.of(block));
    }

    private long of(List<Block> blocks) {
        long[] size = {0};
        Tree.blocks(blocks,
                b -> size[0] += ELEMENT + (b instanceof Block.CodeBlock c ? bytes.applyAsInt(c.text()) : 0));
        Tree.inlines(blocks, i -> size[0] += switch (i) {
            case Inline.Text t -> bytes.applyAsInt(t.value());
            case Inline.Code c -> ELEMENT + bytes.applyAsInt(c.value());
            case Inline.NoteCall n -> 4 * ELEMENT + called(n.note());
            case Inline.Emphasis e -> ELEMENT;
            case Inline.Strong s -> ELEMENT;
            case Inline.Strikethrough s -> ELEMENT;
            case Inline.Superscript s -> ELEMENT;
            case Inline.Subscript s -> ELEMENT;
            case Inline.SmallCaps s -> ELEMENT;
            case Inline.Span s -> ELEMENT;
            case Inline.LineBreak b -> ELEMENT;
            case Inline.Link l -> 2 * ELEMENT;
            case Inline.InlinePicture p -> 2 * ELEMENT;
        });
        return size[0];
    }

    private long called(NoteId note) {
        Long first = notes.remove(note);
        return first == null ? 0 : first;
    }

    private static int utf8(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
