/**
 * The rich text of an article, as two sealed families: {@link press.jubilee.model.text.Block} and
 * {@link press.jubilee.model.text.Inline}. A {@code switch} over either without {@code default} breaks the build when a
 * kind is added, in each renderer; that is intended, and why there are no visitors.
 *
 * <p>Text here is final text: entities resolved, quotation marks and dashes smart, white space folded, soft line breaks
 * already a space (or nothing, between Han characters).
 */
package press.jubilee.model.text;
