package press.jubilee.pdf.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

class PrinterProfileTest {

    static java.util.List<String> names() {
        return PrinterProfile.names();
    }

    private static PrinterProfile profile(String name) {
        return PrinterProfile.named(name).orElseThrow();
    }

    /** Against the date of the build's sources, not the clock's. */
    @ParameterizedTest
    @MethodSource("names")
    void figuresAreNotOverAYearOld(String name) {
        YearMonth built = YearMonth.from(OffsetDateTime.parse(System.getProperty("jubilee.built")));
        for (ProfileSource source : profile(name).sources()) {
            assertFalse(isOld(source.read(), built), name + ": look up its figures again: " + source);
        }
        assertTrue(isOld(built.minusMonths(13), built));
    }

    private static boolean isOld(YearMonth read, YearMonth built) {
        return read.plusYears(1).isBefore(built);
    }

    @ParameterizedTest
    @MethodSource("names")
    void figuresMakeSense(String name) {
        PrinterProfile p = profile(name);
        assertTrue(p.leastPages() < p.mostPages());
        assertTrue(p.inner().least(p.mostPages()).sp() >= p.inner().least(p.leastPages()).sp());
        assertEquals(p.mostPages(), p.inner().bands().getLast().pages());
        assertFalse(p.sources().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"kdp,white,200,0.450", "kdp,cream,200,0.5", "kdp,colour,200,0.469", "lulu,white,200,0.510",
        "lulu,cream,444,1.060"})
    void spinesByFormula(String name, String paper, int pages, double inches) {
        Length width = profile(name).spine().orElseThrow().width(pages, paper).orElseThrow();
        assertEquals(inches, width.points() / 72, 0.0005);
    }

    @Test
    void noSpineWhereThePrinterPublishesNone() {
        assertEquals(Optional.empty(), profile("ingramspark").spine());
        assertEquals(Optional.empty(), profile("kdp").spine().orElseThrow().width(200, "vellum"));
        assertEquals(79, profile("kdp").spineText().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"kdp,24,0.375", "kdp,150,0.375", "kdp,151,0.5", "kdp,300,0.5", "kdp,301,0.625",
        "kdp,500,0.625",
        "kdp,501,0.75", "kdp,700,0.75", "kdp,701,0.875", "kdp,828,0.875", "lulu,60,0.5", "lulu,61,0.5",
        "lulu,400,0.7", "lulu,401,0.825", "ingramspark,48,0.5"})
    void innerMargins(String name, int pages, double inches) {
        assertEquals(Length.inches(inches), profile(name).inner().least(pages));
    }

    @Test
    void trims() {
        assertTrue(profile("kdp").offers(Trim.A5));
        assertFalse(profile("kdp").offers(new Trim(Length.inches(9), Length.inches(12))));
        assertTrue(profile("lulu").offers(Trim.US_TRADE));
        assertFalse(profile("lulu").offers(new Trim(Length.inches(6), Length.inches(8))));
    }

    @ParameterizedTest
    @CsvSource({"outer: 0.25in [margins],outer: 0.25in,without a source",
        "outer: 0.25in [margins],outer: 0.25in [nobody],without a source",
        "outer: 0.25in [margins],edge: 0.25in [margins],without outer",
        "multiple: 2 [ours],multiple: 2 [ours]\\nsheets: 3 [ours],nobody knows the key sheets"})
    void aFigureThatNobodyVouchesForFails(String from, String to, String message) throws IOException {
        try (var in = PrinterProfile.class.getResourceAsStream("kdp.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(from, to.replace("\\n", "\n"));
            var e = assertThrows(IllegalStateException.class, () -> ProfileFile.read("kdp", text));
            assertTrue(e.getMessage().contains(message), e::getMessage);
        }
    }

    @Test
    void nobodyElse() {
        assertEquals(Optional.empty(), PrinterProfile.named("gutenberg"));
    }
}
