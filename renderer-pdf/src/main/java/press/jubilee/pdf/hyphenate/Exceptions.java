package press.jubilee.pdf.hyphenate;

import java.util.Arrays;
import java.util.Map;

/** Words written with their hyphens, such as {@code as-so-ciate}. */
final class Exceptions {

    private Exceptions() {}

    /** Adds the word, folded and without hyphens, and where in it they stood. */
    static void put(Map<String, int[]> words, String hyphenated) {
        String folded = Folding.ofPattern(hyphenated);
        int[] places = new int[folded.length()];
        int count = 0;
        StringBuilder word = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) == '-') {
                places[count++] = word.length();
            } else {
                word.append(folded.charAt(i));
            }
        }
        words.put(word.toString(), Arrays.copyOf(places, count));
    }
}
