package press.jubilee.model.reader.internal;

import java.util.List;
import java.util.stream.Stream;

/**
 * A key of a group.
 *
 * @param name as the folder's contract has it
 * @param aliases what other tools call it
 * @param several what it means that a group has the name and an alias, or two aliases
 */
record Key(String name, List<String> aliases, Several several) {

    enum Several {
        /** An error. */
        REFUSED,
        /** The name counts, else the first alias; the others are told to be left aside. */
        FIRST,
        /** All count, one after the other. */
        JOINED
    }

    static Key key(String name, String... aliases) {
        return new Key(name, List.of(aliases), Several.REFUSED);
    }

    static Key firstOf(String name, String... aliases) {
        return new Key(name, List.of(aliases), Several.FIRST);
    }

    static Key joined(String name, String... aliases) {
        return new Key(name, List.of(aliases), Several.JOINED);
    }

    /** The name, then the aliases. */
    Stream<String> spellings() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
