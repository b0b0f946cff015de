package press.jubilee.epub.content;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out names, each once: of files, and of ids within a file. */
final class Names {

    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** The wished name in {@code a-z 0-9 . _ -}, with a number behind it where it is taken. */
    String file(String wished) {
        String safe = wished.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[.-]+", "")
                .replaceAll("[.-]+$", "");
        String stem = safe.isEmpty() ? "file" : safe.substring(0, Math.min(LONGEST, safe.length()));
        return free(stem);
    }

    /** Whether nobody had this name before; it is taken from now on. */
    boolean take(String name) {
        return taken.add(name);
    }

    String free(String stem) {
        String name = stem;
        for (int n = 2; !taken.add(name); n++) {
            name = stem + "-" + n;
        }
        return name;
    }

    /**
     * An XML name for any words: a prefix, which keeps it apart from other kinds of id, and the words with each character
     * but {@code A-Z a-z 0-9 . -} as its hexadecimal code. Different words have different names.
     */
    static String id(String prefix, String words) {
        var out = new StringBuilder(prefix);
        words.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                out.appendCodePoint(c);
            } else {
                out.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return out.toString();
    }
}
