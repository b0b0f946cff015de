package press.jubilee.model.reader.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Design;
import press.jubilee.model.Language;
import press.jubilee.model.Part;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.index.BookIndex;
import press.jubilee.model.reader.ReadLimits;
import press.jubilee.model.reader.ReadResult;
import press.jubilee.model.reader.internal.markdown.MarkdownLimits;
import press.jubilee.model.reader.internal.markdown.MarkdownReader;
import press.jubilee.model.reader.internal.yaml.DocumentLimits;
import press.jubilee.model.reader.internal.yaml.DocumentReader;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import press.jubilee.model.reader.internal.yaml.Located;

/** Leads the reading of one folder: the manifest's language, the contributors, the manifest, the articles. */
public final class VolumeReader {

    private static final List<String> ENDINGS = List.of("yaml", "yml", "json");

    private final CollectionFolder folder;
    private final ReadLimits limits;
    private final Findings found;
    private final TextLoader texts;
    private final DocumentReader documents;
    private final MarkdownReader markdown;
    private final FolderPictures pictures;

    private VolumeReader(Path root, ReadLimits limits) throws IOException {
        this.folder = new CollectionFolder(root);
        this.limits = limits;
        this.found = new Findings(limits.diagnosticsPerFile());
        this.texts = new TextLoader(limits.textBytes());
        this.documents = new DocumentReader(
                new DocumentLimits(limits.metadataLength(), limits.nesting(), limits.values(),
                        limits.aliases()));
        this.markdown = new MarkdownReader(MarkdownLimits.defaults().withNesting(limits.nesting()));
        this.pictures = new FolderPictures(folder, limits);
    }

