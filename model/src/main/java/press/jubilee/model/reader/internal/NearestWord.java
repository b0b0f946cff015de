package press.jubilee.model.reader.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known word that a misspelt one most likely means: by the optimal string alignment distance (Damerau, "A
 * technique for computer detection and correction of spelling errors", CACM 7:3, 1964; each stretch edited once), letters'
 * case aside.
 */
final class NearestWord {

    private static final int LONGEST = 120;

    private NearestWord() {}

    /** The nearest word, the first of several; empty where each differs in more than a third of its letters. */
    static Optional<String> to(String written, Collection<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream().filter(k -> k.length() <= LONGEST)
                .filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= allowed(wanted, k))
                .min(Comparator.comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT))));
    }

    private static int allowed(String wanted, String known) {
        return Math.max(1, Math.max(wanted.length(), known.length()) / 3);
    }

    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
