package press.jubilee.pdf.hyphenate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The patterns of one language in a trie of three arrays, and the exceptions that came with them. Immutable.
 *
 * <p>Nodes are numbered level by level, so that the children of a node stand side by side in the order of their letters:
 * those of node {@code i} are {@code firstChild[i]} up to {@code firstChild[i + 1]}. A node at which patterns end points at
 * their levels, one digit before each letter and one after the last.
 */
final class HyphenationPatterns {

    /** Stands for both ends of a word. */
    static final char EDGE = '.';

    static final HyphenationPatterns NONE = new HyphenationPatterns(List.of(), Map.of());

    private static final int NO_LEVELS = -1;

    private char[] letters;
    private int[] firstChild;
    private int[] levelsAt;
    private byte[] levels;
    private int nodes;
    private int levelCount;
    private final Map<String, int[]> exceptions;
    private final boolean apostrophe;

    /**
     * @param patterns letters and digits, such as {@code .ach4}; of two with the same letters the greater digits hold
     * @param exceptions words without their hyphens, and where these stood
     */
    HyphenationPatterns(List<String> patterns, Map<String, int[]> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
        Pattern[] sorted = new Pattern[patterns.size()];
        int size = 2;
        boolean quoted = false;
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Pattern.parse(patterns.get(i));
            size += sorted[i].letters.length();
            quoted |= sorted[i].letters.indexOf('\'') >= 0;
        }
        this.apostrophe = quoted;
        Arrays.sort(sorted);
        letters = new char[size];
        firstChild = new int[size + 1];
        levelsAt = new int[size];
        levels = new byte[size + sorted.length];
        build(sorted);
        letters = Arrays.copyOf(letters, nodes);
        firstChild = Arrays.copyOf(firstChild, nodes + 1);
        levelsAt = Arrays.copyOf(levelsAt, nodes);
        levels = Arrays.copyOf(levels, levelCount);
    }

    /** The letters of a pattern and, one more than these, the digits between them. */
    private record Pattern(String letters, byte[] levels) implements Comparable<Pattern> {

        static Pattern parse(String text) {
            char[] letters = new char[text.length()];
            byte[] levels = new byte[text.length() + 1];
            int count = 0;
            for (int i = 0; i < letters.length; i++) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    levels[count] = (byte) (c - '0');
                } else {
                    letters[count++] = c;
                }
            }
            return new Pattern(new String(letters, 0, count), Arrays.copyOf(levels, count + 1));
        }

        @Override
        public int compareTo(Pattern other) {
            return letters.compareTo(other.letters);
        }
    }

    /** Breadth first: each node stands for the sorted patterns {@code [low, high)} that share its letters. */
    private void build(Pattern[] sorted) {
        int[] low = new int[letters.length];
        int[] high = new int[letters.length];
        int[] depth = new int[letters.length];
        high[0] = sorted.length;
        nodes = 1;
        for (int node = 0; node < nodes; node++) {
            firstChild[node] = nodes;
            int i = low[node];
            int d = depth[node];
            levelsAt[node] = NO_LEVELS;
            while (i < high[node] && sorted[i].letters.length() == d) {
                merge(node, sorted[i++].levels);
            }
            while (i < high[node]) {
                char letter = sorted[i].letters.charAt(d);
                low[nodes] = i;
                while (i < high[node] && sorted[i].letters.charAt(d) == letter) {
                    i++;
                }
                high[nodes] = i;
                depth[nodes] = d + 1;
                letters[nodes++] = letter;
            }
        }
        firstChild[nodes] = nodes;
    }

    private void merge(int node, byte[] own) {
        if (levelsAt[node] == NO_LEVELS) {
            levelsAt[node] = levelCount;
            levelCount += own.length;
        }
        for (int i = 0; i < own.length; i++) {
            int at = levelsAt[node] + i;
            levels[at] = (byte) Math.max(levels[at], own[i]);
        }
    }

    /** Whether the language writes apostrophes within words, as patterns know them. */
    boolean knowsApostrophe() {
        return apostrophe;
    }

    /** The number of nodes of the trie. */
    int size() {
        return nodes;
    }

    Map<String, int[]> exceptions() {
        return exceptions;
    }

    /**
     * The levels between the letters of a word: where odd, it may be hyphenated.
     *
     * @param word lower case, without edges
     * @return as many as letters; element {@code i} stands before letter {@code i}
     */
    byte[] levels(CharSequence word) {
        int n = word.length() + 2;
        byte[] found = new byte[n + 1];
        for (int start = 0; start < n; start++) {
            int node = 0;
            int depth = 0;
            while (node >= 0) {
                raise(found, start, node, depth);
                int next = start + depth++;
                node = next < n ? child(node, next == 0 || next == n - 1 ? EDGE : word.charAt(next - 1)) : -1;
            }
        }
        return Arrays.copyOfRange(found, 1, n - 1);
    }

    private void raise(byte[] found, int start, int node, int depth) {
        int at = levelsAt[node];
        if (at != NO_LEVELS) {
            for (int i = 0; i <= depth; i++) {
                found[start + i] = (byte) Math.max(found[start + i], levels[at + i]);
            }
        }
    }

    private int child(int node, char letter) {
        int low = firstChild[node];
        int high = firstChild[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            char c = letters[middle];
            if (c == letter) {
                return middle;
            }
            if (c < letter) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
