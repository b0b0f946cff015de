package press.jubilee.pdf.write;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import press.jubilee.model.PictureFormat;
import press.jubilee.pdf.picture.InkPixels;
import press.jubilee.pdf.picture.JpegFile;
import press.jubilee.pdf.picture.RasterReader;

/**
 * Pictures of pixels as image objects. What was compressed without loss stays so; a JPEG file goes into the file as it
 * is, except that a press wants greys or its inks: one in colour is made grey and compressed anew, with so little loss
 * (quality 0.95) that it does not show in print, or made of inks and compressed without loss, so that no place gets more of
 * them than was reckoned. On a screen, one in four inks is made one of sRGB, which needs no profile of a press.
 */
final class ImageObject {

    private static final float QUALITY = 0.95f;

    private ImageObject() {}

    /** @param deflation for what is compressed without loss */
    static PdfStream of(Samples samples, Deflation deflation) {
        return described(deflation.stream(samples.data()), samples.width(), samples.height(),
                space(samples.components()), samples.bits());
    }

    private static PdfName space(int components) {
        return switch (components) {
            case 1 -> PdfName.DEVICEGRAY;
            case 3 -> PdfName.DEVICERGB;
            default -> PdfName.DEVICECMYK;
        };
    }

    static PdfStream ofJpeg(byte[] bytes, PictureColours colours, Deflation deflation) throws IOException {
        JpegFile file = JpegFile.read(bytes);
        RasterReader.guard(file.width(), file.height());
        if (file.bits() != 8) {
            throw new IOException("a JPEG file of " + file.bits() + " bits to the component cannot be used");
        }
        return file.components() == 1 ? asItIs(file) : switch (colours) {
            case PictureColours.Screen s ->
                file.components() == 4 ? inColour(file, s, deflation) : asItIs(file);
            case PictureColours.Greys g -> inGrey(file, g);
            case PictureColours.Inks i -> of(inInks(file, i), deflation);
        };
    }

    private static PdfStream asItIs(JpegFile file) throws IOException {
        PdfName space = switch (file.components()) {
            case 1 -> PdfName.DEVICEGRAY;
            case 3 -> PdfName.DEVICERGB;
            default -> throw new IOException("a JPEG file of " + file.components() + " components");
        };
        return dct(file.bytes(), file.width(), file.height(), space);
    }

    private static PdfStream inColour(JpegFile file, PictureColours.Screen screen, Deflation deflation)
            throws IOException {
        return of(Samples.ofColours(file.width(), file.height(),
                InkPixels.colours(RasterReader.readInks(file.bytes()), file), screen), deflation);
    }

    /** Inks that the file has already are for some press, and are taken as they are. */
    private static Samples inInks(JpegFile file, PictureColours.Inks wanted) throws IOException {
        return file.components() == 4
                ? wanted.inks().limited(file.width(), file.height(),
                        InkPixels.inks(RasterReader.readInks(file.bytes()), file))
                : Samples.of(RasterReader.read(file.bytes(), PictureFormat.JPEG), wanted);
    }

    private static PdfStream inGrey(JpegFile file, PictureColours.Greys greys) throws IOException {
        Samples samples = file.components() == 4
                ? Samples.ofColours(file.width(), file.height(),
                        InkPixels.colours(RasterReader.readInks(file.bytes()), file), greys)
                : Samples.of(RasterReader.read(file.bytes(), PictureFormat.JPEG), greys);
        return samples.bits() == 8
                ? dct(compress(samples), samples.width(), samples.height(), PdfName.DEVICEGRAY)
                : described(new PdfStream(samples.data()), samples.width(), samples.height(),
                        PdfName.DEVICEGRAY,
                        samples.bits());
    }

    private static byte[] compress(Samples samples) throws IOException {
        BufferedImage image = new BufferedImage(samples.width(), samples.height(),
                BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(samples.data(), 0, pixels, 0, pixels.length);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static PdfStream dct(byte[] bytes, int width, int height, PdfName space) {
        PdfStream image = described(new PdfStream(bytes), width, height, space, 8);
        image.put(PdfName.FILTER, PdfName.DCTDECODE);
        return image;
    }

    private static PdfStream described(PdfStream image, int width, int height, PdfName space, int bits) {
        image.put(PdfName.TYPE, PdfName.XOBJECT);
        image.put(PdfName.SUBTYPE, PdfName.IMAGE);
        image.put(PdfName.WIDTH, new PdfNumber(width));
        image.put(PdfName.HEIGHT, new PdfNumber(height));
        image.put(PdfName.COLORSPACE, space);
        image.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        return image;
    }
}
