package press.jubilee.pdf.font.opentype;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import press.jubilee.pdf.font.FaceException;

/**
 * {@code GSUB} or {@code GPOS}: scripts, languages, features, and the lookups they switch on. A lookup is read when it is
 * first used. Safe for many threads.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">OpenType, layout common table formats</a>
 */
final class LayoutTable {

    /** How a table's rules are read. */
    interface RuleReader {

        /**
         * @param type the lookup's type, never that of an extension
         * @return nothing where the type is not supported
         */
        List<Rule> read(int type, TableData subtable);
    }

    private static final int NO_FEATURE = 0xFFFF;
    private static final int USE_MARK_SET = 0x10;
    private static final List<String> OTHER_SCRIPTS = List.of("DFLT", "dflt", "latn");

    private final TableData table;
    private final TableData features;
    private final TableData lookups;
    private final int extension;
    private final RuleReader reader;
    private final AtomicReferenceArray<Lookup> read;

    /** @param extension the lookup type that stands for a 32-bit offset to another type */
    LayoutTable(TableData table, int extension, RuleReader reader) {
        this.table = table;
        this.features = table.at16(6);
        this.lookups = table.at16(8);
        this.extension = extension;
        this.reader = reader;
        this.read = new AtomicReferenceArray<>(lookups.count(lookups.u16(0), 2, 2));
    }

    /** The lookups of the given features, in the order in which they are applied. */
    List<Lookup> lookups(String script, String language, Set<String> wanted) {
        TreeSet<Integer> indices = new TreeSet<>();
        TableData system = languageSystem(script, language);
        if (system != null) {
            int required = system.u16(2);
            if (required != NO_FEATURE) {
                collect(required, indices);
            }
            for (int i = 0; i < system.u16(4); i++) {
                int feature = system.u16(6 + 2 * i);
                if (wanted.contains(features.tag(2 + 6 * feature))) {
                    collect(feature, indices);
                }
            }
        }
        List<Lookup> found = new ArrayList<>(indices.size());
        indices.forEach(index -> found.add(lookup(index)));
        return List.copyOf(found);
    }

    private void collect(int feature, Set<Integer> indices) {
        TableData t = features.at16(2 + 6 * feature + 4);
        for (int i = 0; i < t.u16(2); i++) {
            indices.add(t.u16(4 + 2 * i));
        }
    }

    /** The language's own system, else the script's default, or null where the font has neither. */
    private TableData languageSystem(String script, String language) {
        TableData scripts = table.at16(4);
        TableData found = find(scripts, 0, script);
        for (int i = 0; found == null && i < OTHER_SCRIPTS.size(); i++) {
            found = find(scripts, 0, OTHER_SCRIPTS.get(i));
        }
        if (found == null) {
            return null;
        }
        TableData own = find(found, 2, language);
        return own != null ? own : found.u16(0) == 0 ? null : found.at16(0);
    }

    private static TableData find(TableData list, int countAt, String tag) {
        for (int i = 0; i < list.u16(countAt); i++) {
            int entry = countAt + 2 + 6 * i;
            if (list.tag(entry).equals(tag)) {
                return list.at16(entry + 4);
            }
        }
        return null;
    }

    /** Whether any script has the feature. */
    boolean hasFeature(String tag) {
        for (int i = 0; i < features.u16(0); i++) {
            if (features.tag(2 + 6 * i).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    Lookup lookup(int index) {
        if (index >= read.length()) {
            throw table.broken(8, "lookup " + index + " of " + read.length());
        }
        Lookup known = read.get(index);
        if (known == null) {
            known = readLookup(lookups.at16(2 + 2 * index));
            read.set(index, known);
        }
        return known;
    }

    private Lookup readLookup(TableData t) {
        int type = t.u16(0);
        int flags = t.u16(2);
        int count = t.count(t.u16(4), 6, 2);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TableData subtable = t.at16(6 + 2 * i);
            boolean extended = type == extension;
            rules.addAll(reader.read(extended ? subtable.u16(2) : type,
                    extended ? subtable.at32(4) : subtable));
        }
        return new Lookup(flags, (flags & USE_MARK_SET) != 0 ? t.u16(6 + 2 * count) : 0, rules);
    }

    FaceException broken(String what) {
        return table.broken(0, what);
    }
}
