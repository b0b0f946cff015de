package press.jubilee.epub.content;

import java.util.List;
import java.util.Optional;
import press.jubilee.epub.cover.Cover;
import press.jubilee.model.Anthology;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.wording.HouseWords;

/**
 * The files of a cover that is drawn here, and what is to be said of one that the volume brings.
 *
 * @param drawing an SVG; empty where the volume brings a picture
 * @param photograph the same as JPEG, for shelves that show no SVG; empty where the drawing's type is the reading system's
 */
public record CoverFiles(Optional<byte[]> drawing, Optional<byte[]> photograph, List<Diagnostic> findings) {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2400;

    public CoverFiles {
        findings = List.copyOf(findings);
    }

    /** The file of the photograph beside that of the drawing. */
    public static String photograph(String drawing) {
        return drawing.replaceFirst("svg$", "jpg");
    }

    static CoverFiles of(Anthology anthology, HouseWords words) {
        if (anthology.cover().isPresent()) {
            return new CoverFiles(Optional.empty(), Optional.empty(), size(anthology.cover().get()));
        }
        Optional<Cover> cover = Cover.of(anthology, words);
        return cover.isPresent()
                ? new CoverFiles(cover.map(Cover::svg), cover.map(Cover::jpeg), List.of())
                : new CoverFiles(Optional.of(new CoverArt(anthology, words).draw()), Optional.empty(),
                        List.of(new Diagnostic(Severity.INFO, "epub.cover-face", SourcePosition.NONE,
                                "no face here has all letters of the cover: it is an SVG whose type is the"
                                        + " reading system's",
                                Optional.of("give a picture under cover:, or put ph-fonts-noto-sans-sc"
                                        + " on the class path"))));
    }

    private static List<Diagnostic> size(Picture cover) {
        boolean enough = cover.format() == PictureFormat.SVG
                || cover.width() >= WIDTH && cover.height() >= HEIGHT;
        return enough
                ? List.of()
                : List.of(Diagnostic.warning("epub.cover-size", SourcePosition.NONE,
                        "the cover " + cover.name() + " is " + cover.width() + " × " + cover.height()
                                + " pixels; shops ask for " + WIDTH + " × " + HEIGHT,
                        "give a larger picture, or take cover: out to have one drawn"));
    }
}
