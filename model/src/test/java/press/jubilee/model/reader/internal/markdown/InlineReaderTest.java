package press.jubilee.model.reader.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;

class InlineReaderTest {

    private static final List<String> PIECES = List.of("word", "Zürich", " ", "  ", ".", "...", "--", "'",
            "\"", "-",
            "1.", "#", "+", "=", ":", "/", "://", "https", "(", ")", ";", "@", "%", "$", "|", "中文", "𝔘", "*",
            "_", "~",
            "^", "`", "[", "]", "<", "&amp;", "!", "{", "}", "\\", "\n", "\t", "\u2028", "\u00A0",
            "www.a.org");

    @Test
    void aTextWithoutMarkupIsReadAsTheParserWould() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertReadAlike(text.toString());
        }
    }

    private static void assertReadAlike(String written) {
        SourceText source = SourceText.of(written, SourcePosition.of("a.md"), InlineReaderTest::ignore);
        Reading reading = new Reading(source, (reference, at, found) -> Optional.empty(),
                Notes.none(InlineReaderTest::ignore), new LinkTargets(InlineReaderTest::ignore),
                MarkdownLimits.defaults(), InlineReaderTest::ignore);
        assertEquals(
                phrase(InlineReader.parsed(source.text(), source, reading, Language.ENGLISH)),
                phrase(InlineReader.fragment(source.text(), source, reading, Language.ENGLISH)), written);
    }

    private static Phrase phrase(List<Draft> drafts) {
        return PhraseMaker.phrase(drafts, Language.ENGLISH);
    }

    private static void ignore(Diagnostic diagnostic) {
        // the words are compared, not what is said about them
    }
}
