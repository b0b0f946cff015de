package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.SourceText;
import press.jubilee.model.reader.internal.yaml.DocumentReader;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import press.jubilee.model.reader.internal.yaml.Located;

/**
 * Adds one article to the list of a manifest and leaves every other character as it is. The list is that of
 * {@code articles}, else that of the last part. What was written is read again: the old values and the new one, or the
 * editor is asked to do it by hand.
 */
record ManifestEdit(DocumentReader documents, Consumer<Diagnostic> found) {

    /** Empty where that can't be done, which {@code found} is told. */
    Optional<String> add(SourceText manifest, Syntax syntax, Located.Mapping read, String article) {
        Optional<String> edited = edited(manifest, syntax, read, article);
        if (edited.filter(t -> holds(t, manifest, syntax, read, article)).isPresent()) {
            return edited;
        }
        found.accept(Diagnostic.error("import.manifest", read.at(),
                "the article can't be added to this manifest without disturbing it",
                "add " + article
                        + " to its list of articles by hand, or write that list with one file on a line"));
        return Optional.empty();
    }

    private Optional<String> edited(SourceText manifest, Syntax syntax, Located.Mapping read,
            String article) {
        Optional<Located.Entry> list = list(read);
        if (list.isEmpty()) {
            return syntax == Syntax.JSON
                    ? Optional.of(new JsonList(manifest.text()).withKey(index(manifest, read.at()), article))
                    : Optional.of(new YamlList(manifest.text()).withKey(article));
        }
        int at = index(manifest, list.get().value().at());
        return switch (list.get().value()) {
            case Located.Sequence s when syntax == Syntax.JSON || manifest.text().startsWith("[", at) ->
                new FlowList(manifest.text(), at)
                        .with(syntax == Syntax.JSON ? "\"" + article + "\"" : article);
            case Located.Sequence s ->
                new YamlList(manifest.text()).with(index(manifest, s.items().getLast().at()), article);
            case Located.Nothing n when syntax == Syntax.YAML ->
                new YamlList(manifest.text()).filled(index(manifest, list.get().at()), article);
            case Located.Nothing n -> Optional.empty();
            case Located.Scalar s -> Optional.empty();
            case Located.Mapping m -> Optional.empty();
        };
    }

    private static Optional<Located.Entry> list(Located.Mapping read) {
        Optional<Located.Entry> articles = read.entry("articles");
        if (articles.isPresent()) {
            return articles;
        }
        return read.entry("parts").map(Located.Entry::value).filter(Located.Sequence.class::isInstance)
                .map(p -> ((Located.Sequence) p).items()).filter(p -> !p.isEmpty()).map(List::getLast)
                .filter(Located.Mapping.class::isInstance)
                .flatMap(p -> ((Located.Mapping) p).entry("articles"));
    }

    /** The UTF-16 index of a place. */
    private static int index(SourceText manifest, SourcePosition at) {
        int start = 0;
        for (int line = 1; line < at.line(); line++) {
            start = manifest.text().indexOf('\n', start) + 1;
        }
        return manifest.text().offsetByCodePoints(start, Math.max(0, at.column() - 1));
    }

    private boolean holds(String text, SourceText before, Syntax syntax, Located.Mapping read,
            String article) {
        var told = new ArrayList<Diagnostic>();
        Optional<Located> after = documents.read(syntax, text, before.start(), told::add);
        return told.isEmpty() && after.isPresent() && after.get() instanceof Located.Mapping mapping
                && values(mapping).equals(expected(read, article));
    }

    /** Every value with the keys and numbers that lead to it, in the order of these. */
    private static List<String> values(Located value) {
        var out = new ArrayList<String>();
        values(value, "", out);
        out.sort(null);
        return out;
    }

    private static void values(Located value, String path, List<String> out) {
        switch (value) {
            case Located.Mapping m -> m.entries().forEach(e -> values(e.value(), path + "/" + e.key(), out));
            case Located.Sequence s -> {
                for (int i = 0; i < s.items().size(); i++) {
                    values(s.items().get(i), path + "/" + i, out);
                }
            }
            case Located.Scalar s -> out.add(path + "=" + s.text());
            case Located.Nothing n -> out.add(path + "=");
        }
    }

    private static List<String> expected(Located.Mapping read, String article) {
        List<String> values = values(read);
        Optional<Located.Entry> list = list(read);
        List<Located> parts = read.entry("parts").filter(p -> p.value() instanceof Located.Sequence)
                .map(p -> ((Located.Sequence) p.value()).items()).orElse(List.of());
        String path = read.entry("articles").isPresent() || list.isEmpty()
                ? "/articles"
                : "/parts/" + (parts.size() - 1) + "/articles";
        int items = list.map(Located.Entry::value).filter(Located.Sequence.class::isInstance)
                .map(s -> ((Located.Sequence) s).items().size()).orElse(0);
        values.remove(path + "=");
        values.add(path + "/" + items + "=" + article);
        values.sort(null);
        return values;
    }
}
