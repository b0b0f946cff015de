package press.jubilee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PartialDateLocaleTest {

    @Test
    void writesItsDigitsTheSameEverywhere() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals("2019-02-03", PartialDate.of(2019, 2, 3).toString());
            assertEquals("0800", PartialDate.of(800).toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
