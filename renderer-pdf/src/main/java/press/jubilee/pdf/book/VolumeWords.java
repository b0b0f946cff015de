package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Contribution;
import press.jubilee.model.Person;
import press.jubilee.pdf.hyphenate.OwnWords;

/** What a volume's front matter says of hyphens: the words listed there, and the names of all people in it. */
public final class VolumeWords {

    private VolumeWords() {}

    public static OwnWords of(Anthology anthology) {
        Map<String, List<String>> byLanguage = new HashMap<>();
        for (Article text : anthology.texts().toList()) {
            if (!text.hyphenation().isEmpty()) {
                byLanguage.computeIfAbsent(text.language().primary(), l -> new ArrayList<>())
                        .addAll(text.hyphenation());
            }
        }
        Set<String> names = new HashSet<>();
        Stream.concat(anthology.editors().stream(),
                anthology.texts().flatMap(t -> t.contributions().stream())).map(Contribution::person)
                .forEach(p -> addNames(p, names));
        return new OwnWords(anthology.hyphenation(), byLanguage, names);
    }

    private static void addNames(Person person, Set<String> names) {
        for (String word : person.name().split("[^\\p{L}\\p{M}'’]+")) {
            if (!word.isEmpty()) {
                names.add(word);
            }
        }
    }
}
