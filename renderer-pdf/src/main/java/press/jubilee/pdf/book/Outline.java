package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Part;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.pdf.canvas.OutlineEntry;
import press.jubilee.pdf.flow.Anchors;
import press.jubilee.pdf.flow.BookList;
import press.jubilee.pdf.flow.ContentsFlow;
import press.jubilee.pdf.flow.MatterFlow;
import press.jubilee.pdf.flow.Pairs;

/**
 * The reader's outline: contents, forewords, parts with their articles and authors, what follows them, colophon. A text
 * that is there in two languages is shown with both titles, its own first.
 */
final class Outline {

    /** Between the titles of a text in two languages. */
    private static final String AND = " / ";

    private Outline() {}

    /**
     * @param lists that follow the last text, in order
     * @param colophon whether one follows these
     */
    static List<OutlineEntry> of(Anthology anthology, List<BookList> lists, boolean colophon) {
        HouseWords words = HouseWords.of(anthology.language());
        Pairs pairs = Pairs.of(anthology);
        var out = new ArrayList<OutlineEntry>();
        out.add(entry(ContentsFlow.LIST, words));
        anthology.front().forEach(a -> out.add(entry(a, pairs)));
        for (int p = 0; p < anthology.parts().size(); p++) {
            Part part = anthology.parts().get(p);
            List<OutlineEntry> articles = part.articles().stream().map(a -> entry(a, pairs)).toList();
            String anchor = BookPlan.anchor(p);
            part.title().ifPresentOrElse(t -> out.add(new OutlineEntry(t.plain(), anchor, articles)),
                    () -> out.addAll(articles));
        }
        anthology.back().forEach(a -> out.add(entry(a, pairs)));
        lists.forEach(l -> out.add(entry(l, words)));
        if (colophon) {
            out.add(new OutlineEntry(words.get(HouseWord.COLOPHON), MatterFlow.COLOPHON_PAGE, List.of()));
        }
        return out;
    }

    private static OutlineEntry entry(BookList list, HouseWords words) {
        return new OutlineEntry(words.get(list.title()), Anchors.of(list.id()), List.of());
    }

    private static OutlineEntry entry(Article article, Pairs pairs) {
        HouseWords words = HouseWords.of(article.language());
        List<String> names = PrintedName.authorsOf(article);
        String titles = article.title().plain()
                + pairs.other(article).map(other -> AND + other.title().plain()).orElse("");
        String title = names.isEmpty()
                ? titles
                : words.get(HouseWord.TITLE_BY,
                        Map.of("title", titles, "names", NameList.of(words).join(names)));
        return new OutlineEntry(title, Anchors.of(article.id()), List.of());
    }
}
