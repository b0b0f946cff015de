package press.jubilee.model.reader.internal.markdown;

/** How far an article's Markdown may go. */
public record MarkdownLimits(int nesting) {}
