package press.jubilee.pdf.font.opentype;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of a face, in the languages that it has them in.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/name">OpenType, name</a>
 */
final class NameTable {

    static final int FAMILY = 1;
    static final int VERSION = 5;
    static final int POST_SCRIPT = 6;
    /** The family with all its weights, where {@link #FAMILY} has four styles at most. */
    static final int WHOLE_FAMILY = 16;

    private static final int MACINTOSH = 1;
    private static final int WINDOWS = 3;
    private static final int ENGLISH = 0x409;

    private record Entry(int platform, int language, int id, String text) {}

    private final List<Entry> entries;

    private NameTable(List<Entry> entries) {
        this.entries = entries;
    }

    static NameTable read(FontFile file) {
        List<Entry> entries = new ArrayList<>();
        file.table("name").ifPresent(t -> {
            int storage = t.u16(4);
            for (int i = 0; i < t.u16(2); i++) {
                int at = 6 + 12 * i;
                int platform = t.u16(at);
                int id = t.u16(at + 6);
                if (platform != 2 && (id <= POST_SCRIPT || id == WHOLE_FAMILY)) {
                    Charset charset = platform == MACINTOSH
                            ? StandardCharsets.ISO_8859_1
                            : StandardCharsets.UTF_16BE;
                    String text = t.text(storage + t.u16(at + 10), t.u16(at + 8), charset).strip();
                    entries.add(new Entry(platform, t.u16(at + 4), id, text));
                }
            }
        });
        return new NameTable(entries);
    }

    /** In English or else in the first language; empty where the face does not say. */
    String text(int id) {
        return entries.stream().filter(e -> e.id == id && e.platform == WINDOWS && e.language == ENGLISH)
                .findFirst()
                .or(() -> entries.stream().filter(e -> e.id == id && !e.text.isEmpty()).findFirst())
                .map(Entry::text).orElse("");
    }

    /** What the family is called, in all languages. */
    Set<String> families() {
        Set<String> families = new LinkedHashSet<>();
        entries.stream().filter(e -> e.id == FAMILY || e.id == WHOLE_FAMILY).map(Entry::text)
                .filter(t -> !t.isEmpty()).forEach(families::add);
        return families;
    }

    /** The languages of Windows that the family has names in. */
    Set<Integer> languages() {
        Set<Integer> languages = new TreeSet<>();
        entries.stream().filter(e -> e.platform == WINDOWS && (e.id == FAMILY || e.id == WHOLE_FAMILY))
                .map(Entry::language).forEach(languages::add);
        return languages;
    }
}
