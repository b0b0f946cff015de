package press.jubilee.model.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Language;
import press.jubilee.model.Occasion;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.diagnostic.SourcePosition;

class HouseWordsTest {

    private static final Pattern BLANK = Pattern.compile("\\{[a-z-]+}");

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-Hans", "zh-Hant", "fr", "de", "ru", "es", "tr", "fa", "ar", "he"})
    void everyBundleHasTheSameKeysAndBlanks(String tag) {
        HouseWords english = HouseWords.of(Language.ENGLISH);
        HouseWords words = HouseWords.of(new Language(tag));
        assertEquals(keys(english), keys(words));
        for (String key : keys(english)) {
            boolean ownForm = key.startsWith("occasion.") || key.startsWith("date.");
            assertTrue(ownForm || blanks(english.get(key)).equals(blanks(words.get(key))), key);
        }
    }

    @Test
    void everyHouseWordIsInTheBundles() {
        Set<String> keys = keys(HouseWords.of(Language.ENGLISH));
        assertEquals(List.of(), Arrays.stream(HouseWord.values()).map(HouseWord::key)
                .filter(k -> !keys.contains(k)).toList());
    }

    @ParameterizedTest
    @CsvSource({"en,Contents", "en-AU,Contents", "zh,目录", "zh-CN,目录", "zh-TW,目錄", "zh-Hant-HK,目錄",
        "fr-CA,Table des matières", "de,Inhalt", "ru,Содержание", "es-MX,Índice", "tr,İçindekiler",
        "fa-AF,فهرست مطالب", "ar,المحتويات", "he-IL,תוכן העניינים", "ja,Contents"})
    void findsTheNearestBundle(String tag, String contents) {
        assertEquals(contents, HouseWords.of(new Language(tag)).get(HouseWord.CONTENTS));
    }

    @Test
    void fallsBackToTheVolumeWithAWarning() {
        Language swedish = new Language("sv");
        Language french = new Language("fr");
        assertEquals("Notes", HouseWords.of(swedish, french).get(HouseWord.NOTES));
        assertEquals(french, HouseWords.of(swedish, french).language());
        var warning = HouseWords.missing(swedish, french, SourcePosition.NONE).orElseThrow();
        assertEquals("wording.language", warning.code());
        assertTrue(warning.message().contains("fr"));
        assertEquals(Optional.empty(), HouseWords.missing(french, french, SourcePosition.NONE));
    }

    @Test
    void readsAnotherHousesWords() throws IOException {
        HouseWords own = HouseWords.read(new Language("it"), new StringReader("contents=Sommario\n"));
        assertEquals("Sommario", own.get(HouseWord.CONTENTS));
        assertEquals("Notes", own.get(HouseWord.NOTES));
        assertThrows(IllegalArgumentException.class,
                () -> HouseWords.read(new Language("it"), new StringReader("contens=Sommario\n")));
    }

    @ParameterizedTest
    @CsvSource({"en,2019-12-31,'December 31, 2019'", "en-GB,2019-12-31,31 December 2019",
        "en,2019-12,December 2019", "en,2019,2019", "zh-Hans,2019-12-31,2019年12月31日",
        "zh-Hant,2019-12,2019年12月", "fr,2019-01-01,1er janvier 2019", "de,2019-01-01,1. Januar 2019",
        "ru,2019-05-01,1 мая 2019 года", "ru,2019-05,май 2019 года", "es,2019-05-02,2 de mayo de 2019",
        "he,2019-12-31,31 בדצמבר 2019"})
    void writesDates(String tag, String date, String words) {
        assertEquals(words, DateWords.of(PartialDate.parse(date), new Language(tag)));
    }

    @Test
    void joinsNames() {
        NameList english = NameList.of(Language.ENGLISH);
        assertEquals("", english.join(List.of()));
        assertEquals("A", english.join(List.of("A")));
        assertEquals("A and B", english.join(List.of("A", "B")));
        assertEquals("A, B and C", english.join(List.of("A", "B", "C")));
        assertEquals("王超、李华", NameList.of(new Language("zh")).join(List.of("王超", "李华")));
    }

    @ParameterizedTest
    @CsvSource({
        "en,President,Chinese People's Institute of Foreign Affairs,'President, Chinese People''s Institute of Foreign Affairs'",
        "en,President of the CPIFA,Chinese People's Institute of Foreign Affairs,President of the CPIFA",
        "en,Dean of Peking University,Peking University,Dean of Peking University",
        "en,Professor of History,Peking University,'Professor of History, Peking University'",
        "en,,Peking University,Peking University", "en,Poet,,Poet", "zh,会长,中国人民外交学会,中国人民外交学会会长",
        "zh,Poet,Peking University,'Poet, Peking University'"})
    void namesThePositionAndTheHouse(String tag, String position, String house, String line) {
        Person person = new Person(Optional.empty(), "Wang Chao", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.ofNullable(house), Optional.ofNullable(position),
                Optional.empty(), Optional.empty());
        assertEquals(Optional.of(line), AffiliationLine.of(person, new Language(tag)));
        assertEquals(Optional.empty(), AffiliationLine.of(Person.named("A"), Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"en,70,70th anniversary", "en,21,21st anniversary", "en,111,111th anniversary",
        "en,102,102nd anniversary", "zh,70,70周年", "ru,70,70-летие", "fr,70,70ᵉ anniversaire"})
    void namesTheAnniversary(String tag, int number, String words) {
        Occasion occasion = new Occasion(Optional.of("CPIFA"), Optional.of(PartialDate.of(1949, 12, 15)),
                OptionalInt.of(number));
        OccasionLine line = OccasionLine.of(occasion, new Language(tag));
        assertEquals(Optional.of(words), line.anniversary());
        assertEquals(Optional.of("1949–" + (1949 + number)), line.years());
    }

    @ParameterizedTest
    @CsvSource({"fa,۱۹۴۹–۲۰۱۹", "ar,١٩٤٩–٢٠١٩", "tr,1949–2019"})
    void namesTheYearsInTheFiguresOfTheLanguage(String tag, String years) {
        Occasion occasion = new Occasion(Optional.empty(), Optional.of(PartialDate.of(1949)),
                OptionalInt.of(70));
        assertEquals(Optional.of(years), OccasionLine.of(occasion, new Language(tag)).years());
    }

    @Test
    void framesNamesByRole() {
        HouseWords english = HouseWords.of(Language.ENGLISH);
        assertEquals("Translated by A", RoleLine.of(Role.TRANSLATOR, "A", english));
        assertEquals("Edited by the Friends", RoleLine.of(Role.EDITOR, "The Friends", english));
        assertEquals("With A", RoleLine.of(new Role("dnr"), "A", english));
        assertEquals(new RoleLine.Frame("", " 译"),
                RoleLine.frame(Role.TRANSLATOR, HouseWords.of(new Language("zh"))));
    }

    @Test
    void refusesAPatternWithoutItsValue() {
        assertThrows(IllegalArgumentException.class,
                () -> HouseWords.of(Language.ENGLISH).get(HouseWord.NOTE, "wrong", "1"));
        assertFalse(new WordPattern("a[ {b}]").fill(Map.of()).contains("b"));
    }

    private static Set<String> keys(HouseWords words) {
        return words.words().keySet().stream().filter(k -> !k.startsWith("month.alone."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> blanks(String pattern) {
        return BLANK.matcher(pattern).results().map(r -> r.group()).collect(Collectors.toSet());
    }
}
