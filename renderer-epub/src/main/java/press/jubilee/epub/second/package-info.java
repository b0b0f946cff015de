/** What an EPUB 3 publication must give up to be one of EPUB 2: XHTML 1.1, a plain sheet, no navigation document. */
package press.jubilee.epub.second;
