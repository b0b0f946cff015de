package press.jubilee.model.importer.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.importer.ImportedArticle;
import press.jubilee.model.reader.ReadLimits;
import press.jubilee.model.reader.internal.CollectionFolder;
import press.jubilee.model.reader.internal.SourceText;
import press.jubilee.model.reader.internal.TextLoader;
import press.jubilee.model.reader.internal.yaml.DocumentLimits;
import press.jubilee.model.reader.internal.yaml.DocumentReader;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import press.jubilee.model.reader.internal.yaml.Located;

/**
 * The folder that an article goes into.
 *
 * @param manifest its text and values; absent where the folder has none
 */
record Target(Path folder, String manifestName, Optional<Manifest> manifest, DocumentReader documents) {

    private static final List<String> NAMES = List.of("anthology.yaml", "anthology.yml", "anthology.json");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})-(.+)\\.md");
    private static final String ARTICLES = "articles";

    record Manifest(SourceText source, String raw, Located.Mapping read) {}

    /** Empty where the folder has a manifest that can't be read, which {@code found} is told. */
    static Optional<Target> open(Path folder, ReadLimits limits, Consumer<Diagnostic> found)
            throws IOException {
        var documents = new DocumentReader(new DocumentLimits(limits.metadataLength(), limits.nesting(),
                limits.values(), limits.aliases()));
        if (!Files.isDirectory(folder)) {
            return Optional.of(new Target(folder, NAMES.getFirst(), Optional.empty(), documents));
        }
        var collection = new CollectionFolder(folder);
        Optional<String> name = NAMES.stream().filter(collection::has).findFirst();
        if (!staysInside(folder, found)) {
            return Optional.empty();
        } else if (name.isEmpty()) {
            return Optional.of(new Target(folder, NAMES.getFirst(), Optional.empty(), documents));
        }
        Optional<CollectionFolder.Entry> file = collection.find(name.get(), "",
                SourcePosition.of(name.get()), found);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceText> text = new TextLoader(limits.textBytes()).load(file.get(), found);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String raw = Files.readString(file.get().path(), StandardCharsets.UTF_8);
        return manifest(text.get(), raw, documents, found)
                .map(m -> new Target(folder, name.get(), Optional.of(m), documents));
    }

    /** A folder {@code articles} that is a link to elsewhere is not written into. */
    private static boolean staysInside(Path folder, Consumer<Diagnostic> found) throws IOException {
        Path articles = folder.resolve(ARTICLES);
        if (!Files.exists(articles, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(articles)
                && articles.toRealPath().startsWith(folder.toRealPath())) {
            return true;
        }
        found.accept(Diagnostic.error("path.outside", SourcePosition.of(ARTICLES),
                "'articles' is no folder inside the collection folder",
                "make it one; nothing is written outside"));
        return false;
    }

    private static Optional<Manifest> manifest(SourceText text, String raw, DocumentReader documents,
            Consumer<Diagnostic> found) {
        Syntax syntax = text.name().endsWith(".json") ? Syntax.JSON : Syntax.YAML;
        var told = new java.util.ArrayList<Diagnostic>();
        Optional<Located> read = documents.read(syntax, text.text(), text.start(), told::add);
        told.forEach(found);
        if (told.stream().anyMatch(Diagnostic::isError)) {
            return Optional.empty();
        }
        if (read.isEmpty() || read.get() instanceof Located.Nothing) {
            return Optional.of(new Manifest(text, raw,
                    new Located.Mapping(List.of(), text.start(), 1)));
        } else if (read.get() instanceof Located.Mapping mapping) {
            return Optional.of(new Manifest(text, raw, mapping));
        }
        found.accept(Diagnostic.error("value.kind", read.get().at(),
                "the manifest must be a group of keys, not " + read.get().kind(),
                "write key: value on each line"));
        return Optional.empty();
    }

    /** The language that articles of the volume have without saying so. */
    Optional<Language> language() {
        return manifest.map(m -> m.read().entry("language").or(() -> m.read().entry("lang"))
                .map(Located.Entry::value).filter(Located.Scalar.class::isInstance)
                .flatMap(s -> tag(((Located.Scalar) s).text())).orElse(Language.ENGLISH));
    }

    private static Optional<Language> tag(String text) {
        try {
            return Optional.of(new Language(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Puts the article into the folder, on paper; empty where the manifest can't take it. */
    Optional<ImportedArticle> with(FoundArticle article, String page, Consumer<Diagnostic> found)
            throws IOException {
        String slug = Slug.of(article.title().plain(), page.replaceFirst("\\.[^.]*$", ""));
        String name = ARTICLES + "/" + fileName(slug, page, found);
        Optional<Language> volume = manifest.isPresent() ? language() : Optional.of(article.language());
        String text = ArticleFile.of(article, volume);
        if (manifest.isEmpty()) {
            String title = volumeTitle();
            found.accept(new Diagnostic(Severity.INFO, "import.volume", SourcePosition.of(manifestName),
                    "a new collection was begun; its title '" + title + "' is the folder's name",
                    Optional.of("write the volume's title, publisher and date into " + manifestName)));
            return Optional.of(new ImportedArticle(folder, name, text, manifestName, Optional.empty(),
                    NewManifest.of(title, article.language(), name)));
        }
        Manifest own = manifest.get();
        Syntax syntax = manifestName.endsWith(".json") ? Syntax.JSON : Syntax.YAML;
        return new ManifestEdit(documents, found).add(own.source(), syntax, own.read(), name)
                .map(edited -> new ImportedArticle(folder, name, text, manifestName, Optional.of(own.raw()),
                        Insertion.into(own.raw(), own.source().text(), edited)));
    }

    private String volumeTitle() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String bare = last == null ? "" : last.toString().replaceAll("[-_\\s]+", " ").strip();
        var words = new StringBuilder();
        for (String word : bare.split(" ")) {
            words.append(words.isEmpty() ? "" : " ").append(word.isEmpty() ? "" : Byline.capital(word));
        }
        return words.isEmpty() ? "Untitled" : words.toString();
    }

    /** One more than the highest number among the folder's articles. */
    private String fileName(String slug, String page, Consumer<Diagnostic> found) throws IOException {
        int highest = 0;
        Path articles = folder.resolve(ARTICLES);
        if (Files.isDirectory(articles)) {
            try (Stream<Path> files = Files.list(articles)) {
                for (String name : files.map(f -> f.getFileName().toString()).sorted().toList()) {
                    Matcher m = NUMBERED.matcher(name);
                    if (m.matches()) {
                        highest = Math.max(highest, Integer.parseInt(m.group(1)));
                        tellAgain(m.group(2).equals(slug), name, page, found);
                    }
                }
            }
        }
        return "%02d-%s.md".formatted(highest + 1, slug);
    }

    private static void tellAgain(boolean same, String name, String page, Consumer<Diagnostic> found) {
        if (same) {
            found.accept(Diagnostic.warning("import.again", SourcePosition.of(page),
                    "the folder has an article of this title already: articles/" + name,
                    "delete one of the two, here and in the manifest, if they are the same"));
        }
    }
}
