package press.jubilee.model.reader.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.model.Language;

class SmartPunctuationTest {

    record Row(String language, String typed, String printed) {}

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/markdown/smart-punctuation.tsv")).stream()
                .filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).map(c -> new Row(c[0], c[1], c[2]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void printsWhatTheTableSays(Row row) {
        String printed = SmartPunctuation.smarten(row.typed(), new Language(row.language()));
        assertEquals(row.printed(), printed.replace("\u202F", "<nnbsp>").replace("\u00A0", "<nbsp>"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void changesNothingTheSecondTime(Row row) {
        var language = new Language(row.language());
        String once = SmartPunctuation.smarten(row.typed(), language);
        assertEquals(once, SmartPunctuation.smarten(once, language));
    }

    @Test
    void isIdempotentOnAnything() {
        var random = new Random(1949);
        String[] languages = {"en", "de", "fr", "zh-Hans", "ru", "es", "sv", "zh-Hant", "da", "pl", "nb",
            "de-CH"};
        String alphabet = "ab 1'\"-.( )—“”‘’中，«»„‚‹›「」『』n\u202F";
        for (int n = 0; n < 60_000; n++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var language = new Language(languages[n % languages.length]);
            String once = SmartPunctuation.smarten(text.toString(), language);
            assertEquals(once, SmartPunctuation.smarten(once, language), () -> language + ": " + text);
        }
    }
}
