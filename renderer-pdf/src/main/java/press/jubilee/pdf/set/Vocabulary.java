package press.jubilee.pdf.set;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.pdf.linebreak.Node;
import press.jubilee.pdf.shape.MissingGlyph;

/**
 * Every distinct word of the book, made into nodes once for each style it stands in. Shared by threads; a word that two
 * threads meet at once is made twice, to the same nodes.
 */
final class Vocabulary {

    private final StyleShaper shaper;
    private final WordNodes nodes;
    private final MorphemeBounds bounds;
    private final HanMarks marks;
    private final Map<SpanStyle, Map<String, Entry>> words = new ConcurrentHashMap<>();

    Vocabulary(StyleShaper shaper, WordNodes nodes, MorphemeBounds bounds) {
        this.bounds = bounds;
        this.shaper = shaper;
        this.nodes = nodes;
        this.marks = new HanMarks(shaper);
    }

    /** The full-width marks of the book. */
    HanMarks marks() {
        return marks;
    }

    /** A mark with the notes' numbers that stand at it. */
    Word word(List<Piece> pieces, HanMark mark) {
        List<Setting> settings = pieces.stream().<Setting>mapMulti((piece, out) -> {
            if (piece.note().isPresent()) {
                shaper.word(List.of(piece)).whole().forEach(out);
            } else {
                out.accept(mark.glyphs());
            }
        }).toList();
        return new Word(pieces, Word.text(pieces), settings);
    }

    /**
     * A word ready for line breaking.
     *
     * @param missing its characters that no face has
     */
    record Entry(List<Node> nodes, List<MissingGlyph> missing) {}

    /** A word in one style is kept; one whose pieces differ in style is made afresh. */
    Entry entry(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        return pieces.size() == 1 && first.note().isEmpty() && first.picture().isEmpty()
                ? kept(first)
                : make(shaper.word(pieces));
    }

    private Entry kept(Piece piece) {
        Map<String, Entry> known = words.get(piece.style());
        if (known == null) {
            known = words.computeIfAbsent(piece.style(), s -> new ConcurrentHashMap<>());
        }
        Entry found = known.get(piece.text());
        if (found == null) {
            found = make(shaper.word(bounds.parts(piece)));
            known.put(piece.text(), found);
        }
        return found;
    }

    private Entry make(Word word) {
        return new Entry(List.copyOf(nodes.of(word)), shaper.missing(word));
    }
}
