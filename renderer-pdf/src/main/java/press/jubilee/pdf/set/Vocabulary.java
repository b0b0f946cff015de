package press.jubilee.pdf.set;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.pdf.linebreak.Node;

/**
 * Every distinct word of the book, made into nodes once for each style it stands in. Shared by threads; a word that two
 * threads meet at once is made twice, to the same nodes.
 */
final class Vocabulary {

    private final WordNodes nodes;
    private final Map<SpanStyle, Map<String, List<Node>>> words = new ConcurrentHashMap<>();

    Vocabulary(WordNodes nodes) {
        this.nodes = nodes;
    }

    /** The nodes of a word in one style. */
    List<Node> word(String text, SpanStyle style) {
        Map<String, List<Node>> known = words.computeIfAbsent(style, s -> new ConcurrentHashMap<>());
        List<Node> found = known.get(text);
        if (found == null) {
            found = List.copyOf(nodes.of(Word.of(List.of(Piece.words(text, style)))));
            known.put(text, found);
        }
        return found;
    }

    /** The nodes of a word whose pieces differ in style; not kept. */
    List<Node> word(Word word) {
        return word.pieces().size() == 1 && word.pieces().getFirst().note().isEmpty()
                && word.pieces().getFirst().picture().isEmpty()
                ? word(word.text(), word.pieces().getFirst().style())
                : nodes.of(word);
    }
}
