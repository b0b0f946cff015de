/**
 * The way of a saved page: bytes, {@link press.jubilee.model.importer.internal.PageText}, a
 * {@link press.jubilee.model.importer.internal.Page} of passages, a
 * {@link press.jubilee.model.importer.internal.FoundArticle}, an article file and a line in the manifest. It knows no
 * HTML parser and no YAML engine; those are asked through {@code model.html} and the reader's YAML.
 */
package press.jubilee.model.importer.internal;
