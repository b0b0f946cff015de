package press.jubilee.epub.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The faces for one kind of words: the design's own and, for what it lacks, the Chinese one where it is on the class path. The latter
 * is large, so it is read when it is asked for. For one thread.
 */
final class CoverFaces {

    private final TypeFace own;
    private final String weight;
    private Optional<TypeFace> han;

    private CoverFaces(String file, String weight) {
        this.own = read("faces/" + file)
                .orElseThrow(() -> new IllegalStateException("the build lacks " + file));
        this.weight = weight;
    }

    static CoverFaces serif() {
        return new CoverFaces("SourceSerifPro-Regular.ttf", "Regular");
    }

    static CoverFaces serifItalic() {
        return new CoverFaces("SourceSerifPro-It.ttf", "Regular");
    }

    static CoverFaces sans() {
        return new CoverFaces("SourceSansPro-Regular.ttf", "Regular");
    }

    static CoverFaces sansBold() {
        return new CoverFaces("SourceSansPro-Bold.ttf", "Bold");
    }

    /** Empty where no face has the character. */
    Optional<TypeFace> faceOf(int character) {
        if (own.has(character)) {
            return Optional.of(own);
        }
        if (han == null) {
            han = read("/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf")
                    .or(() -> read("/fonts/ttf/NotoSansTC/NotoSansTC-" + weight + ".ttf"));
        }
        return han.filter(f -> f.has(character));
    }

    /** In ems; letters of two faces are not kerned. */
    double kerning(int first, int second) {
        Optional<TypeFace> face = faceOf(first);
        return face.isPresent() && face.equals(faceOf(second)) ? face.get().kerning(first, second) : 0;
    }

    /** In ems. */
    double width(String text) {
        int[] letters = text.codePoints().toArray();
        double width = 0;
        for (int i = 0; i < letters.length; i++) {
            int letter = letters[i];
            width += faceOf(letter).map(f -> f.advance(letter)).orElse(0.0)
                    + (i == 0 ? 0 : kerning(letters[i - 1], letter));
        }
        return width;
    }

    private static Optional<TypeFace> read(String name) {
        try (InputStream resource = CoverFaces.class.getResourceAsStream(name)) {
            return resource == null ? Optional.empty() : Optional.of(new TypeFace(resource.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
