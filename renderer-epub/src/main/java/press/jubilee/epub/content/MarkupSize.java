package press.jubilee.epub.content;

import java.util.List;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;

/** How many bytes a block's markup will take, near enough to choose where a long text is parted. */
final class MarkupSize {

    private static final int ELEMENT = 40;

    private MarkupSize() {}

    static long of(Block block) {
        long[] size = {ELEMENT};
        Tree.blocks(List.of(block),
                b -> size[0] += b instanceof Block.CodeBlock c ? utf8(c.text()) : ELEMENT);
        Tree.inlines(List.of(block), i -> size[0] += switch (i) {
            case Inline.Text t -> utf8(t.value());
            case Inline.Code c -> ELEMENT + utf8(c.value());
            case Inline.NoteCall n -> 3 * ELEMENT;
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

    private static int utf8(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
