package press.jubilee.model.wording;

import java.util.List;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.text.Leaf;
import press.jubilee.model.text.RichText;

/** How long a volume's texts are: each Han character counts as one, and so does each word of another script. */
public final class WordCount {

    private WordCount() {}

    /** Of all texts, notes included; titles and lists are left out. */
    public static long of(Anthology volume) {
        return volume.texts().map(Article::body).flatMap(b -> Stream.concat(b.leaves().stream(),
                b.notes().stream().flatMap(n -> new RichText(n.blocks(), List.of()).leaves().stream())))
                .map(Leaf::text).mapToLong(WordCount::of).sum();
    }

    /** Of a piece of text. */
    public static long of(String text) {
        long count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean han = Character.isIdeographic(c);
            boolean letter = Character.isLetterOrDigit(c);
            if (han || letter && !inWord) {
                count++;
            }
            inWord = letter && !han || inWord && isInside(c);
        }
        return count;
    }

    /** Marks that part no word: {@code don't}, {@code people-to-people}. */
    private static boolean isInside(int c) {
        return c == '\'' || c == '\u2019' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
