/**
 * The command line and the ten lines of a library user. Nothing depends on this package, and the only thing here that
 * the library does not offer is the care for a whole set of files: either all editions of a collection come to stand
 * under their names, or none does.
 */
package press.jubilee.examples;
