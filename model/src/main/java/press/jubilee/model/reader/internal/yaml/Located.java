package press.jubilee.model.reader.internal.yaml;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * A value of a YAML or JSON document and where it begins.
 *
 * <p>Scalars keep the characters of the source: {@code no}, {@code 09}, {@code 3.10} and {@code 2019-12-31} are those
 * words, never a boolean, a number or a time. Values reached through aliases are shared, not copied, and stand where the
 * anchor stands.
 */
public sealed interface Located {

    SourcePosition at();

    /** The number of values in this one, itself and everything reached through aliases included. */
    long weight();

    /** What a person would call it. */
    String kind();

    record Mapping(List<Entry> entries, SourcePosition at, long weight) implements Located {

        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }

        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    record Sequence(List<Located> items, SourcePosition at, long weight) implements Located {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** @param text as written, after quotes, escapes and folds are undone; never blank */
    record Scalar(String text, SourcePosition at) implements Located {

        @Override
        public long weight() {
            return 1;
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** {@code null}, {@code ~}, nothing at all, or blanks: the key is there and says nothing. */
    record Nothing(SourcePosition at) implements Located {

        @Override
        public long weight() {
            return 1;
        }

        @Override
        public String kind() {
            return "nothing";
        }
    }

    /** @param at where the key begins */
    record Entry(String key, SourcePosition at, Located value) {}
}
