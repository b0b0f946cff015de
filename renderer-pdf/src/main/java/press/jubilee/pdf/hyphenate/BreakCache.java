package press.jubilee.pdf.hyphenate;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers the breaks of words met lately: at most two generations of {@value #GENERATION} words each. When the young
 * generation is full it becomes the old one, and the old one is forgotten; a word met again is young again. Safe for many
 * threads; what is forgotten when may depend on them, what is answered does not.
 */
final class BreakCache {

    private static final int GENERATION = 8192;

    /** Longer words are rare, and would make the bound on words no bound on memory. */
    private static final int LONGEST = 64;

    private record Generations(ConcurrentMap<String, int[]> young, ConcurrentMap<String, int[]> old) {}

    private volatile Generations generations = new Generations(new ConcurrentHashMap<>(),
            new ConcurrentHashMap<>());

    int[] get(String word, Function<String, int[]> compute) {
        if (word.length() > LONGEST) {
            return compute.apply(word);
        }
        Generations now = generations;
        int[] known = now.young.get(word);
        if (known != null) {
            return known;
        }
        known = now.old.get(word);
        int[] breaks = known != null ? known : compute.apply(word);
        now.young.put(word, breaks);
        if (now.young.size() >= GENERATION) {
            turn(now);
        }
        return breaks;
    }

    private synchronized void turn(Generations full) {
        if (generations == full) {
            generations = new Generations(new ConcurrentHashMap<>(), full.young);
        }
    }

    /** How many words are remembered. */
    int size() {
        return generations.young.size() + generations.old.size();
    }
}
