package press.jubilee.examples.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.epub.EpubOptions;
import press.jubilee.epub.EpubRenderer;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.model.text.RichText;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;

/**
 * Texts in twelve languages, read back to the letter, mark and space from the press PDF and the EPUB. What is read from the
 * tags of the screen PDF, its own module tests.
 */
class LanguagesTest {

    private static final Path FOLDER = Path.of("src/test/anthology/languages");
    private static final Pattern RIGHT_TO_LEFT = Pattern
            .compile("[\\p{IsArabic}\\p{IsHebrew}&&\\p{L}\\p{M}\u200C]+");

    private static Anthology anthology;
    private static List<String> press;
    private static List<String> epub;

    @TempDir
    private static Path temp;

    @BeforeAll
    static void make() throws IOException {
        anthology = AnthologyReader.create().read(FOLDER).orElseThrow();
        PdfRenderer pdf = PdfRenderer.with(PdfOptions.defaults());
        BookLayout layout = pdf.layout(anthology);
        pdf.write(layout, PdfEdition.PRESS, temp.resolve("book.pdf"));
        press = PdfReader.lines(temp.resolve("book.pdf"));
        EpubRenderer.with(EpubOptions.DEFAULT).render(anthology, Optional.of(layout.pageMap()),
                temp.resolve("book.epub"));
        epub = EpubReader.lines(temp.resolve("book.epub"));
    }

    private static Article article(String language) {
        return anthology.articles().stream().filter(a -> a.language().tag().equals(language)).findFirst()
                .orElseThrow();
    }

    /** Title, paragraphs, headings, items, cells and notes, each by itself. */
    private static List<String> leaves(Article article) {
        return Stream.concat(Stream.of(article.title().plain()), Stream.concat(
                leaves(article.body()),
                article.body().notes().stream().flatMap(n -> leaves(new RichText(n.blocks(), List.of())))))
                .toList();
    }

    private static Stream<String> leaves(RichText text) {
        return text.leaves().stream().map(l -> spaced(l.text())).filter(t -> !t.isEmpty());
    }

    /** Composed, with one space for any white. */
    private static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\u00AD\\u2060\\uFFFC]", "")
                .replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "ru", "el", "tr", "vi", "zh-Hans", "zh-Hant", "fa", "ar", "he"})
    void theEpubHasEveryLeafInItsPlace(String language) {
        String all = spaced(String.join("\n", epub));
        int at = 0;
        for (String leaf : leaves(article(language))) {
            // a note's call stands behind the word
            Pattern wanted = Pattern.compile(Stream.of(leaf.split(" ")).map(Pattern::quote)
                    .reduce((a, b) -> a + "(?:\\p{Nd})? " + b).orElseThrow());
            var matcher = wanted.matcher(all);
            assertTrue(matcher.find(at), () -> leaf + " is not there");
            at = matcher.start();
        }
    }

    /** The words of a line are joined to those of the next by a space, by nothing, or by taking a hyphen away. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "ru", "el", "tr", "vi", "zh-Hans", "zh-Hant"})
    void thePressFileHasEveryLeafToTheSpace(String language) {
        List<String> lines = press.stream().map(LanguagesTest::spaced).filter(l -> !l.isEmpty())
                .toList();
        for (String leaf : leaves(article(language))) {
            assertTrue(isPrinted(leaf, lines), leaf);
        }
    }

    private static boolean isPrinted(String leaf, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (int at = 0; at < lines.get(i).length(); at++) {
                if (goesOn(leaf, lines, i, lines.get(i).substring(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean goesOn(String leaf, List<String> lines, int line, String here) {
        if (here.startsWith(leaf)) {
            return true;
        }
        boolean parted = here.endsWith("-") && !leaf.startsWith(here);
        String words = parted ? here.substring(0, here.length() - 1) : here;
        return !words.isEmpty() && leaf.startsWith(words) && line + 1 < lines.size()
                && goesOn(leaf.substring(words.length()).stripLeading(), lines, line + 1,
                        lines.get(line + 1));
    }

    /**
     * PDFBox turns marks that come in pairs round where ToUnicode has them as they are meant, and puts Latin at the edges of a
     * line elsewhere; so the words alone are compared, joined letters, signs and non-joiners included.
     */
    @ParameterizedTest
    @ValueSource(strings = {"fa", "ar", "he"})
    void thePressFileHasTheWordsOfTheRightToLeftInTheirOrder(String language) {
        List<String> printed = words(String.join("\n", press));
        for (String leaf : leaves(article(language))) {
            List<String> wanted = words(leaf);
            assertTrue(wanted.isEmpty() || Collections.indexOfSubList(printed, wanted) >= 0, leaf);
        }
    }

    private static List<String> words(String text) {
        return RIGHT_TO_LEFT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).results()
                .map(MatchResult::group).toList();
    }
}
