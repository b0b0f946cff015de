package press.jubilee.epub.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"https://example.org,https://example.org",
        "HTTP://example.org/a b,http://example.org/a%20b",
        "https://例子.中国/路,https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF",
        "https://example.org/100%,https://example.org/100%25",
        "https://example.org/%41,https://example.org/%41",
        "https://example.org/?q=<a>&b=[1],https://example.org/?q=%3Ca%3E&b=%5B1%5D",
        "mailto:a@example.org,mailto:a@example.org", "javascript:alert(1),-", "http://,-", "http://a b/,-",
        "ftp://x/y,-", "mailto:nobody,-", "//example.org,-", "data:text/html;x,-"})
    void makesAddressesThatEveryReaderTakes(String written, String address) {
        assertEquals(Optional.ofNullable(address), WebAddress.of(written));
    }
}
