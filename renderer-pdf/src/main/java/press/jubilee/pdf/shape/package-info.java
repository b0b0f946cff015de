/**
 * From characters to glyphs: itemising by script and face, substituting and kerning, and sharing the run of each distinct
 * word. The only package that sees icu4j. Knows nothing of lines.
 */
package press.jubilee.pdf.shape;
