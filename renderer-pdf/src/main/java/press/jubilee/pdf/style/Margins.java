package press.jubilee.pdf.style;

import press.jubilee.pdf.geometry.Length;

/**
 * The white around the text block.
 *
 * @param inner at the spine
 * @param head above the first line, the running head's place included
 * @param foot below the last line
 */
public record Margins(Length inner, Length outer, Length head, Length foot) {}
