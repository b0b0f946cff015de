package press.jubilee.pdf.canvas;

import press.jubilee.pdf.shape.GlyphRun;

/**
 * A glyph run in its place on a line.
 *
 * @param x from the line's origin, in scaled points
 * @param rise above the baseline, in scaled points
 * @param width what the run takes on the line; where it differs from the run's own width, a space is set wider or
 *        narrower, and a word's glyphs are scaled horizontally
 * @param source shared by the runs of one span
 */
public record SetRun(GlyphRun run, int x, int rise, int width, SpanContext source) {}
