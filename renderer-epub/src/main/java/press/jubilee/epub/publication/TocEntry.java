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
 * @param marks the pages of the printed contents that begin in it
 */
public record TocEntry(String title, Optional<String> byline, String label, Language language, String href,
        Marks marks, List<TocEntry> children) {

    public TocEntry {
        children = List.copyOf(children);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a line of the contents must not be blank: " + href);
        }
    }

    /** Page marks in the title and in the names below it, by their letters. */
    public record Marks(List<PageMark> title, List<PageMark> byline) {

        public static final Marks NONE = new Marks(List.of(), List.of());

        public Marks {
            title = List.copyOf(title);
            byline = List.copyOf(byline);
        }
    }

    public static TocEntry of(String title, Language language, String href, Marks marks) {
        return new TocEntry(title, Optional.empty(), title, language, href, marks, List.of());
    }

    public TocEntry withoutByline() {
        return new TocEntry(title, Optional.empty(), label, language, href, marks, children);
    }

    public TocEntry with(List<TocEntry> below) {
        return new TocEntry(title, byline, label, language, href, marks, below);
    }
}
