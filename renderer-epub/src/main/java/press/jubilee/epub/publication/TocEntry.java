package press.jubilee.epub.publication;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;

/**
 * A line of the contents.
 *
 * @param byline who wrote it, as printed
 * @param label title and byline in one, for readers that show plain lists
 * @param language of title and byline
 */
public record TocEntry(String title, Optional<String> byline, String label, Language language, String href,
        List<TocEntry> children) {

    public TocEntry {
        children = List.copyOf(children);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a line of the contents must not be blank: " + href);
        }
    }

    public static TocEntry of(String title, Language language, String href) {
        return new TocEntry(title, Optional.empty(), title, language, href, List.of());
    }

    public TocEntry withoutByline() {
        return new TocEntry(title, Optional.empty(), label, language, href, children);
    }

    public TocEntry with(List<TocEntry> below) {
        return new TocEntry(title, byline, label, language, href, below);
    }
}
