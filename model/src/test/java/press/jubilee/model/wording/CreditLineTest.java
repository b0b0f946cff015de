package press.jubilee.model.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Permission;
import press.jubilee.model.Source;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

class CreditLineTest {

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(CreditLineTest.class.getResourceAsStream("credit-lines.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsAsAnEditorWouldWriteIt(String line) {
        String[] f = line.split("\\|", -1);
        Source source = new Source(given(f[1]), given(f[2]).map(PartialDate::parse), given(f[3]),
                given(f[4]).map(Language::new), given(f[5]), Optional.empty(), given(f[6]),
                Permission.UNKNOWN, Source.Changes.valueOf(f[7].trim()));
        assertEquals(f[8].trim().replace('\u00A0', ' '),
                starred(CreditLine.of(source, new Language(f[0].trim()))).replace('\u00A0', ' '));
    }

    @Test
    void tagsHanCharactersInALatinLine() {
        Phrase line = CreditLine.of(Source.of("人民日报", PartialDate.of(2019)), Language.ENGLISH);
        assertEquals(Optional.of("zh"), line.inlines().stream()
                .filter(Inline.Span.class::isInstance).map(Inline.Span.class::cast)
                .flatMap(s -> s.attributes().language().stream()).map(Language::tag).findFirst());
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals("Originally published in China Daily, December 31, 2019.",
                    CreditLine.of(Source.of("China Daily", PartialDate.of(2019, 12, 31)), Language.ENGLISH)
                            .plain());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Optional<String> given(String field) {
        return Optional.of(field.trim()).filter(s -> !s.isEmpty());
    }

    private static String starred(Phrase phrase) {
        return phrase.inlines().stream()
                .map(i -> i instanceof Inline.Emphasis e
                        ? "*" + e.content().plain() + "*"
                        : Phrase.of(i).plain())
                .collect(Collectors.joining());
    }
}
