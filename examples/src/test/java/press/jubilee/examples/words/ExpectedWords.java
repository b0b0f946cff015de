package press.jubilee.examples.words;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.RichText;

/** The words that an edition of an anthology must hold, as the model has them. */
final class ExpectedWords {

    private ExpectedWords() {}

    /** Each text's title and running text, without notes, and without what may float to another page. */
    static List<List<String>> running(Anthology anthology) {
        return texts(anthology, text -> join(List.of(title(text), leaves(standing(text.body().blocks())))));
    }

    /** Each figure's caption and each table. */
    static List<List<String>> floating(Anthology anthology) {
        return pieces(anthology.texts().flatMap(text -> text.body().blocks().stream())
                .filter(ExpectedWords::floats).map(block -> leaves(List.of(block))));
    }

    /** Each note. */
    static List<List<String>> notes(Anthology anthology) {
        return pieces(anthology.texts().flatMap(text -> text.body().notes().stream())
                .map(note -> leaves(note.blocks())));
    }

    /** Each text with everything in its place and its notes at its end. */
    static List<List<String>> whole(Anthology anthology) {
        return texts(anthology,
                text -> join(List.of(title(text), leaves(text.body().blocks()), text.body().notes().stream()
                        .flatMap(note -> leaves(note.blocks()).stream()).toList())));
    }

    private static List<List<String>> texts(Anthology anthology, Function<Article, List<String>> words) {
        return pieces(anthology.texts().map(words));
    }

    private static List<List<String>> pieces(Stream<List<String>> pieces) {
        return pieces.filter(words -> !words.isEmpty()).toList();
    }

    private static List<String> title(Article text) {
        return WordStream.split(text.title().plain());
    }

    private static List<String> join(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static List<Block> standing(List<Block> blocks) {
        return blocks.stream().filter(b -> !floats(b)).toList();
    }

    private static boolean floats(Block block) {
        return block instanceof Block.Figure || block instanceof Block.Table;
    }

    private static List<String> leaves(List<Block> blocks) {
        return new RichText(blocks, List.of()).leaves().stream()
                .flatMap(leaf -> WordStream.split(leaf.text()).stream()).toList();
    }
}
