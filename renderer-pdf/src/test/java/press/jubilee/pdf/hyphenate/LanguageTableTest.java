package press.jubilee.pdf.hyphenate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Language;

class LanguageTableTest {

    @ParameterizedTest
    @CsvSource({"en, en-us", "en-US, en-us", "en-GB, en-gb", "en-AU, en-gb", "en-CA, en-us",
        "en-GB-oxendict, en-gb",
        "de, de-1996", "de-CH, de-1996", "de-CH-1901, de-ch-1901", "de-1901, de-1901",
        "el-polyton, el-polyton",
        "zh-Latn, zh-latn-pinyin", "zh-Latn-pinyin, zh-latn-pinyin", "zh, -", "zh-Hans, -", "zh-TW, -",
        "ja, -",
        "ar, -", "sr, sr-cyrl", "sr-Latn-RS, sh-latn", "no, nb", "pt-BR, pt", "fr-CA, fr"})
    void findsPatterns(String tag, String file) {
        assertEquals(file, LanguageTable.find(new Language(tag)).map(LanguageTable.Entry::file).orElse("-"));
    }
}
