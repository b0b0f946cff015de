package press.jubilee.model.reader.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Contribution;
import press.jubilee.model.Language;
import press.jubilee.model.Role;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.markdown.MarkdownReader;
import press.jubilee.model.reader.internal.markdown.PictureFinder;
import press.jubilee.model.reader.internal.yaml.DocumentReader;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import press.jubilee.model.reader.internal.yaml.Located;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/**
 * Reads one article: a function of its file and of what the manifest and the contributors say, so that articles may be
 * read in any order and at the same time.
 *
 * @param ids of every text of the volume, by its file's name
 */
record ArticleReader(TextLoader texts, DocumentReader documents, MarkdownReader markdown,
        FolderPictures pictures,
        Contributors contributors, Language volumeLanguage, Map<String, ArticleId> ids) {

    Optional<Article> read(Listing listing, Consumer<Diagnostic> found) throws IOException {
        Optional<SourceText> source = texts.load(listing.file(), found);
        if (source.isPresent() && source.get().text().isBlank()) {
            found.accept(Diagnostic.error("file.empty", SourcePosition.of(listing.file().name()),
                    "the file is empty",
                    "write the article into it, or take it out of the manifest"));
            return Optional.empty();
        }
        return source.flatMap(s -> FrontMatter.cut(s, found)).flatMap(f -> article(listing, f, found));
    }

    private Optional<Article> article(Listing listing, FrontMatter front, Consumer<Diagnostic> found) {
        var desk = new Desk(markdown, volumeLanguage, found);
        Optional<Located> document = front.yaml()
                .flatMap(y -> documents.read(Syntax.YAML, y, front.yamlAt(), found));
        var empty = new Located.Mapping(List.of(), front.yamlAt(), 1);
        Optional<Fields> fields = switch (document.orElse(empty)) {
            case Located.Mapping m -> Optional.of(Fields.of(m, Form.ARTICLE, desk));
            case Located.Nothing n -> Optional.of(Fields.of(empty, Form.ARTICLE, desk));
            case Located.Scalar s -> noKeys(s, found);
            case Located.Sequence s -> noKeys(s, found);
        };
        Language language = fields.flatMap(Fields::language).orElse(volumeLanguage);
        PictureFinder finder = pictures.from(CollectionFolder.folderOf(listing.file().name()));
        RichText body = new LinkResolver(ids, found).resolve(body(front, language, finder, found),
                listing.file().name());
        boolean isUnread = front.yaml().isPresent() && document.isEmpty() && !front.yaml().get().isBlank();
        return isUnread
                ? Optional.empty()
                : fields.flatMap(f -> article(listing, front, f.in(language), body));
    }

    private Optional<Article> article(Listing listing, FrontMatter front, Fields fields, RichText body) {
        Optional<Phrase> own = fields.phrase("title");
        Optional<Phrase> title = listing.title().map(fields.desk()::phrase).or(() -> own);
        if (title.isEmpty() && fields.lacksWords("title")) {
            tellMissingTitle(front, fields);
        }
        tellDraft(fields);
        var article = new Article(listing.id(), title.orElse(Phrase.EMPTY), fields.phrase("subtitle"),
                fields.plain("short-title"), fields.desk().language(), contributions(fields),
                SourceReader.read(fields), translationOf(listing, fields), fields.phrase("abstract"),
                keywords(fields), HyphenationReader.words(fields), fields.date("date"), body,
                new SourcePosition(listing.file().name(), 1, 1));
        return title.map(t -> article);
    }

    private List<Contribution> contributions(Fields fields) {
        var all = new ArrayList<Contribution>();
        all.addAll(new PeopleReader(contributors, Role.AUTHOR).contributions(fields, "authors"));
        all.addAll(new PeopleReader(contributors, Role.TRANSLATOR).contributions(fields, "translators"));
        if (!namesQuartoEditor(fields)) {
            all.addAll(new PeopleReader(contributors, Role.EDITOR).contributions(fields, "editors"));
        }
        return all;
    }

    /** Quarto's {@code editor: visual} names a program's mode, no person. */
    private static boolean namesQuartoEditor(Fields fields) {
        return fields.value("editors").filter(v -> switch (v) {
            case Located.Scalar s -> s.text().equals("visual") || s.text().equals("source");
            case Located.Mapping m ->
                m.entry("markdown").isPresent() || m.entry("render-on-save").isPresent();
            case Located.Sequence s -> false;
            case Located.Nothing n -> false;
        }).isPresent();
    }

    private Optional<ArticleId> translationOf(Listing listing, Fields fields) {
        Optional<Located.Scalar> reference = fields.scalar("translation-of");
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        String written = reference.get().text().strip();
        String own = listing.file().name();
        Optional<ArticleId> id = CollectionFolder.normalise(written, "").map(ids::get)
                .or(() -> CollectionFolder.normalise(written, CollectionFolder.folderOf(own)).map(ids::get));
        if (id.isEmpty()) {
            fields.desk().error("article.translation-of", reference.get().at(),
                    "'" + written + "' is no article of this volume",
                    NearestWord.to(written, ids.keySet()).map(n -> "did you mean '" + n + "'?")
                            .orElse("write the path of an article that the manifest lists"));
        } else if (id.get().equals(listing.id())) {
            fields.desk().error("article.translation-of", reference.get().at(),
                    "the article can't be a translation of itself", "name the article that it translates");
        }
        return id;
    }

    /** Each keyword once; a text is parted at commas and semicolons. */
    private static List<String> keywords(Fields fields) {
        return fields.items("keywords").stream()
                .flatMap(i -> fields.scalarOf(i, "a keyword").stream())
                .flatMap(s -> List.of(s.text().split("[,;，；]")).stream()
                        .map(w -> new Located.Scalar(w.strip(), s.at())))
                .filter(s -> !s.text().isEmpty()).map(fields.desk()::plain).filter(w -> !w.isEmpty())
                .distinct().toList();
    }

    private static void tellDraft(Fields fields) {
        boolean draft = fields.parsed("draft", Words::flag, "write true or false").orElse(false);
        boolean published = fields.parsed("published", Words::flag, "write true or false").orElse(true);
        if (draft || !published) {
            fields.desk().warning("article.draft", fields.at(draft ? "draft" : "published"),
                    "the article is marked as a draft, and the volume takes it in",
                    "take the mark away when it is ready");
        }
    }

    private static void tellMissingTitle(FrontMatter front, Fields fields) {
        String first = front.body().stripLeading().lines().findFirst().orElse("").strip();
        String title = first.startsWith("# ") ? first.substring(2).strip() : "…";
        fields.desk().error("article.title", front.yaml().isPresent() ? fields.at("title") : front.bodyAt(),
                "the article has no title",
                front.yaml().isPresent()
                        ? "write title: " + title + " into the front matter"
                        : "begin the file with three lines: ---, title: " + title + ", ---");
    }

    /** The body; that it is empty is told, unless something in it was refused. */
    private RichText body(FrontMatter front, Language language, PictureFinder finder,
            Consumer<Diagnostic> found) {
        var told = new ArrayList<Diagnostic>();
        RichText body = markdown.read(front.body(), front.bodyAt(), language, finder,
                found.andThen(told::add));
        if (body.blocks().isEmpty() && told.stream().noneMatch(Diagnostic::isError)) {
            found.accept(Diagnostic.error("article.empty", front.bodyAt(), "the article has no text",
                    "write the text below the front matter, or take the article out of the manifest"));
        }
        return body;
    }

    private static Optional<Fields> noKeys(Located document, Consumer<Diagnostic> found) {
        found.accept(Diagnostic.error("value.kind", document.at(),
                "the front matter must be a group of keys, not " + document.kind(),
                "write key: value on each line"));
        return Optional.empty();
    }
}
