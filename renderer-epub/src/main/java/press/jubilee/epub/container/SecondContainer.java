package press.jubilee.epub.container;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.GuideReference;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.epub.EpubWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import press.jubilee.epub.publication.ItemProperty;
import press.jubilee.epub.publication.Landmark;
import press.jubilee.epub.publication.ManifestItem;
import press.jubilee.epub.publication.Publication;

/**
 * The entries of an EPUB 2 by epub4j's writer, with what it gets wrong put right: its package's metadata, its NCX, and entries
 * that it leaves empty without a word where a file cannot be read.
 */
final class SecondContainer {

    static final String FOLDER = "OEBPS/";
    private static final String PACKAGE = FOLDER + "content.opf";

    /** The types of the guide (OPF 2.0.1, section 2.6) by landmark. */
    private static final Map<String, String> GUIDE = Map.of("cover", GuideReference.COVER, "titlepage",
            GuideReference.TITLE_PAGE, "toc", GuideReference.TOC, "bodymatter", GuideReference.TEXT,
            "copyright-page", GuideReference.COPYRIGHT_PAGE, "bibliography", GuideReference.BIBLIOGRAPHY,
            "index", GuideReference.INDEX, "colophon", GuideReference.COLOPHON);
    private static final Set<String> OWN = Set.of("mimetype", "META-INF/container.xml", PACKAGE);

    private SecondContainer() {}

    /**
     * The entries by name, in the order of the zip.
     *
     * @throws IOException if a file cannot be read
     */
    static Map<String, byte[]> entries(Publication publication) throws IOException {
        Book book = BookAssembly.of(publication);
        publication.navigation().landmarks().forEach(l -> guide(l, book));
        publication.packageDocument().manifest().having(ItemProperty.COVER_IMAGE)
                .ifPresent(i -> book.setCoverImage(book.getResources().getByHref(i.href())));
        var zip = new ByteArrayOutputStream();
        new EpubWriter().write(book, zip);
        Map<String, byte[]> written = read(zip.toByteArray());
        written.put(PACKAGE, SecondPackage.of(written.get(PACKAGE), publication.packageDocument()));
        for (ManifestItem item : publication.packageDocument().manifest().items()) {
            String name = FOLDER + item.href();
            if (item.mediaType().equals(ManifestItem.NCX)) {
                written.put(name, Ncx.of(book, publication.navigation()));
            } else {
                compare(name, written.get(name), book.getResources().getByHref(item.href()));
            }
        }
        return ordered(written, publication);
    }

    private static void guide(Landmark landmark, Book book) {
        String type = GUIDE.get(landmark.type());
        if (type != null) {
            book.getGuide().addReference(new GuideReference(
                    book.getResources().getByHref(landmark.href().replaceFirst("#.*", "")), type,
                    landmark.label()));
        }
    }

    private static Map<String, byte[]> read(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** epub4j tells nobody of a file that it could not read. */
    private static void compare(String name, byte[] written, Resource resource) throws IOException {
        if (written == null || written.length == 0 || written.length != resource.getData().length) {
            throw new IOException("not written whole: " + name);
        }
    }

    private static Map<String, byte[]> ordered(Map<String, byte[]> written, Publication publication) {
        var all = new LinkedHashMap<String, byte[]>();
        for (String name : new String[]{"mimetype", "META-INF/container.xml", PACKAGE}) {
            all.put(name, written.get(name));
        }
        publication.packageDocument().manifest().items()
                .forEach(i -> all.put(FOLDER + i.href(), written.get(FOLDER + i.href())));
        if (!all.keySet().containsAll(written.keySet()) || !all.keySet().containsAll(OWN)) {
            throw new IllegalStateException(
                    "epub4j wrote other entries than were meant: " + written.keySet());
        }
        return all;
    }
}
