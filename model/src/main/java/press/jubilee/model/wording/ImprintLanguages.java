package press.jubilee.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Language;

/**
 * In which languages a volume says who published it: one page each, that of the main language first. The Chinese one is a
 * {@link VersionRecord}, any other an {@link Imprint}. A volume in Chinese alone has no other; one with a text in Chinese, or
 * with data for a Chinese page, has that beside its own.
 */
public final class ImprintLanguages {

    private ImprintLanguages() {}

    /** One language, or two of which one is Chinese. */
    public static List<Language> of(Anthology volume) {
        var languages = new ArrayList<Language>();
        languages.add(volume.language());
        Optional<Language> other = texts(volume)
                .filter(l -> l.isChinese() != volume.language().isChinese()).findFirst();
        boolean asked = !volume.language().isChinese() && !volume.matter().copyrightPage().isEmpty();
        other.or(() -> asked ? Optional.of(new Language("zh-Hans")) : Optional.empty())
                .ifPresent(languages::add);
        return List.copyOf(languages);
    }

    private static Stream<Language> texts(Anthology volume) {
        return volume.texts().map(Article::language);
    }
}
