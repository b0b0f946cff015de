package press.jubilee.pdf.hyphenate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Language;

/** Which patterns a language takes: the resource {@code languages.txt}, looked up as RFC 4647, section 3.4 has it. */
final class LanguageTable {

    /**
     * @param file the name of the patterns, {@code none} for none
     * @param left the least number of letters before a hyphen
     * @param right the least number after it
     */
    record Entry(String file, int left, int right) {}

    private static final Map<String, Entry> ENTRIES = read();

    private LanguageTable() {}

    static Optional<Entry> find(Language language) {
        String range = language.tag().toLowerCase(Locale.ROOT);
        while (!ENTRIES.containsKey(range)) {
            int cut = range.lastIndexOf('-');
            if (cut < 0) {
                return Optional.empty();
            }
            range = range.substring(0, cut);
        }
        return Optional.of(ENTRIES.get(range)).filter(entry -> !entry.file.equals("none"));
    }

    /** All entries by lower-case tag. */
    static Map<String, Entry> entries() {
        return ENTRIES;
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new HashMap<>();
        try (InputStream in = LanguageTable.class.getResourceAsStream("languages.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] cells = line.trim().split(" +");
                    entries.put(cells[0].toLowerCase(Locale.ROOT),
                            new Entry(cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(entries);
    }
}
