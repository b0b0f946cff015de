/**
 * Markdown into {@link press.jubilee.model.text.RichText}; the only package that sees flexmark.
 *
 * <p>The way through: {@link SourceText} (line ends, positions) → {@link LimitCheck} (refuses what would cost too much) →
 * flexmark with the additions of {@link Syntax} → {@link BlockReader} and {@link InlineReader} → {@link Draft}s, which
 * {@link PhraseMaker} makes smart and folds into phrases → {@link HeadingLevels} and {@link Anchors} over the whole.
 *
 * <p>What is not understood keeps its words and is reported. Each finding carries the place in the file.
 */
package press.jubilee.model.reader.internal.markdown;
