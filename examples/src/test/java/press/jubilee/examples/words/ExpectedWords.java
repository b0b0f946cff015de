package press.jubilee.examples.words;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.RichText;

/** The words that an edition of an anthology must hold, as the model has them. */
final class ExpectedWords {

    private ExpectedWords() {}

    /** Titles and running text in reading order, without notes, and without what may float to another page. */
    static List<String> running(Anthology anthology) {
        var words = new ArrayList<String>();
        anthology.texts().forEach(text -> {
            words.addAll(WordStream.split(text.title().plain()));
            words.addAll(leaves(standing(text.body().blocks())));
        });
        return words;
    }

    /** Each caption and each table on its own. */
    static List<List<String>> floating(Anthology anthology) {
        var all = new ArrayList<List<String>>();
        anthology.texts().forEach(text -> text.body().blocks().stream().filter(ExpectedWords::floats)
                .map(block -> leaves(List.of(block))).filter(words -> !words.isEmpty()).forEach(all::add));
        return all;
    }

    /** The notes of all texts in order. */
    static List<String> notes(Anthology anthology) {
        var words = new ArrayList<String>();
        anthology.texts().forEach(text -> words.addAll(notes(text)));
        return words;
    }

    /** Each text with everything in its place and its notes at its end. */
    static List<String> textByText(Anthology anthology) {
        var words = new ArrayList<String>();
        anthology.texts().forEach(text -> {
            words.addAll(WordStream.split(text.title().plain()));
            words.addAll(leaves(text.body().blocks()));
            words.addAll(notes(text));
        });
        return words;
    }

    private static List<String> notes(Article text) {
        return text.body().notes().stream().map(Note::blocks).flatMap(b -> leaves(b).stream()).toList();
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
