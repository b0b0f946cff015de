package press.jubilee.model.reader.internal;

import java.util.Optional;
import press.jubilee.model.ArticleId;
import press.jubilee.model.reader.internal.yaml.Located;

/**
 * A text as the manifest lists it: a file that is there.
 *
 * @param title overrides the file's own
 * @param id unique in the volume
 */
record Listing(CollectionFolder.Entry file, Optional<Located.Scalar> title, ArticleId id) {}
