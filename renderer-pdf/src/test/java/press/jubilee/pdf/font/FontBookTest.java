package press.jubilee.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Language;

class FontBookTest {

    private static final Language CHINESE = new Language("zh-Hans");
    private static final FontBook FONTS = FontBook.standard().withoutSystemFonts();

    @ParameterizedTest
    @CsvSource({"TEXT,false,false,SourceSerifPro-Regular", "TEXT,true,false,SourceSerifPro-Bold",
        "TEXT,false,true,SourceSerifPro-It", "TEXT,true,true,SourceSerifPro-BoldIt",
        "SANS,false,false,SourceSansPro-Regular", "SANS,true,true,SourceSansPro-BoldIt",
        "MONO,false,false,LiberationMono", "MONO,true,true,LiberationMono-BoldItalic"})
    void hasFourStylesOfThreeFamilies(FontFamily family, boolean bold, boolean italic, String name) {
        FaceRequest request = new FaceRequest(family, bold, italic);
        OpenTypeFace face = FONTS.face(request);
        assertEquals(name, face.name());
        assertEquals(bold, face.bold());
        assertEquals(italic, face.italic());
        assertSame(face, FONTS.chain(request, Language.ENGLISH).first());
    }

    @Test
    void fallsBackByCoverage() {
        FaceChain chain = FONTS.chain(FaceRequest.TEXT, Language.ENGLISH);
        assertEquals("LiberationSerif", chain.first(face -> face.glyph(0x05D0) != 0).orElseThrow().name());
        assertEquals(Optional.empty(), chain.first(face -> face.glyph(0xE000) != 0));
    }

    @Test
    void findsTheChineseFaceOfTheClassPath() {
        assertEquals("NotoSansSC-Regular", FONTS.han(CHINESE, false).orElseThrow().name());
        assertEquals("NotoSansSC-Bold", FONTS.han(CHINESE, true).orElseThrow().name());
        assertEquals("NotoSansTC-Regular", FONTS.han(new Language("zh-TW"), false).orElseThrow().name());
    }

    @Test
    void takesTheUsersFacesFirst() {
        OpenTypeFace mono = FONTS.face(new FaceRequest(FontFamily.MONO, false, false));
        FontBook own = FONTS.with(FontFamily.TEXT, mono);
        assertSame(mono, own.face(FaceRequest.TEXT));
        assertEquals("SourceSerifPro-It", own.face(FaceRequest.TEXT.withItalic(true)).name());
        assertNotEquals(mono, FONTS.face(FaceRequest.TEXT));
    }

    @Test
    void takesTheUsersFallbacksBeforeItsOwn() {
        OpenTypeFace sans = FONTS.chain(new FaceRequest(FontFamily.SANS, false, false), Language.ENGLISH)
                .first(face -> face.glyph(0x05D0) != 0).orElseThrow();
        FontBook own = FONTS.withFallback(sans);
        assertSame(sans, own.chain(FaceRequest.TEXT, Language.ENGLISH).first(f -> f.glyph(0x05D0) != 0)
                .orElseThrow());
    }

    @Test
    void knowsWhatAFaceCanDo() {
        assertTrue(FONTS.face(FaceRequest.TEXT).layout().hasFeature("smcp"));
        assertFalse(FONTS.face(FaceRequest.TEXT.withItalic(true)).layout().hasFeature("smcp"));
    }
}
