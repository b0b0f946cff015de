package press.jubilee.model.reader.internal;

import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.Permission;
import press.jubilee.model.Source;
import press.jubilee.model.reader.internal.yaml.Located;

/** Reads {@code source}: where an article was first published. */
final class SourceReader {

    private SourceReader() {}

    static Optional<Source> read(Fields article) {
        return article.value("source").flatMap(value -> switch (value) {
            case Located.Scalar s -> Optional.of(bare(article.desk().plain(s)));
            case Located.Mapping m -> read(Fields.of(m, Form.SOURCE, article.desk()), article.desk());
            case Located.Sequence s -> article.groupOf(s, Form.SOURCE, "'source'").map(f -> bare(""));
            case Located.Nothing n -> Optional.empty();
        });
    }

    private static Source bare(String publication) {
        return new Source(publication, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Permission.UNKNOWN, Source.Changes.NONE);
    }

    private static Optional<Source> read(Fields source, Desk desk) {
        Optional<Language> language = source.language();
        Fields original = source.in(language.orElse(desk.language()));
        Optional<String> publication = original.plain("publication");
        if (!source.has("publication")) {
            desk.error("source.publication", source.at("publication"), "the source names no publication",
                    "write publication: and the newspaper, journal or book");
        }
        var read = new Source(publication.orElse(""), source.date("date"), original.plain("title"), language,
                source.verbatim("pages").map(Words::pages),
                source.parsed("url", Words::address, "copy the whole address, with https://"),
                source.verbatim("rights"),
                source.parsed("permission", w -> Words.word(Permission.class, w),
                        "write " + Words.words(Permission.class)).orElse(Permission.UNKNOWN),
                source.parsed("changes", w -> Words.word(Source.Changes.class, w),
                        "write " + Words.words(Source.Changes.class)).orElse(Source.Changes.NONE));
        return publication.map(p -> read);
    }
}
