/**
 * The typed model of an anthology: who wrote what, where it was printed before, and in which order it stands in the
 * volume. Everything here is an immutable record without input or output; the reader makes it from a folder, a caller
 * can as well make it in code, and both renderers take it from here and from nowhere else.
 *
 * <p>The body of an article is a {@link press.jubilee.model.text.RichText}. {@link press.jubilee.model.PageMap} goes
 * the other way: the PDF tells through it which printed page holds which text.
 */
package press.jubilee.model;
