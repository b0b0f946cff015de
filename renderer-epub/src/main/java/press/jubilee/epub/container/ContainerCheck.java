package press.jubilee.epub.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a container back and compares it with what was meant: every entry, its length and checksum, every file in the
 * manifest, every link and picture, every note with its call and the way back.
 */
final class ContainerCheck {

    private final Path file;
    private final Map<String, Container.Written> expected;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, DocumentFacts> documents = new HashMap<>();

    ContainerCheck(Path file, Map<String, Container.Written> expected) {
        this.file = file;
        this.expected = expected;
    }

    /** @throws IllegalStateException that names every fault */
    void run() throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            entries(zip);
            if (faults.isEmpty()) {
                manifest();
                documents.forEach(this::links);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "the EPUB was not written as it should be: " + String.join("; ", faults));
        }
    }

    private void entries(ZipFile zip) throws IOException {
        var names = new ArrayList<String>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            names.add(entry.getName());
            entry(zip, entry);
        }
        if (!names.equals(List.copyOf(expected.keySet()))) {
            faults.add("its entries are " + names + " but should be " + expected.keySet());
        }
    }

    private void entry(ZipFile zip, ZipEntry entry) throws IOException {
        Container.Written meant = expected.get(entry.getName());
        try (InputStream in = zip.getInputStream(entry);
                var checked = new CheckedInputStream(in, new CRC32())) {
            if (entry.getName().matches(".*\\.(xhtml|opf|ncx)")) {
                documents.put(entry.getName(), DocumentFacts.read(checked.readAllBytes(), entry.getName()));
            }
            checked.transferTo(OutputStream.nullOutputStream());
            long length = entry.getSize();
            if (meant != null && (meant.length() != length || meant.crc() != entry.getCrc())) {
                faults.add(entry.getName() + " has " + length + " bytes, not " + meant.length());
            }
        }
    }

    private void manifest() {
        DocumentFacts packageDocument = documents.get(Container.PACKAGE);
        Set<String> listed = new HashSet<>();
        packageDocument.links().forEach(l -> listed.add(Container.FOLDER + l));
        for (String name : expected.keySet()) {
            if (name.startsWith(Container.FOLDER) && !name.equals(Container.PACKAGE)
                    && !listed.contains(name)) {
                faults.add(name + " is not in the manifest");
            }
        }
    }

    private void links(String name, DocumentFacts facts) {
        facts.repeatedIds().forEach(id -> faults.add(name + " has two elements with the id " + id));
        for (String link : facts.links()) {
            int hash = link.indexOf('#');
            String path = hash < 0 ? link : link.substring(0, hash);
            String target = path.isEmpty() ? name : resolve(name, path);
            if (!expected.containsKey(target)) {
                faults.add(name + " refers to " + link + ", which is not there");
            } else if (hash >= 0 && !documents.get(target).ids().contains(link.substring(hash + 1))) {
                faults.add(name + " refers to " + link + ", but there is no such id");
            }
        }
        notes(name, facts);
    }

    /** Each way back ends at a call, and each call leads to a note from which a way leads back to it. */
    private void notes(String name, DocumentFacts facts) {
        for (Map.Entry<String, String> call : facts.noteCalls().entrySet()) {
            String there = call.getValue();
            String target = there.startsWith("#")
                    ? name
                    : resolve(name, there.substring(0, there.indexOf('#')));
            String back = target.equals(name)
                    ? "#" + call.getKey()
                    : name.substring(name.lastIndexOf('/') + 1) + "#" + call.getKey();
            if (!documents.get(target).backLinks().contains(back)) {
                faults.add(name + ": no way leads back from " + there + " to " + call.getKey());
            }
        }
    }

    private static String resolve(String from, String path) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String rest = path;
        while (rest.startsWith("../")) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return folder + rest;
    }
}
