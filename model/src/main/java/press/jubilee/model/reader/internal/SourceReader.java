package press.jubilee.model.reader.internal;

import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Permission;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.Located;

/** Reads {@code source}: where an article was first published. */
final class SourceReader {

    private SourceReader() {}

    static Optional<Source> read(Fields article) {
        return article.value("source").flatMap(value -> switch (value) {
            case Located.Scalar s -> bare(article.desk().plain(s), s.at(), article.desk());
            case Located.Mapping m -> read(Fields.of(m, Form.SOURCE, article.desk()), article.desk());
            case Located.Sequence s ->
                article.groupOf(s, Form.SOURCE, "'source'").flatMap(f -> Optional.empty());
            case Located.Nothing n -> Optional.empty();
        });
    }

    private static Optional<Source> bare(String publication, SourcePosition at, Desk desk) {
        if (publication.isEmpty()) {
            tellNothing(at, desk);
            return Optional.empty();
        }
        return Optional.of(Source.builder().publication(publication).at(at).build());
    }

    private static Optional<Source> read(Fields source, Desk desk) {
        Optional<Language> language = source.language();
        Fields original = source.in(language.orElse(desk.language()));
        Optional<String> publication = original.plain("publication");
        Optional<PartialDate> date = source.date("date");
        Optional<String> title = original.plain("title");
        Optional<String> pages = source.verbatim("pages").map(Words::pages);
        Optional<String> url = source.parsed("url", Words::address,
                "copy the whole address, with https://");
        Optional<String> holder = original.plain("holder");
        Optional<String> rights = source.verbatim("rights");
        Permission permission = source.parsed("permission", w -> Words.word(Permission.class, w),
                "write " + Words.words(Permission.class)).orElse(Permission.UNKNOWN);
        Source.Changes changes = source.parsed("changes", w -> Words.word(Source.Changes.class, w),
                "write " + Words.words(Source.Changes.class)).orElse(Source.Changes.NONE);
        if (!Source.isPrintable(publication, date, title, language, rights)) {
            tellNothing(source.at("publication"), desk);
            return Optional.empty();
        } else if (source.lacksWords("publication") && !source.has("language")) {
            desk.warning("source.publication", source.at("publication"), "the source names no publication",
                    "write publication: and the newspaper, journal or book");
        }
        return Optional.of(new Source(publication, date, title, language, pages, url, holder, rights,
                permission, changes, source.at("permission")));
    }

    private static void tellNothing(SourcePosition at, Desk desk) {
        desk.warning("source.publication", at,
                "the source names no publication, and nothing else that a credit line could say; it is left out",
                "write publication: and the newspaper, journal or book");
    }
}
