package press.jubilee.model.importer.internal;

import press.jubilee.model.Language;
import press.jubilee.model.text.Phrase;

/** The manifest of a collection that is begun with its first article. */
final class NewManifest {

    private NewManifest() {}

    static String of(String title, Language language, String article) {
        return """
                # The volume. More keys: subtitle, occasion, editors, publisher, date, edition, rights, identifiers, series, cover;
                # front: and back: for texts before and after the articles, parts: instead of articles: for a volume in parts.
                title: %s
                language: %s
                articles:
                  - %s
                """
                .formatted(YamlText.scalar(MarkdownPhrase.inline(Phrase.text(title))), language, article);
    }
}
