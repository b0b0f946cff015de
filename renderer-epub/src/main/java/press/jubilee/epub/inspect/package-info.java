/**
 * A finished EPUB read back as any reading system would read it, with what is wrong in it told as diagnostics: container, package,
 * links, ids, notes, printed pages, pictures, style sheets. Knows nothing of how the file was made.
 */
package press.jubilee.epub.inspect;
