package press.jubilee.model.reader.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import press.jubilee.model.ArticleId;

/**
 * Makes articles' ids from their paths: without the ending, lower case, accents dropped, other letters by their code
 * points, the rest a hyphen. A second article of one id gets {@code -2}.
 */
final class ArticleIds {

    private final Set<String> given = new HashSet<>();

    ArticleId of(String path) {
        String base = sanitise(path.substring(path.lastIndexOf('/') + 1).lastIndexOf('.') > 0
                ? path.substring(0, path.lastIndexOf('.'))
                : path);
        String id = base;
        for (int n = 2; !given.add(id); n++) {
            id = base + "-" + n;
        }
        return new ArticleId(id);
    }

    private static String sanitise(String path) {
        return Arrays.stream(path.split("/")).map(ArticleIds::part).collect(Collectors.joining("/"));
    }

    private static String part(String name) {
        var out = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints()
                .forEach(c -> append(c, out));
        String id = out.toString().replaceAll("-{2,}", "-").replaceAll("^[-.]+|[-.]+$", "");
        return id.isEmpty() ? "text" : id;
    }

    private static void append(int c, StringBuilder out) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '.') {
            out.append((char) c);
        } else if (c < 0x80 || !Character.isLetterOrDigit(c)) {
            out.append(Character.getType(c) == Character.NON_SPACING_MARK ? "" : "-");
        } else {
            out.append('u').append(Integer.toHexString(c));
        }
    }
}
