/**
 * A text and its translation on facing pages: blocks that belong together begin on one line, and a spread ends in the same
 * place of both. Knows of galleys and pages, not of what is printed on them.
 */
package press.jubilee.pdf.facing;
