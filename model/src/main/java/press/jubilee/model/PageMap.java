package press.jubilee.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.text.NoteId;

/**
 * Which printed page holds which text: made by the PDF's layout, used by contents, index, reports, citations and the
 * EPUB. Immutable and safe for many threads; a look-up takes time by the logarithm of the lines of a text.
 *
 * <p>A place is a leaf of a text's body, or of one of its notes, and an offset into it ({@link TextPlace}); the map knows
 * each to the line. Where a word is parted over a page turn, its place is on the page where it begins. Figures and
 * tables may stand before or after the words around them in the text; their captions and cells are found where they
 * are printed.
 *
 * <pre>{@code
 * PageMap map = layout.pageMap();
 * map.pagesOf(article.id()).map(map::labels);                                    // 12–19
 * map.pageOf(new TextPlace(article.id(), 3, 0)).map(PageMap.PageRange::first);   // an index of pages()
 * map.pagesOf(new TextPlace(article.id(), 3, 0), new TextPlace(article.id(), 5, 0)).map(map::labels);
 * map.pageOf(TextPlace.inNote(article.id(), note.id(), 0, 17)).map(map::labels); // a word in a note
 * }</pre>
 */
public final class PageMap {

    private static final Comparator<Stretch> IN_TEXT = Comparator
            .<Stretch>comparingInt(s -> s.begin().leaf()).thenComparingInt(s -> s.begin().offset());

    private final List<PrintedPage> pages;
    private final Map<ArticleId, PageRange> texts;
    private final Map<Text, List<Stretch>> stretches;

    /** A map that knows of each page no more than its first words. */
    public PageMap(List<PrintedPage> pages) {
        this(pages, firstWords(pages));
    }

    /**
     * @param pages every page of the book in order, blank ones and display pages included
     * @param stretches where the lines of the texts stand, in any order
     * @throws IllegalArgumentException if a stretch is on no page
     */
    public PageMap(List<PrintedPage> pages, Collection<Stretch> stretches) {
        this.pages = List.copyOf(pages);
        this.texts = texts(this.pages);
        this.stretches = sorted(stretches, this.pages.size());
    }

