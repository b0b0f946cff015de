package press.jubilee.epub.publication;

import java.util.List;

/**
 * The reading order.
 *
 * @param ids of manifest items
 * @param progression the direction in which pages follow each other; one for the whole publication
 */
public record Spine(List<String> ids, Direction progression) {

    public Spine {
        ids = List.copyOf(ids);
    }
}
