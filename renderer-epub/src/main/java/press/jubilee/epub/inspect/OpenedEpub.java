package press.jubilee.epub.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * The entries of an EPUB: documents as facts, sheets as text, of everything else the first bytes.
 *
 * @param firstIsStored whether the first entry is not compressed
 */
record OpenedEpub(Map<String, Entry> entries, boolean firstIsStored) {

    private static final int HEAD = 512;

    /** @param bytes all of a text, the first {@value #HEAD} of anything else */
    record Entry(String name, byte[] bytes, Optional<DocumentFacts> facts, Optional<Diagnostic> fault) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** @throws ZipException if the file is no archive that can be read */
    static OpenedEpub of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> all = new ArrayList<>(zip.stream().toList());
            var entries = new LinkedHashMap<String, Entry>();
            all.parallelStream().map(e -> read(zip, e)).toList().forEach(e -> entries.put(e.name, e));
            return new OpenedEpub(entries,
                    !all.isEmpty() && all.getFirst().getMethod() == ZipEntry.STORED);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Entry read(ZipFile zip, ZipEntry entry) {
        String name = entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
            if (name.matches(".*\\.(xhtml|opf|ncx|svg|xml)")) {
                return document(name, in.readAllBytes());
            }
            boolean text = name.endsWith(".css") || name.equals("mimetype");
            return new Entry(name, text ? in.readAllBytes() : in.readNBytes(HEAD), Optional.empty(),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry document(String name, byte[] bytes) {
        try {
            return new Entry(name, new byte[0], Optional.of(DocumentFacts.read(bytes)), Optional.empty());
        } catch (XMLStreamException e) {
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
            return new Entry(name, bytes, Optional.empty(), Optional.of(Diagnostic.error("epub.xml",
                    new SourcePosition(name, line, 1), name + " is not well formed",
                    "an XML parser tells the place; nothing of such a file is shown")));
        }
    }

    Optional<DocumentFacts> document(String name) {
        return Optional.ofNullable(entries.get(name)).flatMap(Entry::facts);
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The entry that a reference leads to; it may have a fragment, which is left aside. */
    static String resolve(String from, String reference) {
        int hash = reference.indexOf('#');
        String rest = hash < 0 ? reference : reference.substring(0, hash);
        if (rest.isEmpty()) {
            return from;
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        while (rest.startsWith("../") && !folder.isEmpty()) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return folder + rest;
    }

    static Optional<String> fragment(String reference) {
        int hash = reference.indexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(reference.substring(hash + 1));
    }

    static boolean isRemote(String reference) {
        return reference.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    }
}
