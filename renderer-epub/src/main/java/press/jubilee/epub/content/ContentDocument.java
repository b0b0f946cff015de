package press.jubilee.epub.content;

/**
 * A finished XHTML document.
 *
 * @param id in the manifest
 * @param href relative to the package document
 * @param bytes must not be changed
 */
public record ContentDocument(String id, String href, byte[] bytes) {}
