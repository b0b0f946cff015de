package press.jubilee.examples;

import java.text.Normalizer;
import java.util.Locale;

/** Words reduced to what both editions show alike: no spaces, hyphens and marks, no capitals, no ligatures. */
final class Letters {

    private Letters() {}

    static String of(CharSequence words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
