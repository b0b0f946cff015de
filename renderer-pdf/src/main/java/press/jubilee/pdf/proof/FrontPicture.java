package press.jubilee.pdf.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.pdf.canvas.Sheet;
import press.jubilee.pdf.cover.CoverLayout;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;

/** The front of a wrap cover as a picture, so that the EPUB of a book looks as the printed one does on the shelf. */
public final class FrontPicture {

    /** The least that shops ask for, in pixels. */
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2400;

    private FrontPicture() {}

    /**
     * Paints it, no smaller than {@value #WIDTH} by {@value #HEIGHT} pixels.
     *
     * @throws IllegalArgumentException if the cover could not be drawn
     */
    public static BufferedImage paint(CoverLayout cover) {
        Sheet sheet = cover.sheets()
                .orElseThrow(() -> new IllegalArgumentException("there is no cover to paint"))
                .sheets().getFirst();
        Rect front = cover.front();
        var trim = new Trim(new Length(front.width()), new Length(front.height()));
        double pixel = Math.min(trim.width().points() / 72 / WIDTH, trim.height().points() / 72 / HEIGHT);
        return new PagePainter(trim, (int) Math.ceil(1 / pixel)).paint(sheet, front.x(), front.y());
    }

    /**
     * Writes it as PNG.
     *
     * @param file where its bytes are for as long as the picture is in use
     * @throws IllegalArgumentException if the cover could not be drawn
     */
    public static Picture write(CoverLayout cover, Path file) throws IOException {
        BufferedImage image = paint(cover);
        PngFile.write(image, file);
        return new Picture(file.getFileName().toString(), file, PictureFormat.PNG, image.getWidth(),
                image.getHeight());
    }
}
