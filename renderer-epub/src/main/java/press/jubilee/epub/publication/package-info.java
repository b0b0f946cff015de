/**
 * The package of an EPUB 3.3 publication as values: package document, manifest, spine, navigation document, metadata.
 * The terms are those of the W3C Recommendation "EPUB 3.3"; accessibility metadata follow "EPUB Accessibility 1.1".
 */
package press.jubilee.epub.publication;
