package press.jubilee.model.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Language;

class CollationTest {

    @ParameterizedTest
    @CsvSource({
        "en,      Ørsted Osten Özil Ozu Wang 李 王 张",
        "en,      Adams Ørsted Zhang",
        "da,      Adams Zhang Ørsted",
        "sv,      Zorn Åberg Öberg",
        "zh-Hans, 陈 李 王 张",
        "zh-Hant, 丁 王 李 張 陳"})
    void sortsAsTheLanguageDoes(String language, String expected) {
        List<String> words = List.of(expected.split(" "));
        var shuffled = new ArrayList<>(words);
        Collections.reverse(shuffled);
        assertEquals(words, Collation.of(new Language(language)).sorted(shuffled, w -> w));
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("sv"));
        try {
            assertEquals(List.of("Åberg", "Zorn"),
                    Collation.of(Language.ENGLISH).sorted(List.of("Zorn", "Åberg"), w -> w));
        } finally {
            Locale.setDefault(before);
        }
    }
}
