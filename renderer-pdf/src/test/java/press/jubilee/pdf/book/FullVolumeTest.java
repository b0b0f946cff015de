package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Design;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.Offprint;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.book.PageWalk.Side;
import press.jubilee.pdf.book.PageWalk.Stretch;
import press.jubilee.pdf.style.Designs;

/**
 * Volumes with everything in them, of 1 to 120 texts: each page against the rules of the trade, and every page number that is
 * printed in contents, contributors, sources, index and citations against the press file, in which the page says its own.
 */
class FullVolumeTest {

    private static final Pattern TERM = Pattern.compile("q\\d+q");

    private static PdfRenderer renderer(Design.Openings openings) {
        return PdfRenderer.with(PdfOptions.defaults()
                .withDesign(Designs.of(Optional.empty()).withOpenings(openings)));
    }

    @ParameterizedTest
    @CsvSource({"1,1,16,true,NEXT", "1,3,8,false,RECTO", "4,5,32,true,RECTO", "4,5,16,false,NEXT",
        "10,12,16,true,NEXT"})
    void everyPageIsWhatItIsToBe(int parts, int each, int multiple, boolean frontispiece,
            Design.Openings openings) {
        Anthology volume = FullVolume.of(parts, each, multiple, frontispiece);
        Side opening = openings == Design.Openings.RECTO ? Side.RECTO : Side.NEXT;
        PageWalk walk = new PageWalk(renderer(openings).layout(volume));
        walk.through(front(opening, frontispiece ? "The house" : "Tables, no. 7"), false);
        walk.through(body(volume, opening), true);
        walk.toTheEnd(multiple);
    }

    private static List<Stretch> front(Side opening, String behindHalfTitle) {
        return List.of(Stretch.display("The Long Table", Side.RECTO),
                Stretch.display(behindHalfTitle, Side.VERSO), Stretch.display("The Long Table", Side.RECTO),
                Stretch.display("Sample House, Harbour, 2019", Side.VERSO),
                Stretch.display("图书在版编目（CIP）数据", Side.RECTO),
                Stretch.display("To the translators", Side.RECTO),
                Stretch.display("Far away, and yet next door.", Side.RECTO),
                Stretch.text("Contents", Side.RECTO, "Contents"),
                Stretch.text("Foreword", opening, "Foreword"),
                Stretch.text("A Note on the Text", opening, "A Note on the Text"));
    }

    private static List<Stretch> body(Anthology volume, Side opening) {
        var out = new ArrayList<Stretch>();
        volume.parts().forEach(part -> {
            out.add(Stretch.display(part.title().orElseThrow().plain(), Side.RECTO));
            part.articles().forEach(a -> out.add(Stretch.text(a.title().plain(),
                    a == part.articles().getFirst() ? Side.RECTO : opening, authors(a))));
        });
        out.add(Stretch.text("Chronology", opening, "Chronology"));
        out.add(Stretch.text("Contributors", opening, "Contributors"));
        out.add(Stretch.text("Sources and Permissions", opening, "Sources and Permissions"));
        out.add(Stretch.text("Index", opening, "Index"));
        out.add(Stretch.display("Printed for friends.", Side.NEXT));
        return out;
    }

    private static String authors(Article article) {
        String number = article.id().value().replace("articles/", "");
        return "Ann Author" + number
                + (Integer.parseInt(number) % 3 == 0 ? " and Bob Second" + number : "");
    }

    @ParameterizedTest
    @CsvSource({"1,1,NEXT", "1,3,RECTO", "4,5,NEXT", "10,12,NEXT"})
    void everyPageNumberIsThatOfThePageInTheFile(int parts, int each, Design.Openings openings)
            throws IOException {
        Anthology volume = FullVolume.of(parts, each, 8, false);
        BookLayout book = renderer(openings).layout(volume);
        PrintedBook file = PrintedBook.of(book);
        contents(volume, file);
        contributors(volume, file);
        sources(volume, file);
        index(file);
        citations(volume, renderer(openings).offprints(book), file);
    }

    private static List<String> titles(Anthology volume) {
        var out = new ArrayList<String>();
        volume.texts().forEach(t -> out.add(t.title().plain()));
        return out;
    }

    private static void contents(Anthology volume, PrintedBook file) {
        String printed = file.text("Contents", "Foreword");
        var titles = new ArrayList<>(titles(volume));
        titles.addAll(List.of("Contributors", "Sources and Permissions", "Index"));
        for (String title : titles) {
            assertTrue(printed.contains(" " + title + " " + file.folioOf(title) + " "),
                    title + " " + file.folioOf(title) + " in " + printed);
        }
    }

    private static void contributors(Anthology volume, PrintedBook file) {
        String printed = file.text("Contributors", "Sources and Permissions");
        List<Article> articles = volume.articles();
        for (int i = 0; i < articles.size(); i++) {
            String title = articles.get(i).title().plain();
            String work = title + " " + file.range(title);
            int names = articles.get(i).authors().size();
            assertEquals(names, (printed + " ").split(" " + work + " ", -1).length - 1,
                    work + " in " + printed);
        }
    }

    private static void sources(Anthology volume, PrintedBook file) {
        String printed = file.text("Sources and Permissions", "Index");
        for (Article article : volume.articles()) {
            String title = article.title().plain();
            String line = title + " " + authors(article) + " " + file.folioOf(title) + " Originally";
            assertTrue(printed.contains(line), line + " in " + printed);
        }
    }

    private static void index(PrintedBook file) {
        Map<String, String> expected = file.expected(TERM);
        assertTrue(expected.size() > FullVolume.TERMS / 3, expected.toString());
        assertEquals(expected, file.index(TERM));
    }

    private static void citations(Anthology volume, List<Offprint> offprints, PrintedBook file)
            throws IOException {
        assertEquals(volume.articles().stream().map(Article::id).toList(),
                offprints.stream().map(Offprint::article).toList());
        for (int i = 0; i < offprints.size(); i++) {
            String leaf = PdfInspector.of(SampleBook.bytes(offprints.get(i).layout(), PdfEdition.PRESS))
                    .text(0).replace("\u2060", "").replaceAll("\\s+", " ");
            String pages = file.range(volume.articles().get(i).title().plain());
            String cited = (pages.contains("–") ? "pp. " : "p. ") + pages + ".";
            assertTrue(leaf.contains(cited), cited + " in " + leaf);
        }
    }
}
