/**
 * Renders an anthology as an EPUB 3.3 publication. {@link press.jubilee.epub.EpubRenderer} is the door; packages below
 * it are not meant for callers.
 */
package press.jubilee.epub;
