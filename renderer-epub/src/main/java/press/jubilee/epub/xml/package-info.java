/** Writing XML: always escaped, always well formed, attributes in the order given, the same bytes for the same calls. */
package press.jubilee.epub.xml;
