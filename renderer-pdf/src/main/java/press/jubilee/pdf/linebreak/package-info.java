/**
 * Breaking a paragraph into lines. In go {@link press.jubilee.pdf.linebreak.Node}s, out come breakpoints; numbers only,
 * no fonts, no characters.
 *
 * <pre>{@code
 * Paragraph paragraph = Paragraph.of(nodes);
 * Breakpoints breaks = KnuthPlass.with(BreakSettings.book(em)).lines(paragraph, LineWidths.constant(measure));
 * for (BrokenLine line : breaks.lines()) {
 *     SetLine set = LineSetter.set(paragraph, line);
 * }
 * }</pre>
 *
 * {@link press.jubilee.pdf.linebreak.BreakSettings} has the formulas; {@link press.jubilee.pdf.linebreak.Alternatives} the
 * other numbers of lines a paragraph can be broken into, for page make-up to choose from.
 */
package press.jubilee.pdf.linebreak;
