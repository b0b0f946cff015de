/**
 * Where words may be hyphenated: F. M. Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", Stanford 1983) by language.
 * The patterns are the files TeX loads, read as they are when a language is first met; {@code languages.txt} says which
 * language takes which, and how many letters must stand on both sides of a hyphen.
 */
package press.jubilee.pdf.hyphenate;
