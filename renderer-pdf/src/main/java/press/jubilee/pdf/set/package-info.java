/**
 * Setting paragraphs: styled spans become words, words become the nodes that line breaking works on, and the broken lines
 * become placed glyph runs. Where the stages that know only characters, glyphs or numbers meet.
 */
package press.jubilee.pdf.set;
