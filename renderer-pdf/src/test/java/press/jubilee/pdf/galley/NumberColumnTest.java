package press.jubilee.pdf.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberColumnTest {

    private static Optional<List<String>> fractions(String... cells) {
        return NumberColumn.fractions(List.of(cells));
    }

    @Test
    void decimalsAreFoundBehindPointOrComma() {
        assertEquals(Optional.of(List.of(".5", ".25", "", "")), fractions("1.5", "1,012.25", "7", ""));
        assertEquals(Optional.of(List.of(",5", "", ",25")), fractions("1,5", "1.012", "−3,25"));
        assertEquals(Optional.of(List.of("٫۵۰", "٫۴", "")), fractions("۰٫۵۰", "۱٬۹۹۸٫۴", "۱٬۲۰۰"));
    }

    @Test
    void groupsOfThreeAreNoDecimals() {
        assertEquals(Optional.empty(), fractions("1,215", "104", "12"));
        assertEquals(Optional.empty(), fractions("1.215.000", "104.000"));
    }

    @Test
    void wordsAmongThemMakeItNoColumnOfNumbers() {
        assertEquals(Optional.empty(), fractions("1.5", "about 2.25"));
        assertEquals(Optional.empty(), fractions("", ""));
        assertEquals(Optional.empty(), fractions());
    }
}
