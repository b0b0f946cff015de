package press.jubilee.epub.cover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.jubilee.epub.EpubFile;
import press.jubilee.epub.Volumes;
import press.jubilee.model.wording.CoverWords;
import press.jubilee.model.Anthology;
import press.jubilee.model.Design;
import press.jubilee.model.Language;
import press.jubilee.model.wording.HouseWords;

class CoverTest {

    @TempDir
    Path folder;

    /** The words stand as outlines where the design puts them, in both files, and none of them beyond the edges. */
    @ParameterizedTest
    @EnumSource(Design.Name.class)
    void isDrawnInTheMannerOfTheDesign(Design.Name design) throws IOException {
        CoverDrawing drawing = CoverDesign.draw(
                CoverWords.of(Volumes.rich(folder), HouseWords.of(Language.ENGLISH)), design);
        assertTrue(drawing.marks().size() > 8);
        for (Mark mark : drawing.marks()) {
            assertTrue(new Rectangle2D.Double(0, 0, 1600, 2400).contains(mark.shape().getBounds2D()),
                    () -> design + ": " + mark.shape().getBounds2D());
        }
    }

    @Test
    void bothFilesShowTheSame() throws IOException {
        Anthology volume = Volumes.rich(folder);
        Cover cover = Cover.of(volume, HouseWords.of(Language.ENGLISH)).orElseThrow();
        String svg = new String(cover.svg(), StandardCharsets.UTF_8);
        assertTrue(svg.contains("viewBox=\"0 0 1600 2400\"") && !svg.contains("<text"), svg);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(cover.jpeg()));
        assertEquals(List.of(1600, 2400), List.of(image.getWidth(), image.getHeight()));
        var colours = new HashSet<Integer>();
        for (int x = 200; x < 1400; x++) {
            colours.add(image.getRGB(x, 1330) & 0xF0F0F0);
        }
        assertTrue(colours.size() > 3, "there is no title");
        assertArrayEquals(cover.jpeg(),
                Cover.of(volume, HouseWords.of(Language.ENGLISH)).orElseThrow().jpeg());
    }

    @Test
    void readsOutlinesOfSimpleAndOfComposedLetters() {
        TypeFace face = CoverFaces.serif().faceOf('H').orElseThrow();
        Rectangle2D h = face.outline('H').getBounds2D();
        assertEquals(0, h.getMaxY(), 0.01);
        assertEquals(-0.67, h.getMinY(), 0.03);
        assertTrue(h.getMaxX() < face.advance('H'));
        assertEquals(contours(face, 'e') + 1, contours(face, 'é'));
        assertTrue(face.outline('é').getBounds2D().getMinY() < face.outline('e').getBounds2D().getMinY());
        assertTrue(face.outline(' ').getBounds2D().isEmpty() && !face.has(0x53CB));
    }

    private static int contours(TypeFace face, int character) {
        int count = 0;
        for (PathIterator path = face.outline(character).getPathIterator(null); !path.isDone(); path.next()) {
            count += path.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return count;
    }

    @Test
    void setsLongTitlesSmallerAndLosesNoWord() {
        String title = "A Very Long Title of Many Words ".repeat(12).strip();
        List<String> lines = Lines.of(title, 12, CoverFaces.serif());
        assertEquals(title, String.join(" ", lines));
        lines.forEach(l -> assertTrue(CoverFaces.serif().width(l) <= 12, l));
        String word = "Donaudampfschifffahrtsgesellschaft".repeat(3);
        assertEquals(word, String.join("", Lines.of(word, 8, CoverFaces.serif())));
    }

    @Test
    void whatNoFaceHasIsLeftToTheReadingSystem() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.bilingual());
        assertTrue(epub.text("images/cover.svg").contains("<text"));
        assertTrue(epub.text("package.opf").contains("href=\"images/cover.svg\" media-type=\"image/svg+xml\""
                + " properties=\"cover-image\""));
        assertEquals(List.of("epub.cover-face"),
                epub.result().diagnostics().stream().map(d -> d.code()).filter(c -> c.contains("cover"))
                        .toList());
    }

    @Test
    void aSmallPictureIsTold() throws IOException {
        assertTrue(EpubFile.of(Volumes.withCover(folder)).result().diagnostics().stream()
                .anyMatch(d -> d.code().equals("epub.cover-size")
                        && d.message().contains("60 × 40")));
    }
}
