package press.jubilee.pdf.font.opentype;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.font.HanForm;
import press.jubilee.pdf.font.opentype.BuiltFont.Kind;

class FaceIdentityTest {

    private static FaceIdentity of(BuiltFont font) {
        return FaceIdentity.read(FontFile.read(font.program(), "x.ttf"));
    }

    private static final BuiltFont FONT = BuiltFont.of(Kind.TRUE_TYPE, "\u4E2D");

    @ParameterizedTest
    @CsvSource({"Built Serif SC, SIMPLIFIED", "Han Sans CN Bold, SIMPLIFIED", "Built TC, TRADITIONAL",
        "Built Serif CJK JP, JAPANESE", "Built KR, KOREAN", "Scotch,"})
    void tellsItsFormsByItsName(String family, HanForm form) {
        assertEquals(Optional.ofNullable(form), of(FONT.named(family, "Regular")).form());
    }

    /** The bits are those of ulCodePageRange1: 17 for JIS, 18 for simplified, 20 for traditional Chinese, 19 and 21 for Korean. */
    @ParameterizedTest
    @CsvSource({"17, JAPANESE", "18, SIMPLIFIED", "19, KOREAN", "20, TRADITIONAL", "21, KOREAN", "0,"})
    void elseByItsCodePages(int bit, HanForm form) {
        assertEquals(Optional.ofNullable(form), of(FONT.forCodePages(1L << bit)).form());
    }

    @Test
    void aFaceForAllCodePagesDoesNotTellByThem() {
        assertEquals(Optional.empty(), of(FONT.forCodePages(0x3E0000)).form());
        assertEquals(Optional.of(HanForm.TRADITIONAL), of(FONT.forCodePages(0x120000)).form());
    }

    @ParameterizedTest
    @CsvSource({"0x804, SIMPLIFIED", "0x404, TRADITIONAL", "0xC04, TRADITIONAL", "0x411, JAPANESE",
        "0x412, KOREAN"})
    void theLanguagesOfItsNamesComeFirst(String language, HanForm form) {
        assertEquals(Optional.of(form),
                of(FONT.named("Built K", "Regular").forCodePages(1 << 18).namedIn(Integer.decode(language)))
                        .form());
    }

    @Test
    void knowsTheFacesOfTheClassPath() {
        assertEquals(Optional.of(HanForm.SIMPLIFIED), FaceIdentity.read(FontFile.read(
                TestFaces.program("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"), "x")).form());
        assertEquals(Optional.of(HanForm.TRADITIONAL), FaceIdentity.read(FontFile.read(
                TestFaces.program("/fonts/ttf/NotoSansTC/NotoSansTC-Regular.ttf"), "x")).form());
    }
}
