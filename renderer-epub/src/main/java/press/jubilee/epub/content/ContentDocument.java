package press.jubilee.epub.content;

/**
 * A finished XHTML document.
 *
 * @param id in the manifest
 * @param href relative to the package document
 * @param formulas whether it holds MathML
 * @param bytes must not be changed
 */
public record ContentDocument(String id, String href, boolean formulas, byte[] bytes) {}
