package press.jubilee.model.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.text.Phrase;

/**
 * The index of a volume.
 *
 * @param groups by first letters, in the order of the alphabet; empty where nothing was marked or asked for
 */
public record BookIndex(List<Group> groups) {

    /** Above headings that begin with no letter. */
    public static final String NO_LETTER = "#";

    public BookIndex {
        groups = List.copyOf(groups);
    }

    /** Takes time in proportion to the length of the texts. */
    public static BookIndex of(Anthology anthology) {
        return IndexMaker.of(anthology).index();
    }

    /** What is wrong with marks and references, each at its place. */
    public static List<Diagnostic> check(Anthology anthology) {
        return IndexMaker.of(anthology).findings();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The headings as they are printed, by what references to them say: a sub-entry's behind its entry's and a colon. */
    public Map<String, Phrase> printed() {
        var out = new HashMap<String, Phrase>();
        groups.stream().flatMap(g -> g.entries().stream()).forEach(e -> {
            out.put(e.heading(), e.words());
            e.subentries().forEach(s -> out.put(e.heading() + ": " + s.heading(),
                    Phrase.join(List.of(e.words(), Phrase.text(": "), s.words()))));
        });
        return Map.copyOf(out);
    }

    /** @param letter above the entries, or {@link #NO_LETTER} */
    public record Group(String letter, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry or sub-entry.
     *
     * @param words the heading as it is printed, with its emphasis
     * @param places in reading order
     * @param subentries without further ones
     * @param see headings of other entries, only where there are neither places nor sub-entries
     */
    public record Entry(String heading, Phrase words, List<IndexPlace> places, List<Entry> subentries,
            List<String> see,
            List<String> seeAlso) {
        public Entry {
            places = List.copyOf(places);
            subentries = List.copyOf(subentries);
            see = List.copyOf(see);
            seeAlso = List.copyOf(seeAlso);
        }
    }
}
