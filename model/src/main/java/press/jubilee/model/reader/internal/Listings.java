package press.jubilee.model.reader.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.Located;

/** Takes in the texts that the manifest lists, one after the other; each file once. */
final class Listings {

    private final CollectionFolder folder;
    private final int limit;
    private final ArticleIds ids = new ArticleIds();
    private final Map<String, SourcePosition> listed = new HashMap<>();
    private final List<Listing> all = new ArrayList<>();
    private int entries;

    Listings(CollectionFolder folder, int limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** Those found, in the manifest's order. */
    List<Listing> all() {
        return List.copyOf(all);
    }

    /** Whether the manifest names any text, found or not. */
    boolean isEmpty() {
        return entries == 0;
    }

    /** Reads the list under a key of the manifest or of a part. */
    List<Listing> take(Fields fields, String key) throws IOException {
        var taken = new ArrayList<Listing>();
        for (Located item : fields.items(key)) {
            Optional<Named> named = named(item, fields);
            if (named.isPresent() && admit(named.get(), fields.desk())) {
                listing(named.get(), fields.desk()).ifPresent(taken::add);
            }
        }
        all.addAll(taken);
        return taken;
    }

    private record Named(Located.Scalar path, Optional<Located.Scalar> title) {}

    private Optional<Named> named(Located item, Fields fields) {
        return switch (item) {
            case Located.Scalar s -> Optional.of(new Named(s, Optional.empty()));
            case Located.Mapping m -> named(Fields.of(m, Form.LISTING, fields.desk()));
            case Located.Sequence s ->
                fields.scalarOf(s, "an article").map(t -> new Named(t, Optional.empty()));
            case Located.Nothing n -> Optional.empty();
        };
    }

    private Optional<Named> named(Fields entry) {
        Optional<Located.Scalar> path = entry.scalar("file");
        if (path.isEmpty()) {
            entries++;
            entry.desk().error("listing.file", entry.at(), "this entry names no file",
                    "write file: and the path of the article");
        }
        return path.map(p -> new Named(p, entry.scalar("title")));
    }

    private boolean admit(Named named, Desk desk) {
        entries++;
        if (entries == limit + 1) {
            desk.error("limit.articles", named.path().at(), "the volume lists more than " + limit + " texts",
                    "split the volume, or raise the limit");
        }
        return entries <= limit;
    }

    private Optional<Listing> listing(Named named, Desk desk) throws IOException {
        SourcePosition at = named.path().at();
        Optional<CollectionFolder.Entry> file = folder.find(named.path().text().strip(), "", at,
                desk.found());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String key = folder.nameOf(file.get().path());
        SourcePosition earlier = listed.putIfAbsent(key, at);
        if (earlier != null) {
            desk.error("listing.twice", at,
                    "'" + file.get().name() + "' is listed for the second time; the first is on"
                            + " line " + earlier.line(),
                    "keep one of the two");
            return Optional.empty();
        }
        return Optional.of(new Listing(file.get(), named.title(), ids.of(file.get().name())));
    }
}
