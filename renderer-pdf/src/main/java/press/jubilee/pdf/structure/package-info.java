/**
 * What a book is to those who do not see its pages: the elements that its texts are made of, which the things on the pages name
 * as their owners.
 */
package press.jubilee.pdf.structure;
