package press.jubilee.model.reader.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.jubilee.model.Role;

/** The roles that a person may have: the codes of the MARC list, and its terms as other spellings of them. */
final class Relators {

    private static final Map<String, String> CODES = load();

    /** Guessed first at a misspelt role. */
    private static final List<String> USUAL = List.of("author", "translator", "editor", "illustrator",
            "photographer", "interviewer");

    private Relators() {}

    /** @throws IllegalArgumentException if the list has neither such a code nor such a term */
    static Role role(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        String code = CODES.get(word);
        if (code == null) {
            throw new IllegalArgumentException("'" + written + "' is not a role of the MARC list of relators"
                    + NearestWord.to(word, USUAL).or(() -> NearestWord.to(word, CODES.keySet()))
                            .map(n -> "; did you mean '" + n + "'?")
                            .orElse(""));
        }
        return new Role(code);
    }

    private static Map<String, String> load() {
        var codes = new LinkedHashMap<String, String>();
        try (var in = Relators.class.getResourceAsStream("relators.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    codes.put(line.substring(0, 3), line.substring(0, 3));
                    codes.put(line.substring(4).replace('-', ' '), line.substring(0, 3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
