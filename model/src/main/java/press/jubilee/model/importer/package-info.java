/**
 * Takes a saved page of an institution's site, plain text or HTML, into a collection folder: the page's furniture is
 * left out, what is known of title, people and first publication becomes front matter, the text becomes Markdown, and
 * the manifest lists the new article. One door, {@link press.jubilee.model.importer.PageImporter}. What was left out, and
 * what is a guess, comes back as diagnostics on the page; nothing is written before all of it is known.
 */
package press.jubilee.model.importer;
