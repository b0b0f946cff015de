package press.jubilee.epub.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is still to be written among the words that follow. */
final class Insertions {

    private final Deque<Insertion> awaited = new ArrayDeque<>();
    private int letters;

    /** Begins to count anew. */
    void await(List<Insertion> insertions) {
        letters = 0;
        awaited.addAll(insertions);
    }

    boolean isEmpty() {
        return awaited.isEmpty();
    }

    Insertion next() {
        return awaited.remove();
    }

    /**
     * Where in a text the first of them stands: before its letter and the marks that open with it; -1 if that letter is not
     * there. Counts the letters before that place.
     */
    int find(String text, int from) {
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                if (letters >= awaited.element().letters()) {
                    return withOpening(text, from, i);
                }
                letters++;
            }
        }
        return -1;
    }

    private static int withOpening(String text, int from, int letter) {
        int at = letter;
        while (at > from && opens(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean opens(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }
}
