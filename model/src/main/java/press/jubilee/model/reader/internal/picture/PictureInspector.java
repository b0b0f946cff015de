package press.jubilee.model.reader.internal.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import press.jubilee.model.PictureFormat;

/**
 * Tells a picture's format, extent and wholeness. Thread-safe.
 *
 * @param mostBytes of the file
 * @param mostPixels of a picture made of pixels
 */
public record PictureInspector(long mostBytes, long mostPixels) {

    private static final int MAGIC = 512;

    /** @throws PictureRefusal if the file is no picture that both editions can carry */
    public PictureFacts inspect(Path file) throws IOException, PictureRefusal {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new PictureRefusal("picture.empty", "the picture's file is empty", "copy the file again");
        } else if (bytes > mostBytes) {
            throw new PictureRefusal("limit.picture-bytes",
                    "the picture's file is larger than " + mostBytes + " bytes",
                    "export it smaller, or raise the limit");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(MAGIC + 1);
            byte[] magic = in.readNBytes(MAGIC);
            in.reset();
            return within(read(format(magic), in));
        } catch (EOFException e) {
            throw PictureRefusal.truncated();
        }
    }

    private PictureFacts within(PictureFacts facts) throws PictureRefusal {
        if (facts.width() < 1 || facts.height() < 1) {
            throw PictureRefusal
                    .damaged("the picture has no extent: " + facts.width() + " × " + facts.height());
        } else if (facts.format() != PictureFormat.SVG && facts.pixels() > mostPixels) {
            throw new PictureRefusal("limit.picture-pixels", "the picture of " + facts.width() + " × "
                    + facts.height() + " pixels has more than " + mostPixels,
                    "scale it down; 300 pixels per inch of the printed size are enough");
        }
        return facts;
    }

    private static PictureFacts read(PictureFormat format, InputStream in)
            throws IOException, PictureRefusal {
        return switch (format) {
            case PNG -> PngFile.read(new DataInputStream(in));
            case JPEG -> JpegFile.read(new DataInputStream(in));
            case GIF -> GifFile.read(new DataInputStream(in));
            case SVG -> SvgFile.read(in);
        };
    }

    private static PictureFormat format(byte[] magic) throws PictureRefusal {
        String latin = new String(magic, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PictureFormat.PNG;
        } else if (latin.startsWith("\u00FF\u00D8\u00FF")) {
            return PictureFormat.JPEG;
        } else if (latin.startsWith("GIF87a") || latin.startsWith("GIF89a")) {
            return PictureFormat.GIF;
        }
        String text = latin.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<") && !text.startsWith("<!doctype html") && !text.startsWith("<html")) {
            return PictureFormat.SVG;
        }
        throw unknown(latin, text);
    }

    private static PictureRefusal unknown(String latin, String text) {
        String kind = latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)
                ? "a WebP picture"
                : latin.startsWith("II*\0") || latin.startsWith("MM\0*")
                        ? "a TIFF picture"
                        : latin.startsWith("ftyp", 4)
                                ? "a HEIC or AVIF picture"
                                : latin.startsWith("BM")
                                        ? "a BMP picture"
                                        : latin.startsWith("%PDF")
                                                ? "a PDF document"
                                                : latin.startsWith("%!PS")
                                                        ? "an EPS picture"
                                                        : text.startsWith("<") ? "a web page" : "";
        if (latin.startsWith("version https://git-lfs")) {
            return new PictureRefusal("picture.format", "the file is a pointer of Git LFS, not the picture",
                    "fetch the picture with: git lfs pull");
        }
        return new PictureRefusal("picture.format",
                kind.isEmpty() ? "the file is not a picture of a known format" : "the file is " + kind,
                "convert it to JPEG (photographs), PNG (drawings) or SVG");
    }
}
