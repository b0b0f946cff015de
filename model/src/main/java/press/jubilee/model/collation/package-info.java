/** The order of names in lists and the letters of an index, as each language sorts; the only package of the model that sees icu4j. */
package press.jubilee.model.collation;
