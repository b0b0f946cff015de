package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Long lists in files of a size that slow readers can load as a whole. */
final class Portions {

    /** In bytes of markup, as estimated; with what a file has besides, it stays below 250 kB. */
    static final int LARGEST = 200_000;

    private static final int MOST = 100;

    private Portions() {}

    /** Items that follow each other together, as many as fit; at least one in each portion. */
    static <T> List<List<T>> of(List<T> items, ToLongFunction<T> size) {
        var portions = new ArrayList<List<T>>();
        var current = new ArrayList<T>();
        long total = 0;
        for (T item : items) {
            long more = size.applyAsLong(item);
            if (!current.isEmpty() && total + more > LARGEST) {
                portions.add(List.copyOf(current));
                current.clear();
                total = 0;
            }
            current.add(item);
            total += more;
        }
        portions.add(List.copyOf(current));
        return List.copyOf(portions);
    }

    /** The names that the files of a list may have. */
    static Stream<String> names(String first) {
        return Stream.concat(Stream.of(first),
                IntStream.rangeClosed(2, MOST).mapToObj(n -> first + "-" + n));
    }

    /** The file of a portion: {@code text/index.xhtml}, {@code text/index-2.xhtml}. */
    static String href(String first, int portion) {
        return portion == 0 ? first : first.replaceFirst("\\.xhtml$", "-" + (portion + 1) + ".xhtml");
    }

    /** The title of a portion's file. */
    static String title(String first, int portion) {
        return portion == 0 ? first : first + " (" + (portion + 1) + ")";
    }
}
