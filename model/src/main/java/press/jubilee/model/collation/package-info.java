/** The order of names in lists, as each language sorts; the only package of the model that sees icu4j. */
package press.jubilee.model.collation;