    private static List<Stretch> firstWords(List<PrintedPage> pages) {
        var out = new ArrayList<Stretch>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            pages.get(i).opens().ifPresent(a -> out.add(new Stretch(new TextPlace(a, 0, 0), page)));
            pages.get(i).start().ifPresent(s -> out.add(new Stretch(s, page)));
        }
        return out;
    }

    private static Map<ArticleId, PageRange> texts(List<PrintedPage> pages) {
        var out = new HashMap<ArticleId, PageRange>();
        for (int i = 0; i < pages.size(); i++) {
            var here = new PageRange(i, i);
            pages.get(i).opens().ifPresent(a -> out.merge(a, here, PageRange::with));
            pages.get(i).article().ifPresent(a -> out.merge(a, here, PageRange::with));
        }
        return out;
    }

    /** By text; of neighbours on one page only the first is kept, of equal places the earlier page. */
    private static Map<Text, List<Stretch>> sorted(Collection<Stretch> all, int pages) {
        Map<Text, List<Stretch>> out = new HashMap<>();
        for (Stretch s : all) {
            Objects.checkIndex(s.page(), pages);
            out.computeIfAbsent(Text.of(s.begin()), t -> new ArrayList<>()).add(s);
        }
        out.replaceAll((text, found) -> {
            found.sort(IN_TEXT.thenComparingInt(Stretch::page));
            var kept = new ArrayList<Stretch>();
            for (Stretch s : found) {
                Stretch last = kept.isEmpty() ? null : kept.getLast();
                if (last == null || last.page() != s.page() && IN_TEXT.compare(last, s) != 0) {
                    kept.add(s);
                }
            }
            return List.copyOf(kept);
        });
        return out;
    }

    /** Every page of the book in order, blank ones and display pages included. */
    public List<PrintedPage> pages() {
        return pages;
    }

    /** The label of the page on which a text begins, such as {@code 17} or {@code iv}. */
    public Optional<String> firstPageOf(ArticleId article) {
        return pagesOf(article).map(r -> pages.get(r.first()).label());
    }

    /** The label of the last page that holds words of a text. */
    public Optional<String> lastPageOf(ArticleId article) {
        return pagesOf(article).map(r -> pages.get(r.last()).label());
    }

    /** The pages of a text from its title to its last words; empty for one that is not printed. */
    public Optional<PageRange> pagesOf(ArticleId article) {
        return Optional.ofNullable(texts.get(article));
    }

    /** The page that holds a place; empty if none of its text is printed. */
    public Optional<PageRange> pageOf(TextPlace place) {
        List<Stretch> lines = stretches.getOrDefault(Text.of(place), List.of());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(PageRange.of(lines.get(indexOf(place, lines)).page()));
    }

    /**
     * The pages from the first to the last that hold words between two places of one body or one note, the last place
     * itself excluded. Two equal places are one.
     *
     * @throws IllegalArgumentException if the places are of different texts or in the wrong order
     */
    public Optional<PageRange> pagesOf(TextPlace from, TextPlace to) {
        Text text = Text.of(from);
        var begin = new Stretch(from, 0);
        var end = new Stretch(to, 0);
        if (!text.equals(Text.of(to)) || IN_TEXT.compare(begin, end) > 0) {
            throw new IllegalArgumentException("no stretch of one text: " + from + ", " + to);
        }
        List<Stretch> lines = stretches.getOrDefault(text, List.of());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        PageRange range = PageRange.of(lines.get(indexOf(from, lines)).page());
        for (int i = indexOf(from, lines) + 1; i < lines.size()
                && IN_TEXT.compare(lines.get(i), end) < 0; i++) {
            range = range.with(PageRange.of(lines.get(i).page()));
        }
        return Optional.of(range);
    }

    /** The last stretch that begins at the place or before; the first where none does. */
    private static int indexOf(TextPlace place, List<Stretch> lines) {
        int found = Collections.binarySearch(lines, new Stretch(place, 0), IN_TEXT);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** As a range is printed: {@code 12}, {@code iv–vi}; neither number is shortened. */
    public String labels(PageRange range) {
        String first = pages.get(range.first()).label();
        return range.isOne() ? first : first + "–" + pages.get(range.last()).label();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageMap that && pages.equals(that.pages) && stretches.equals(that.stretches);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pages, stretches);
    }

    /**
     * One page.
     *
     * @param label the folio, printed or only counted: {@code ix}, {@code 12}
     * @param article the text that stands at the page's head; empty on the book's own pages and blanks
     * @param opens the text that begins on this page, or the page or list of the book's own ({@link OwnPages})
     * @param start where the page's own first words are, a figure counting as words where there is nothing else: empty on
     *        openers, display pages and blanks
     */
    public record PrintedPage(String label, Optional<ArticleId> article, Optional<ArticleId> opens,
            Optional<TextPlace> start) {}

    /**
     * A place in running text, or in a list of the book's own ({@link OwnPages}).
     *
     * @param note the note it is in; empty in the body
     * @param leaf the index of a {@link press.jubilee.model.text.Leaf} of the article's body, or of the note's own blocks
     *        ({@link press.jubilee.model.text.Note#leaves()})
     * @param offset into the leaf's text, in UTF-16 code units
     */
    public record TextPlace(ArticleId article, Optional<NoteId> note, int leaf, int offset) {

        public TextPlace {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(note, "note");
        }

        /** A place in a body. */
        public TextPlace(ArticleId article, int leaf, int offset) {
            this(article, Optional.empty(), leaf, offset);
        }

        public static TextPlace inNote(ArticleId article, NoteId note, int leaf, int offset) {
            return new TextPlace(article, Optional.of(note), leaf, offset);
        }
    }

    /**
     * Words on one page: from a place to the next stretch of the same body or note.
     *
     * @param page an index of {@link #pages()}
     */
    public record Stretch(TextPlace begin, int page) {}

    /**
     * Pages that follow each other.
     *
     * @param first an index of {@link #pages()}, from 0
     * @param last likewise, included
     */
    public record PageRange(int first, int last) {

        public PageRange {
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("no range of pages: " + first + ", " + last);
            }
        }

        public static PageRange of(int page) {
            return new PageRange(page, page);
        }

        public boolean isOne() {
            return first == last;
        }

        /** The least range that holds both. */
        public PageRange with(PageRange other) {
            return new PageRange(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /** The body of an article or a note of it. */
    private record Text(ArticleId article, Optional<NoteId> note) {

        static Text of(TextPlace place) {
            return new Text(place.article, place.note);
        }
    }
}
