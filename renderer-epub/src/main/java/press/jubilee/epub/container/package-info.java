/**
 * The OCF container (EPUB 3.3, section 4): epub4j's {@code Book} holds what goes in and makes the NCX, the zip is ours.
 * The only package that sees epub4j. What was written is opened again and checked before anyone else sees it.
 *
 * <p>Same input, same bytes: entries in a fixed order with a fixed time. Compressed bytes can differ between two builds of
 * the JDK; the entries' contents cannot.
 */
package press.jubilee.epub.container;
