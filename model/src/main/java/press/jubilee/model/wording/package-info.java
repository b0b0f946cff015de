/**
 * The words that the house adds to the authors' own: headings, months, bylines' conjunctions, credit lines. They are
 * message bundles, one UTF-8 properties file a language, and patterns over them; both editions take them from here, so
 * that the credit line on paper and on the screen is the same.
 *
 * <p>Everything here is immutable and safe to share between threads.
 */
package press.jubilee.model.wording;
