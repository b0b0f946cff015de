package press.jubilee.pdf.barcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Isbn;
import press.jubilee.pdf.barcode.BarReader.Bar;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;

/** Encodings put together by hand from the tables of GS1 General Specifications, 5.2. */
class BarcodeTest {

    /** The first figure, 9, is written as A B B A B A in the sets of the next six. */
    @ParameterizedTest
    @ValueSource(strings = {"978-0-306-40615-7", "9780306406157", "ISBN 978 0 306 40615 7"})
    void anIsbnIsWrittenInNinetyFiveModules(String isbn) {
        String wanted = "101" + "0111011" + "0001001" + "0100111" + "0111101" + "0100111" + "0101111"
                + "01010" + "1011100" + "1110010" + "1010000" + "1100110" + "1001110" + "1000100" + "101";
        assertEquals(wanted, Ean13.of(Isbn.parse(isbn)).modules());
    }

    /** 3 × (5 + 4 + 5) + 9 × (2 + 9) = 141, and 1 is written B A B A A. */
    @Test
    void anAddOnIsWrittenInFortySevenModules() {
        assertEquals("1011" + "0111001" + "01" + "0010011" + "01" + "0011101" + "01" + "0001011" + "01"
                + "0110001", new AddOn("52495").modules());
    }

    @ParameterizedTest
    @CsvSource({"978030640615,7", "978316148410,0", "400638133393,1", "979109063607,1"})
    void theLastFigureChecksTheOthers(String twelve, int last) {
        assertEquals(last, Ean13.checkDigit(twelve));
        assertEquals(twelve + last, new Ean13(twelve + last).digits());
        assertThrows(IllegalArgumentException.class, () -> new Ean13(twelve + (last + 1) % 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "978030640615", "97803064061577", "97803O6406157"})
    void otherFiguresAreRefused(String digits) {
        assertThrows(IllegalArgumentException.class, () -> new Ean13(digits));
        assertThrows(IllegalArgumentException.class, () -> new AddOn(digits));
    }

    @Test
    void whatIsDrawnIsReadBack() {
        var random = new Random(13);
        for (int i = 0; i < 300; i++) {
            String twelve = String.format("%012d", random.nextLong(1_000_000_000_000L));
            var number = new Ean13(twelve + Ean13.checkDigit(twelve));
            var addOn = new AddOn(String.format("%05d", random.nextInt(100_000)));
            assertEquals(number.digits(), BarReader.read(bars(of(number, Optional.empty()))));
            assertEquals(number.digits() + "+" + addOn.digits(),
                    BarReader.read(bars(of(number, Optional.of(addOn)))));
        }
    }

    /** A reader that reads anything would find nothing wrong. */
    @Test
    void aBarThatIsMissingOrMovedIsFound() {
        List<Bar> bars = bars(of(new Ean13("9780306406157"), Optional.empty()));
        var moved = new ArrayList<>(bars);
        moved.set(9, new Bar(bars.get(9).left() + 30_000, bars.get(9).right()));
        assertThrows(AssertionError.class, () -> BarReader.read(moved));
        var thinner = new ArrayList<>(bars);
        thinner.set(5, bars.get(4));
        assertThrows(AssertionError.class, () -> BarReader.read(thinner));
    }

    @Test
    void barsStandOnWholeModulesBetweenQuietZones() {
        int x = Barcode.NOMINAL.sp();
        Barcode code = of(new Ean13("9780306406157"), Optional.of(new AddOn("90000")));
        for (Rect bar : code.bars()) {
            assertEquals(0, bar.x() % x);
            assertEquals(0, bar.width() % x);
        }
        assertEquals(11 * x, code.bars().getFirst().x());
        assertEquals(code.width() - 5 * x, code.bars().getLast().right());
        Barcode alone = of(new Ean13("9780306406157"), Optional.empty());
        assertEquals(113 * x, alone.width());
        assertEquals(alone.width() - 7 * x, alone.bars().getLast().right());
        assertEquals(37.29, new Length(alone.width()).millimetres(), 0.01);
        assertEquals(30, alone.bars().size());
    }

    @Test
    void guardsReachFurtherDownAndFiguresStandBetween() {
        Barcode code = of(new Ean13("9780306406157"), Optional.empty());
        int low = code.bars().stream().mapToInt(Rect::bottom).max().orElseThrow();
        List<Integer> guards = code.bars().stream().filter(b -> b.bottom() == low)
                .map(b -> b.x() / Barcode.NOMINAL.sp() - 11).toList();
        assertEquals(List.of(0, 2, 46, 48, 92, 94), guards);
        var text = new StringBuilder();
        code.figures().stream().sorted((a, b) -> Integer.compare(a.x(), b.x()))
                .forEach(f -> text.append(f.digit()));
        assertEquals("9780306406157", text.toString());
        assertTrue(code.figures().stream().allMatch(f -> f.baseline() <= code.height()));
    }

    private static Barcode of(Ean13 number, Optional<AddOn> addOn) {
        return Barcode.of(number, addOn, Barcode.NOMINAL);
    }

    private static List<Bar> bars(Barcode code) {
        return code.bars().stream().map(r -> new Bar(r.x(), r.right())).toList();
    }
}
