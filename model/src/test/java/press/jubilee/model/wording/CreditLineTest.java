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
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Permission;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.SourcePosition;
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
                given(f[4]).map(Language::new), given(f[5]), Optional.empty(), given(f[7]), given(f[6]),
                given(f[7]).isPresent() ? Permission.GRANTED : Permission.UNKNOWN,
                Source.Changes.valueOf(f[8].trim()), SourcePosition.NONE);
        assertEquals(f[9].trim().replace('\u00A0', ' '),
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
    void namesNoHolderWhoseLeaveIsOutstanding() {
        Source asked = Source.builder().publication("China Daily").holder("The Author")
                .permission(Permission.REQUESTED).build();
        assertEquals("Originally published in China Daily.", CreditLine.of(asked, Language.ENGLISH).plain());
    }

    @Test
    void leavesOutAnOriginalTitleThatIsTheArticlesOwn() {
        assertEquals(Optional.of("Originally published in China Daily."),
                CreditLine.of(reprint("Our story"), HouseWords.of(Language.ENGLISH)).map(Phrase::plain));
    }

    @Test
    void namesTheTranslatorWhereNoBylineDoes() {
        assertEquals(Optional.of(
                "Originally published as “Spring Wind” in China Daily. Translated by Li Hua and Maria Müller."),
                CreditLine.inFull(reprint("Spring Wind"), HouseWords.of(Language.ENGLISH))
                        .map(Phrase::plain));
        assertEquals(Optional.of("原载《China Daily》。原题《Spring Wind》。Li Hua、Maria Müller 译。"),
                CreditLine.inFull(reprint("Spring Wind"), HouseWords.of(new Language("zh-Hans")))
                        .map(Phrase::plain));
    }

    private static Article reprint(String originalTitle) {
        return Article.builder("a", "Our Story").contributor(Person.named("Li Hua"), Role.TRANSLATOR)
                .contributor(Person.named("Maria Müller"), Role.TRANSLATOR)
                .source(Source.builder().publication("China Daily").title(originalTitle).build())
                .paragraphs("One.").language(Language.ENGLISH).build();
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
