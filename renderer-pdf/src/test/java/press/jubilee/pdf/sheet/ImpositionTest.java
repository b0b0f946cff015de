package press.jubilee.pdf.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.pdf.geometry.Length;

/** Orders worked out by folding paper: front and back of each sheet, left and right, a dot for a blank page. */
class ImpositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
             1: . 1 / . .
             3: . 1 / 2 3
             4: 4 1 / 2 3
             5: . 1 / 2 .   . 3 / 4 5
             8: 8 1 / 2 7   6 3 / 4 5
             9: . 1 / 2 .   . 3 / 4 9   8 5 / 6 7
            16: 16 1 / 2 15   14 3 / 4 13   12 5 / 6 11   10 7 / 8 9
            32: 32 1 / 2 31   30 3 / 4 29   28 5 / 6 27   26 7 / 8 25   24 9 / 10 23   22 11 / 12 21   20 13 / 14 19   18 15 / 16 17
            """)
    void pagesOfOneSignatureFollowEachOtherWhenItIsFolded(int pages, String order) {
        assertEquals(order, text(Imposition.booklet(pages, OptionalInt.empty(), false)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            16:  8: 8 1 / 2 7   6 3 / 4 5   16 9 / 10 15   14 11 / 12 13
             9:  4: 4 1 / 2 3   8 5 / 6 7   . 9 / . .
            20: 16: 16 1 / 2 15   14 3 / 4 13   12 5 / 6 11   10 7 / 8 9   20 17 / 18 19
            """)
    void signaturesLieBesideEachOther(int pages, int signature, String order) {
        assertEquals(order, text(Imposition.booklet(pages, OptionalInt.of(signature), false)));
    }

    @Test
    void aBookThatOpensToTheRightIsMirrored() {
        assertEquals("1 4 / 3 2", text(Imposition.booklet(4, OptionalInt.empty(), true)));
        assertEquals("1 . | 3 2 | . 4", spreads(4, true));
    }

    @Test
    void theOpenBookShowsItsFirstPageAlone() {
        assertEquals(". 1 | 2 3 | 4 .", spreads(4, false));
        assertEquals(". 1 | 2 3 | 4 5", spreads(5, false));
        assertEquals(". 1", spreads(1, false));
        assertEquals("", spreads(0, false));
    }

    @Test
    void innerSheetsKnowHowManyLieAroundThem() {
        var sides = Imposition.booklet(20, OptionalInt.of(16), false).sides();
        assertEquals(List.of(0, 0, 1, 1, 2, 2, 3, 3, 0, 0),
                sides.stream().map(Imposition.Side::around).toList());
        assertEquals(List.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5),
                sides.stream().map(Imposition.Side::sheet).toList());
    }

    /** A stapler goes through 16 sheets; more are sewn in about equal parts of 8 at most. */
    @ParameterizedTest
    @CsvSource({"64,16", "65,6 6 5", "128,8 8 8 8", "200,8 8 8 8 8 8 2"})
    void thickBooksAreFoldedInSignatures(int pages, String sheets) {
        var sides = Imposition.booklet(pages, OptionalInt.empty(), false).sides();
        var sizes = new StringBuilder();
        for (int i = 0; i < sides.size(); i += 2) {
            boolean last = i + 2 == sides.size() || sides.get(i + 2).around() == 0;
            sizes.append(last ? sides.get(i).around() + 1 + " " : "");
        }
        assertEquals(sheets, sizes.toString().strip());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 33, 64, 65, 131, 1000})
    void everyPageIsPrintedOnce(int pages) {
        var numbers = Imposition.booklet(pages, OptionalInt.empty(), false).sides().stream()
                .flatMapToInt(s -> IntStream.concat(s.left().stream(), s.right().stream())).sorted().boxed()
                .toList();
        assertEquals(IntStream.rangeClosed(1, pages).boxed().toList(), numbers);
    }

    @Test
    void signaturesHaveWholeSheetsAndPaperIsThin() {
        var settings = SheetSettings.defaults();
        assertThrows(IllegalArgumentException.class, () -> settings.withSignature(6));
        assertThrows(IllegalArgumentException.class, () -> settings.withSignature(0));
        assertThrows(IllegalArgumentException.class,
                () -> settings.withThickness(Length.millimetres(1.1)));
        assertThrows(IllegalArgumentException.class,
                () -> settings.withThickness(Length.millimetres(-0.1)));
    }

    private static String text(Imposition imposition) {
        var sides = imposition.sides();
        return IntStream.range(0, sides.size() / 2)
                .mapToObj(i -> side(sides.get(2 * i)) + " / " + side(sides.get(2 * i + 1)))
                .collect(Collectors.joining("   "));
    }

    private static String spreads(int pages, boolean rightToLeft) {
        return Imposition.spreads(pages, rightToLeft).sides().stream().map(ImpositionTest::side)
                .collect(Collectors.joining(" | "));
    }

    private static String side(Imposition.Side side) {
        return page(side.left()) + " " + page(side.right());
    }

    private static String page(OptionalInt page) {
        return page.isPresent() ? Integer.toString(page.getAsInt()) : ".";
    }
}
