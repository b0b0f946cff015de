package press.jubilee.model.reader.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.jubilee.model.reader.internal.yaml.Located;

/** The words that a manifest or an article hyphenates in its own way. */
final class HyphenationReader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u2019]+(?:-[\\p{L}\\p{M}'\u2019]+)*");

    private HyphenationReader() {}

    static List<String> words(Fields fields) {
        var words = new ArrayList<String>();
        for (Located item : fields.items("hyphenation")) {
            Optional<Located.Scalar> scalar = fields.scalarOf(item, "a word");
            if (scalar.isEmpty()) {
                continue;
            }
            String word = scalar.get().text().strip();
            if (WORD.matcher(word).matches()) {
                words.add(word);
            } else {
                fields.desk().error("hyphenation.word", scalar.get().at(), "'" + word + "' is not one word",
                        "write each word by itself with a hyphen wherever it may be parted: [Jubi-lee, Nagoya]");
            }
        }
        return words;
    }
}
