package press.jubilee.pdf.style;

/** The part a family of faces plays in a book. */
public enum Family {
    /** Running text. */
    TEXT,
    /** The companion without serifs: headings, tables, captions where the design wants it. */
    SANS,
    /** Code. */
    MONO
}
