package press.jubilee.model.index;

import java.util.List;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;

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

    /** @param letter above the entries, or {@link #NO_LETTER} */
    public record Group(String letter, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry or sub-entry.
     *
     * @param places in reading order
     * @param subentries without further ones
     * @param see headings of other entries, only where there are neither places nor sub-entries
     */
    public record Entry(String heading, List<IndexPlace> places, List<Entry> subentries, List<String> see,
            List<String> seeAlso) {
        public Entry {
            places = List.copyOf(places);
            subentries = List.copyOf(subentries);
            see = List.copyOf(see);
            seeAlso = List.copyOf(seeAlso);
        }
    }
}
