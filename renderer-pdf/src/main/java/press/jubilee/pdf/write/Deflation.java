package press.jubilee.pdf.write;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Makes compressed stream objects. One native compressor serves one thread; it must be closed. */
final class Deflation implements AutoCloseable {

    private final Deflater deflater;
    private final byte[] chunk = new byte[8_192];

    Deflation(int level) {
        deflater = new Deflater(level);
    }

    PdfStream stream(byte[] content) {
        return compressed(compress(content, content.length));
    }

    /** A stream object of bytes that have been compressed. */
    static PdfStream compressed(byte[] content) {
        PdfStream stream = new PdfStream(content);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    byte[] compress(byte[] content, int length) {
        var out = new ByteArrayOutputStream(length / 2 + 64);
        deflater.reset();
        deflater.setInput(content, 0, length);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
