/**
 * The index of a volume: marks in the texts and names found in them, filed by headings in the order of the volume's
 * language; without page numbers, which are the editions' own. All types are immutable.
 *
 * <h2>Marks</h2>
 *
 * <pre>
 * [Kunming]{.index}                                  an entry of these words
 * [the city]{.index term="Kunming"}                  an entry of another heading
 * [the city]{.index term="Kunming!libraries in"}     a sub-entry; likewise term="Kunming" sub="libraries in"
 * [The Times]{.index sort="Times"}                   filed under other words than the heading's
 * []{.index term="Kunming"}                          a place without words of its own
 * [PRC]{.index see="China"}                          no place, but: PRC, see China
 * [tea]{.index see-also="coffee; porcelain"}         the place, and: see also coffee; porcelain
 *
 * ::: {.index term="Panda diplomacy"}                a range: all that stands between the fences
 * …
 * :::
 * </pre>
 *
 * <p>A heading, paragraph, quotation or any other block may carry {@code {.index term="…"}} too, and is a range by itself.
 */
package press.jubilee.model.index;
