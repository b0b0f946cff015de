package press.jubilee.model.reader.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.ArticleId;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.reader.internal.markdown.ArticleLinks;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.RichText;

/** Links to other articles' files into links to the articles. */
record LinkResolver(Map<String, ArticleId> ids, Consumer<Diagnostic> found) {

    /** @param file that the body stands in; its links are relative to it */
    RichText resolve(RichText body, String file) {
        return ArticleLinks.resolve(body, link -> resolve(link, file));
    }

    /** A link that leads nowhere keeps its words. */
    private Inline resolve(Inline.Link link, String file) {
        int hash = link.target().indexOf('#');
        String path = hash < 0 ? link.target() : link.target().substring(0, hash);
        Optional<ArticleId> id = CollectionFolder.normalise(path, CollectionFolder.folderOf(file))
                .map(ids::get)
                .or(() -> CollectionFolder.normalise(path, "").map(ids::get));
        if (id.isEmpty()) {
            found.accept(Diagnostic.error("link.article", ArticleLinks.at(link),
                    "no text of the volume is " + path,
                    NearestWord.to(path, ids.keySet()).map(n -> "did you mean '" + n + "'?")
                            .orElse("name a file that the manifest lists")));
            return new Inline.Span(link.content(), Attributes.NONE);
        }
        String target = id.get() + (hash < 0 ? "" : link.target().substring(hash));
        return new Inline.Link(link.content(), target, link.title());
    }
}
