package press.jubilee.pdf.hyphenate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run of letters in a word, folded for the patterns, which remembers where each letter came from. */
final class WordPart {

    private static final int SHORTEST_IN_COMPOUND = 6;

    private final char[] letters;
    private final int[] origins;
    private int length;
    private int letterCount;
    private boolean capital;
    private boolean innerCapital;
    private boolean inCompound;
    private final String folded;

    private WordPart(String word, int start, int end, boolean turkish) {
        int room = end - start;
        letters = new char[3 * room];
        origins = new int[3 * room];
        CharSequence run = word.subSequence(start, end);
        boolean composed = Folding.plain(run) || Normalizer.isNormalized(run, Normalizer.Form.NFC);
        for (int i = start; i < end;) {
            int next = i + Character.charCount(word.codePointAt(i));
            while (!composed && next < end && Folding.isMark(word.codePointAt(next))) {
                next += Character.charCount(word.codePointAt(next));
            }
            String cluster = word.substring(i, next);
            add(composed ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC), i, turkish);
            i = next;
        }
        folded = new String(letters, 0, length);
    }

    /** The parts of a word; none if it is to be left whole. */
    static List<WordPart> of(String word, boolean apostrophes, boolean turkish) {
        List<WordPart> parts = new ArrayList<>();
        boolean dash = false;
        boolean sign = false;
        int end = 0;
        for (int i = 0; i < word.length(); i = Math.max(end, i)) {
            int c = word.codePointAt(i);
            if (Character.isLetter(c)) {
                if (sign && !parts.isEmpty()) {
                    return List.of();
                }
                sign = false;
                end = endOfPart(word, i, apostrophes);
                parts.add(new WordPart(word, i, end, turkish));
            } else {
                if (Character.isDigit(c) || isHyphen(c) && !parts.isEmpty()) {
                    return List.of();
                }
                dash |= Character.getType(c) == Character.DASH_PUNCTUATION && !parts.isEmpty();
                sign |= !parts(c);
                i += Character.charCount(c);
            }
        }
        if (dash) {
            parts.forEach(part -> part.inCompound = true);
        }
        return parts;
    }

    /** Typed, whether or not a line may end behind it. */
    private static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    private static boolean parts(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                true;
            default -> c == '"' || c == '\'' || Folding.isMark(c);
        };
    }

    private static int endOfPart(String word, int start, boolean apostrophes) {
        int i = start;
        while (i < word.length()) {
            int c = word.codePointAt(i);
            boolean within = Character.isLetter(c) || Folding.isMark(c) || apostrophes
                    && c <= Character.MAX_VALUE && Folding.isApostrophe((char) c) && i + 1 < word.length()
                    && Character.isLetter(word.codePointAt(i + 1));
            if (!within) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private void add(String cluster, int origin, boolean turkish) {
        for (int k = 0; k < cluster.length(); k++) {
            char c = cluster.charAt(k);
            boolean afterApostrophe = length > 0 && letters[length - 1] == '\'';
            boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
            capital |= length == 0 && upper;
            innerCapital |= length > 0 && !afterApostrophe && upper;
            letters[length] = Folding.fold(c, turkish);
            origins[length] = origin + (cluster.length() > 1 && Character.isLowSurrogate(c) ? 1 : 0);
            letterCount += counts(letters[length]) ? 1 : 0;
            length++;
        }
    }

    private static boolean counts(char c) {
        return c != '\'' && !Folding.isMark(c) && !Character.isLowSurrogate(c);
    }

    String folded() {
        return folded;
    }

    int letters() {
        return letterCount;
    }

    /** Whether it begins with one. */
    boolean capital() {
        return capital;
    }

    /** Where in the word a letter of the part came from. */
    int origin(int index) {
        return origins[index];
    }

    /** Whether its capitals or its shortness in a compound forbid hyphens. */
    boolean leftWhole() {
        return innerCapital || inCompound && letterCount < SHORTEST_IN_COMPOUND;
    }

    /** Those places that leave enough letters on both sides, part no character and do not touch an apostrophe. */
    int[] keep(int[] places, int left, int right) {
        int[] kept = new int[places.length];
        int count = 0;
        int before = 0;
        int at = 0;
        for (int place : places) {
            for (; at < place; at++) {
                before += counts(letters[at]) ? 1 : 0;
            }
            boolean between = counts(letters[place]) && letters[place - 1] != '\'';
            if (between && before >= left && letterCount - before >= right) {
                kept[count++] = place;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
