package press.jubilee.model.importer.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Words as a part of a file's name that every system takes: small Latin letters, digits, hyphens. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** @param fallback where the words have no Latin letter */
    static String of(String words, String fallback) {
        String own = slug(words);
        String other = own.isEmpty() ? slug(fallback) : own;
        return other.isEmpty() ? "article" : other;
    }

    private static String slug(String words) {
        String latin = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+|['’‘]", "")
                .toLowerCase(Locale.ROOT).replace("ß", "ss").replace("æ", "ae").replace("œ", "oe")
                .replace("ø", "o").replace("ł", "l");
        String joined = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (joined.length() <= LONGEST) {
            return joined;
        }
        int end = joined.lastIndexOf('-', LONGEST);
        return joined.substring(0, end > LONGEST / 2 ? end : LONGEST);
    }
}
