package press.jubilee.model;

import java.util.List;
import java.util.Optional;

/**
 * Which printed page holds which text: made by the PDF's layout, used by contents, index, reports and the EPUB's page
 * list.
 *
 * @param pages every page of the book in order, blank ones and display pages included
 */
public record PageMap(List<PrintedPage> pages) {

    public PageMap {
        pages = List.copyOf(pages);
    }

    /** The label of the page on which a text begins, such as {@code 17} or {@code iv}. */
    public Optional<String> firstPageOf(ArticleId article) {
        return pages.stream().filter(p -> p.opens().filter(article::equals).isPresent())
                .map(PrintedPage::label)
                .findFirst();
    }

    /** The label of the last page that holds words of a text. */
    public Optional<String> lastPageOf(ArticleId article) {
        return pages.stream().filter(p -> p.article().filter(article::equals).isPresent())
                .map(PrintedPage::label)
                .reduce((first, second) -> second);
    }

    /**
     * One page.
     *
     * @param label the folio, printed or only counted: {@code ix}, {@code 12}
     * @param article the text that stands at the page's head; empty on display pages and blanks
     * @param opens the text that begins on this page; empty too where the book opens a list of its own, such as the
     *        contents
     * @param start where the page's own first words are: empty on openers, display pages and blanks
     */
    public record PrintedPage(String label, Optional<ArticleId> article, Optional<ArticleId> opens,
            Optional<TextPlace> start) {}

    /**
     * A place in running text.
     *
     * @param leaf the index of a {@link press.jubilee.model.text.Leaf} of the article's body
     * @param offset into the leaf's text, in UTF-16 code units
     */
    public record TextPlace(ArticleId article, int leaf, int offset) {}
}
