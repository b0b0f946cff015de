/**
 * From characters to glyphs: itemising by script and face, substituting and kerning, and sharing the run of each distinct
 * word; and from a paragraph's text to the pieces between which its lines may break. The only package that sees icu4j,
 * which it asks only for what the JDK does not know. Knows nothing of lines.
 *
 * <pre>{@code
 * Shaper shaper = new Shaper(FontBook.standard());
 * ShapedText word = shaper.shape(new ShapeRequest("office", FaceRequest.TEXT, 10 * Length.POINT, Features.NONE,
 *         Language.ENGLISH));
 * List<Segment> pieces = new LineBreakOpportunities(List.of()).segments(paragraph, Language.ENGLISH);
 * }</pre>
 */
package press.jubilee.pdf.shape;
