package press.jubilee.epub.container;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import press.jubilee.epub.publication.ManifestItem;
import press.jubilee.epub.publication.Publication;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;

/** Writes the zip of a publication and checks it. */
public final class Container {

    static final String MIMETYPE = "application/epub+zip";
    static final String FOLDER = "EPUB/";
    static final String PACKAGE = FOLDER + "package.opf";

    /** The JDK writes an extra field, which OCF forbids for the first entry, for times before this one. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final Set<String> COMPRESSED = Set.of("image/png", "image/jpeg", "image/gif");

    private final ZipOutputStream zip;
    private final Map<String, Written> written = new LinkedHashMap<>();

    /** What an entry must be when it is read again. */
    record Written(long length, long crc) {}

    private Container(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /**
     * Writes the publication into a file and reads it back.
     *
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if what was written is not what should have been: a fault in this program
     */
    public static void write(Publication publication, Path file) throws IOException {
        Map<String, Written> entries;
        try (OutputStream out = Files.newOutputStream(file)) {
            var container = new Container(out);
            container.write(publication);
            entries = container.written;
        }
        new ContainerCheck(file, entries).run();
    }

    /**
     * Likewise, as EPUB 2.
     *
     * @param publication with documents of XHTML 1.1
     */
    public static void writeSecond(Publication publication, Path file) throws IOException {
        Map<String, byte[]> contents = SecondContainer.entries(publication);
        Map<String, Written> entries;
        try (OutputStream out = Files.newOutputStream(file)) {
            var container = new Container(out);
            for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
                if (entry.getKey().equals("mimetype")) {
                    container.stored(entry.getKey(), entry.getValue());
                } else {
                    container.deflated(entry.getKey(), entry.getValue());
                }
            }
            container.zip.finish();
            entries = container.written;
        }
        new ContainerCheck(file, entries).run();
    }

    private void write(Publication publication) throws IOException {
        Book book = BookAssembly.of(publication);
        stored("mimetype", MIMETYPE.getBytes(StandardCharsets.US_ASCII));
        deflated("META-INF/container.xml", containerXml());
        deflated(PACKAGE, publication.packageDocument().bytes());
        for (ManifestItem item : publication.packageDocument().manifest().items()) {
            Resource resource = book.getResources().getByHref(item.href());
            boolean compressed = COMPRESSED.contains(item.mediaType());
            copy(FOLDER + item.href(), resource, compressed);
        }
        zip.finish();
    }

    private static byte[] containerXml() {
        return new XmlWriter()
                .open("container", XmlAttributes.of("version", "1.0")
                        .and("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container"))
                .line().open("rootfiles").line()
                .empty("rootfile", XmlAttributes.of("full-path", PACKAGE).and("media-type",
                        "application/oebps-package+xml"))
                .line().closeLine().closeLine().bytes();
    }

    private void stored(String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        written.put(name, new Written(bytes.length, crc.getValue()));
    }

    private void deflated(String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        zip.putNextEntry(entry(name));
        zip.write(bytes);
        zip.closeEntry();
        written.put(name, new Written(bytes.length, crc.getValue()));
    }

    /**
     * One picture at a time is held whole: what deflation makes of a stream depends on the pieces it comes in. What is
     * compressed already is not compressed again.
     */
    private void copy(String name, Resource resource, boolean compressed) throws IOException {
        zip.setLevel(compressed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(entry(name));
        try (InputStream in = resource.getInputStream();
                var checked = new CheckedInputStream(in, new CRC32())) {
            byte[] bytes = checked.readAllBytes();
            zip.write(bytes);
            written.put(name, new Written(bytes.length, checked.getChecksum().getValue()));
        }
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }
}
