package press.jubilee.model.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;

/**
 * A mark as it stands in a text.
 *
 * @param heading with its sub-entry's behind the exclamation mark, if it has one
 * @param looks how the entry and the sub-entry are printed
 * @param place empty where the mark only refers to other entries
 */
record IndexMark(String heading, List<Phrase> looks, String sortAs, Optional<IndexPlace> place,
        List<String> see,
        List<String> seeAlso, SourcePosition at) {

    /** The class of marked words and blocks. */
    static final String CLASS = "index";

    static final List<String> KEYS = List.of("term", "sub", "see", "see-also", "sort");

    /** @param words what is marked, for a heading where the attributes have none */
    static IndexMark of(Map<String, String> attributes, Phrase words, IndexPlace place, SourcePosition at) {
        String term = attributes.getOrDefault("term", IndexHeading.written(words)).strip();
        String sub = attributes.getOrDefault("sub", "").strip();
        String written = sub.isEmpty() ? term : term + "!" + sub;
        List<String> see = list(attributes.getOrDefault("see", ""));
        Phrase marked = HeadingLook.of(words);
        return new IndexMark(IndexHeading.of(written).key(),
                IndexHeading.looks(written).stream()
                        .map(l -> l.plain().equals(marked.plain()) ? marked : l).toList(),
                attributes.getOrDefault("sort", "").strip(),
                see.isEmpty() ? Optional.of(place) : Optional.empty(), see,
                list(attributes.getOrDefault("see-also", "")), at);
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split("[;；]")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }
}
