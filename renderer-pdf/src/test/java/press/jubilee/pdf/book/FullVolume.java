package press.jubilee.pdf.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import press.jubilee.model.Anthology;
import press.jubilee.model.AnthologyBuilder;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleBuilder;
import press.jubilee.model.BookMatter;
import press.jubilee.model.Colophon;
import press.jubilee.model.CopyrightPage;
import press.jubilee.model.Frontispiece;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Permission;
import press.jubilee.model.Person;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;

/** A volume of made-up texts with every leaf and every list that a book may have. */
final class FullVolume {

    /** How many different terms its texts speak of, {@code q0q} and on. */
    static final int TERMS = 90;

    private FullVolume() {}

    /** @param multiple of which the number of pages is */
    static Anthology of(int parts, int each, int multiple, boolean frontispiece) {
        List<Article> prose = Volumes.of(parts * each + 3, 420,
                r -> r.nextInt(9) == 0 ? term(r) : "river").articles();
        AnthologyBuilder book = Anthology.builder().title("The Long Table")
                .publisher("Sample House", "Harbour")
                .date("2019-12-31").edition("First edition").series("Tables", "7")
                .matter(matter(multiple, frontispiece))
                .index(new IndexPlan(true, true, terms()))
                .front(titled(prose.get(0), "foreword", "Foreword"))
                .front(titled(prose.get(1), "note", "A Note on the Text"));
        int number = 0;
        for (int p = 1; p <= parts; p++) {
            var texts = new ArrayList<Article>();
            for (int a = 0; a < each; a++) {
                number++;
                texts.add(article(number, prose.get(number + 2)));
            }
            book = book.part("Part the " + p, texts.toArray(Article[]::new));
        }
        return book.back(titled(prose.get(2), "chronology", "Chronology")).build();
    }

    private static String term(Random random) {
        return "q" + (int) (TERMS * Math.pow(random.nextDouble(), 3)) + "q";
    }

    private static List<IndexPlan.Term> terms() {
        return IntStream.range(0, TERMS).mapToObj(i -> IndexPlan.Term.of("q" + i + "q")).toList();
    }

    /** Every third text has two authors; none lacks a permission, so that the imprint speaks of no draft. */
    private static Article article(int number, Article prose) {
        Source source = Source.of("The Gazette", PartialDate.of(2000 + number % 20, 1, 2));
        ArticleBuilder text = Article.builder("articles/" + number, "Article number " + number)
                .author(Person.builder("Ann Author" + number).family("Author" + number)
                        .affiliation("House of Letters").build())
                .source(new Source(source.publication(), source.date(), source.title(), source.language(),
                        source.pages(), source.url(), source.holder(), source.rights(), Permission.NOT_NEEDED,
                        source.changes(), source.at()));
        return (number % 3 == 0 ? text.author("Bob Second" + number) : text).add(prose.body()).build();
    }

    private static Article titled(Article prose, String id, String title) {
        return Article.builder(id, title).add(prose.body()).build();
    }

    private static BookMatter matter(int multiple, boolean frontispiece) {
        BookMatter matter = BookMatter.NONE.withDedication("To the translators")
                .withEpigraph("Far away, and yet next door.", "Wang Bo")
                .withColophon(new Colophon(Phrase.text("Printed for friends."), Optional.of("cream paper")))
                .withCopyrightPage(new CopyrightPage(Map.of(CopyrightPage.Field.FORMAT, "1/32"),
                        List.of("图书在版编目（CIP）数据", "", "第000000号核字")))
                .withPagesMultiple(multiple);
        return frontispiece
                ? matter.withFrontispiece(new Frontispiece(
                        new Picture("images/house.svg", Path.of("house.svg"), PictureFormat.SVG, 800, 600),
                        "A house.", Optional.of(Phrase.text("The house")), SourcePosition.NONE))
                : matter;
    }
}
