package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Language;
import press.jubilee.pdf.shape.LineBreakOpportunities;
import press.jubilee.pdf.shape.Segment;

/** A {@code ~} stands for a space that no line may end at, a {@code |} for a break without a space. */
class HouseBreaksTest {

    private static final LineBreakOpportunities BREAKS = new LineBreakOpportunities(HouseBreaks.RULES);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; it was a~man, and I~saw (a~man) there",
        "cs; byl v~Praze s~dcerou a~psem",
        "ru; он жил в~доме~же и~знал~бы",
        "en; see p.~12, pp.~3–4, No.~3 and Vol.~II of page~9, but no. and vol. alone",
        "en; on page~7, in Chapter~12 and §~5",
        "en; cost $~5 or US$~3,000 or EUR~7",
        "en; 5~km, 3.5~million, 50~% and 12~percent, but 12 people and 1999 in",
        "en; at 5~a.m. or 7~p.m., 300~BC",
        "en; on 31~December 1999 and December~31, 1999, in December 1999",
        "de; am 31.~Dezember um 7~Uhr",
        "ru; 31~декабря 1999~г. на с.~15",
        "en; Mr.~X, Dr~Smith and Prof.~Li, but a~doctor Smith",
        "en; J.~R.~R.~Tolkien and J.R.R.~Tolkien, in the U.S. Congress",
        "en; Elizabeth~II and World War~II, as Father I~knew",
        "en; an e-mail, an X-ray, a~well-|known vitamin-C",
        "en; a~word~– and a~word~— more, and then~… nothing",
        "fr; un mot – comme un autre – encore",
        "zh; 我 是 人",
        "zh; 这条路长5~km，占地30~ha。读 了 J.~Smith写的书"})
    void noLineEndsThere(String language, String marked) {
        String text = marked.replace("|", "").replace('~', ' ');
        var found = new StringBuilder();
        for (Segment segment : BREAKS.segments(text, new Language(language))) {
            boolean closed = segment.kind() == Segment.Kind.SPACE
                    && segment.after() == Segment.Break.FORBIDDEN;
            found.append(closed ? segment.of(text).replace(' ', '~') : segment.of(text));
            found.append(segment.after() == Segment.Break.HYPHEN ? "|" : "");
        }
        assertEquals(marked, found.toString());
    }
}
