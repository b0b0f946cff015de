package press.jubilee.epub.publication;

/**
 * A place that reading systems can go to at once.
 *
 * @param type of the EPUB 3 Structural Semantics Vocabulary: {@code bodymatter}
 */
public record Landmark(String type, String label, String href) {}
