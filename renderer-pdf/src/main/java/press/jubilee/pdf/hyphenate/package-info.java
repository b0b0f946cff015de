/**
 * Where words may be hyphenated: F. M. Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", Stanford 1983) by language.
 */
package press.jubilee.pdf.hyphenate;
