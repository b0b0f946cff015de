package press.jubilee.epub;

import java.util.ArrayList;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.PageMap;
import press.jubilee.model.PageMap.PrintedPage;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.text.Leaf;

/** Page maps as a layout would make them. */
public final class Pages {

    private Pages() {}

    public static PageMap everyTenCharacters(Anthology volume) {
        return every(volume, 10);
    }

    /** Two display pages, then a page for each text's opener and one for so many characters of its leaves. */
    public static PageMap every(Anthology volume, int characters) {
        var pages = new ArrayList<PrintedPage>();
        pages.add(new PrintedPage("i", Optional.empty(), Optional.empty(), Optional.empty()));
        pages.add(new PrintedPage("ii", Optional.empty(), Optional.empty(), Optional.empty()));
        for (Article article : volume.texts().toList()) {
            pages.add(new PrintedPage(Integer.toString(pages.size() - 1), Optional.empty(),
                    Optional.of(article.id()),
                    Optional.empty()));
            for (Leaf leaf : article.body().leaves()) {
                for (int offset = leaf.index() == 0 ? 5 : 0; offset < leaf.text()
                        .length(); offset += characters) {
                    pages.add(new PrintedPage(Integer.toString(pages.size() - 1), Optional.of(article.id()),
                            Optional.empty(),
                            Optional.of(new TextPlace(article.id(), leaf.index(), offset))));
                }
            }
        }
        return new PageMap(pages);
    }
}
