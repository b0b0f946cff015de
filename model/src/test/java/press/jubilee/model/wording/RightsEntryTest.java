package press.jubilee.model.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.Permission;
import press.jubilee.model.RightsLedger;
import press.jubilee.model.Source;
import press.jubilee.model.SourceBuilder;

class RightsEntryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | GRANTED | China Daily | | Originally published in China Daily. Reprinted by permission. | ",
        "en | GRANTED | | | Originally published in China Daily. | Reprinted by permission.",
        "en | GRANTED | The Author | © 2019. | Originally published in China Daily. © 2019. | Rights: The Author. Reprinted by permission.",
        "en | GRANTED | | By courtesy of the author. | Originally published in China Daily. By courtesy of the author. | ",
        "en | REQUESTED | The Author | | Originally published in China Daily. | Rights: The Author. Permission has been requested.",
        "en | NOT_NEEDED | | | Originally published in China Daily. | No permission is needed.",
        "zh | UNKNOWN | 作者 | | 原载《China Daily》。 | 版权所有者：作者。"})
    void saysInWordsWhatTheCreditDoesNot(String language, Permission permission, String holder, String rights,
            String credit, String more) {
        SourceBuilder source = Source.builder().publication("China Daily").permission(permission);
        if (holder != null) {
            source = source.holder(holder);
        }
        if (rights != null) {
            source = source.rights(rights);
        }
        RightsEntry entry = RightsEntry.of(
                Article.builder("a", "A").source(source.build()).paragraphs("One.").build(),
                HouseWords.of(new Language(language)));
        assertEquals(credit, entry.credit().plain());
        assertEquals(Optional.ofNullable(more), entry.rights());
    }

    @Test
    void asksUnknownHoldersOnceToComeForward() {
        HouseWords words = HouseWords.of(Language.ENGLISH);
        Article asked = Article.builder("a", "A").source(Source.builder().publication("P")
                .permission(Permission.REQUESTED).build()).paragraphs("One.").build();
        Article unknown = Article.builder("b", "B").source(Source.builder().publication("P").build())
                .paragraphs("One.").build();

        assertEquals(Optional.empty(), RightsEntry.appeal(new RightsLedger(List.of(asked)), words));
        assertEquals(
                Optional.of("Holders of rights who are not named here are asked to write to the publisher."),
                RightsEntry.appeal(new RightsLedger(List.of(asked, unknown)), words));
    }

    @Test
    void aDraftNamesUpToSixTextsAndCountsMore() {
        assertEquals(Optional.of("Draft: permission outstanding for “T1”, “T2” and “T3”."), notice(3));
        assertEquals(Optional.of("Draft: permission outstanding for 7 texts."), notice(7));
        assertEquals(Optional.empty(), notice(0));
    }

    private static Optional<String> notice(int texts) {
        Article free = Article.builder("free", "Free").paragraphs("One.").build();
        Article[] reprints = IntStream.rangeClosed(0, texts)
                .mapToObj(i -> i == 0
                        ? free
                        : Article.builder("a" + i, "T" + i)
                                .source(Source.builder().publication("P").build()).paragraphs("One.")
                                .build())
                .toArray(Article[]::new);
        return DraftNotice.of(Anthology.builder().title("V").articles(reprints).build(),
                HouseWords.of(Language.ENGLISH));
    }
}