    /** @throws IOException if there is no such folder, or the disk fails */
    public static ReadResult read(Path folder, ReadLimits limits) throws IOException {
        try {
            var reader = new VolumeReader(folder, limits);
            Optional<Anthology> volume = reader.volume();
            List<Diagnostic> diagnostics = reader.found.inOrder();
            return new ReadResult(volume.filter(v -> diagnostics.stream().noneMatch(Diagnostic::isError)),
                    diagnostics);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<Anthology> volume() throws IOException {
        Optional<String> name = fileName("anthology");
        if (name.isEmpty()) {
            found.accept(Diagnostic.error("folder.manifest", SourcePosition.of("anthology.yaml"),
                    "the folder has no anthology.yaml",
                    "a collection folder holds anthology.yaml (or anthology.json) with the volume's title, language"
                            + " and list of articles, and the articles' Markdown files"));
            return Optional.empty();
        }
        Optional<Located.Mapping> manifest = manifest(name.get());
        return manifest.isEmpty() ? Optional.empty() : volume(manifest.get());
    }

    private Optional<Anthology> volume(Located.Mapping mapping) throws IOException {
        Fields fields = Fields.of(mapping, Form.ANTHOLOGY, new Desk(markdown, Language.ENGLISH, found));
        Language language = language(fields);
        Fields manifestFields = fields.in(language);
        Contributors contributors = contributors(manifestFields.desk());
        var listings = new Listings(folder, limits.articles());
        Manifest manifest = new ManifestReader(manifestFields, contributors, pictures.from(""),
                design(manifestFields, language)).read(listings);
        Map<String, ArticleId> ids = new LinkedHashMap<>();
        listings.all().forEach(l -> ids.put(l.file().name(), l.id()));
        var reader = new ArticleReader(texts, documents, markdown, pictures, contributors, language, ids);
        var articles = new HashMap<ArticleId, Article>();
        for (ReadArticle read : articles(reader, listings.all())) {
            found.expect(read.listing().file().name());
            read.found().forEach(found);
            read.article().ifPresent(a -> articles.put(a.id(), a));
        }
        if (articles.size() < listings.all().size()
                && found.inOrder().stream().noneMatch(Diagnostic::isError)) {
            throw new IllegalStateException("a text was lost without an error");
        }
        List<Part> parts = manifest.parts().stream()
                .map(p -> new Part(p.title(), pick(p.articles(), articles))).toList();
        Anthology volume = manifest.with(pick(manifest.front(), articles), parts,
                pick(manifest.back(), articles));
        BookIndex.check(volume).forEach(found);
        return Optional.of(volume);
    }

    /** What one article's file holds, and what is to be said about it. */
    private record ReadArticle(Listing listing, Optional<Article> article, List<Diagnostic> found) {}

    /** In the order of the listings, whichever thread read which. */
    private static List<ReadArticle> articles(ArticleReader reader, List<Listing> listings) {
        return listings.parallelStream().map(l -> article(reader, l)).toList();
    }

    private static ReadArticle article(ArticleReader reader, Listing listing) {
        var found = new ArrayList<Diagnostic>();
        try {
            return new ReadArticle(listing, reader.read(listing, found::add), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Article> pick(List<Listing> listings, Map<ArticleId, Article> articles) {
        return listings.stream().map(Listing::id).filter(articles::containsKey).map(articles::get).toList();
    }

    private Language language(Fields fields) {
        if (!fields.has("language")) {
            fields.desk().warning("anthology.language", fields.at("language"),
                    "the volume has no language; 'en', English, is taken",
                    "write language: en, or another BCP 47 tag");
        }
        return fields.language().orElse(Language.ENGLISH);
    }

    private Optional<Located.Mapping> manifest(String name) throws IOException {
        int before = found.size();
        Optional<Located> document = document(name);
        if (document.isEmpty()) {
            if (found.size() == before) {
                found.accept(Diagnostic.error("file.empty", SourcePosition.of(name), "the file is empty",
                        "write at least title:, language: and articles:"));
            }
            return Optional.empty();
        } else if (document.get() instanceof Located.Mapping mapping) {
            return Optional.of(mapping);
        }
        found.accept(Diagnostic.error("value.kind", document.get().at(),
                "the manifest must be a group of keys, not " + document.get().kind(),
                "write key: value on each line"));
        return Optional.empty();
    }

    /** Of the manifest, or of the file it names; without the key, of a file {@code design.yaml}. */
    private Optional<Design> design(Fields manifest, Language language) throws IOException {
        var reader = new DesignReader(folder, language);
        Optional<Located.Scalar> named = manifest.value("design").filter(Located.Scalar.class::isInstance)
                .map(Located.Scalar.class::cast).filter(s -> s.text().strip().matches(".*\\.(ya?ml|json)"));
        Optional<String> file = named.isPresent() || manifest.has("design")
                ? named.map(s -> s.text().strip())
                : fileName("design");
        if (file.isEmpty()) {
            if (folder.has("design.yaml")) {
                found.accept(Diagnostic.warning("design.aside", manifest.at("design"),
                        "the file design.yaml is left aside, because the manifest has 'design'",
                        "write design: design.yaml, or take one of the two away"));
            }
            return reader.design(manifest);
        }
        found.expect(file.get());
        Optional<Located> document = document(file.get(), manifest.at("design"));
        if (document.isEmpty()) {
            return Optional.empty();
        } else if (document.get() instanceof Located.Mapping keys) {
            return reader.of(Fields.of(keys, Form.DESIGN, manifest.desk()));
        }
        found.accept(Diagnostic.error("value.kind", document.get().at(),
                "a design must be a group of keys, not " + document.get().kind(),
                "write key: value on each line, such as base: modern"));
        return Optional.empty();
    }

    private Contributors contributors(Desk desk) throws IOException {
        Optional<String> name = fileName("contributors");
        if (name.isEmpty()) {
            return Contributors.NONE;
        }
        int before = found.size();
        Optional<Located> document = document(name.get());
        return document.map(d -> Contributors.read(d, desk))
                .orElse(found.size() > before ? Contributors.UNREADABLE : Contributors.NONE);
    }

    /** The name of the one file of that kind; of several, the first, and the others are told. */
    private Optional<String> fileName(String kind) {
        var names = new ArrayList<String>();
        ENDINGS.stream().map(e -> kind + "." + e).filter(folder::has).forEach(names::add);
        names.forEach(found::expect);
        if (names.size() > 1) {
            found.accept(Diagnostic.error("folder.twice", SourcePosition.of(names.get(1)),
                    "the folder has both " + names.get(0) + " and " + names.get(1), "keep one of the two"));
        }
        return names.stream().findFirst();
    }

    private Optional<Located> document(String name) throws IOException {
        return document(name, SourcePosition.of(name));
    }

    /** @param at where it is named */
    private Optional<Located> document(String name, SourcePosition at) throws IOException {
        Optional<CollectionFolder.Entry> file = folder.find(name, "", at, found);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Syntax syntax = name.endsWith(".json") ? Syntax.JSON : Syntax.YAML;
        return texts.load(file.get(), found).flatMap(t -> documents.read(syntax, t.text(), t.start(), found));
    }
}
