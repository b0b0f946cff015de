package press.jubilee.examples.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words as a reader meets them. A word is a run of letters, a run of digits, or one Han character; everything else parts
 * words and is forgotten, and so are case and the difference between a ligature and its letters. Hyphens inside a word
 * are forgotten with the rest, so that a word is the same wherever its line broke.
 */
record WordStream(List<Word> words) {

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u2011\u00AD](?=\\p{L})");
    private static final Pattern HYPHEN_AT_END = Pattern.compile("\\p{L}[-\u2010\u2011\u00AD]\\s*$");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+|\\p{N}+");

    /**
     * @param first whether a line begins with it
     * @param parted whether its line ends with it and a hyphen
     */
    record Word(String text, boolean first, boolean parted) {}

    static WordStream of(List<String> lines) {
        var words = new ArrayList<Word>();
        lines.forEach(line -> addLine(line, words));
        return new WordStream(List.copyOf(words));
    }

    private static void addLine(String line, List<Word> out) {
        boolean parted = HYPHEN_AT_END.matcher(line).find();
        List<String> found = split(line);
        for (int i = 0; i < found.size(); i++) {
            out.add(new Word(found.get(i), i == 0, parted && i == found.size() - 1));
        }
    }

    /** The words of running text. */
    static List<String> split(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", "")
                .toLowerCase(Locale.ROOT);
        String joined = HYPHEN.matcher(folded).replaceAll("");
        return WORD.matcher(joined).results().map(MatchResult::group).toList();
    }
}
