package press.jubilee.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

class ReadResultTest {

    @Test
    void theExceptionListsEveryError() {
        ReadResult result = Folders.read("article-bad-values");
        var thrown = assertThrows(AnthologyException.class, result::orElseThrow);
        assertEquals(result.errors(), thrown.errors());
        assertTrue(thrown.getMessage().startsWith("the collection has 9 errors:\na.md:3:11: error: "),
                thrown::getMessage);
        result.errors().forEach(e -> assertTrue(thrown.getMessage().contains(e.toString())));
    }

    @Test
    void anthologyAndErrorsExcludeEachOther() {
        Anthology volume = Folders.good("good-minimal");
        var error = List.of(Diagnostic.error("x", SourcePosition.NONE, "m", "h"));
        assertThrows(IllegalArgumentException.class, () -> new ReadResult(Optional.of(volume), error));
        assertThrows(IllegalArgumentException.class, () -> new ReadResult(Optional.empty(), List.of()));
    }

    @Test
    void limitsMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.STANDARD.withArticles(0));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.STANDARD.withNesting(401));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.STANDARD.withTextBytes(Long.MAX_VALUE));
        assertEquals(7, ReadLimits.STANDARD.withValues(7).values());
        assertEquals(7, ReadLimits.STANDARD.withAliases(7).aliases());
        assertEquals(7, ReadLimits.STANDARD.withPictureBytes(7).pictureBytes());
        assertEquals(7, ReadLimits.STANDARD.withPicturePixels(7).picturePixels());
        assertEquals(7, ReadLimits.STANDARD.withDiagnosticsPerFile(7).diagnosticsPerFile());
    }
}
