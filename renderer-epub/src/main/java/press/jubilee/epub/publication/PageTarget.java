package press.jubilee.epub.publication;

/** Where a page of the printed edition begins. */
public record PageTarget(String label, String href) {}
