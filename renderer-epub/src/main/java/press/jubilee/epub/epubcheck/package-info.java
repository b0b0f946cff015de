/** EPUBCheck of the W3C, where it is on the class path. The only package that sees it. */
package press.jubilee.epub.epubcheck;
