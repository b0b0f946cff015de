/**
 * From the typed model to XHTML: which file holds which text, and the content documents themselves. The pages an edition
 * adds (cover, title page, imprint, contributors, sources, dedication, colophon and the like) are made here too.
 */
package press.jubilee.epub.content;
