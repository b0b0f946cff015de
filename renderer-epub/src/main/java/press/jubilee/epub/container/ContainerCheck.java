package press.jubilee.epub.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a container back and compares every entry, its length and its checksum with what was meant. */
final class ContainerCheck {

    private final Path file;
    private final Map<String, Container.Written> expected;
    private final List<String> faults = new ArrayList<>();

    ContainerCheck(Path file, Map<String, Container.Written> expected) {
        this.file = file;
        this.expected = expected;
    }

    /** @throws IllegalStateException that names every fault */
    void run() throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            for (ZipEntry entry : entries) {
                compare(zip, entry);
            }
            List<String> names = entries.stream().map(ZipEntry::getName).toList();
            if (!names.equals(List.copyOf(expected.keySet()))) {
                faults.add("its entries are " + names + " but should be " + expected.keySet());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "the EPUB was not written as it should be: " + String.join("; ", faults));
        }
    }

    private void compare(ZipFile zip, ZipEntry entry) throws IOException {
        Container.Written meant = expected.get(entry.getName());
        try (InputStream in = zip.getInputStream(entry);
                var checked = new CheckedInputStream(in, new CRC32())) {
            long length = checked.transferTo(OutputStream.nullOutputStream());
            if (meant != null
                    && (meant.length() != length || meant.crc() != checked.getChecksum().getValue())) {
                faults.add(entry.getName() + " has " + length + " bytes, not " + meant.length());
            }
        }
    }
}
