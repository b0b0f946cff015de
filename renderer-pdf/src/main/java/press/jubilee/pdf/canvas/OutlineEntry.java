package press.jubilee.pdf.canvas;

import java.util.List;

/**
 * An entry of the reader's outline.
 *
 * @param destination a name among the pages' destinations
 */
public record OutlineEntry(String title, String destination, List<OutlineEntry> entries) {

    public OutlineEntry {
        entries = List.copyOf(entries);
    }
}
