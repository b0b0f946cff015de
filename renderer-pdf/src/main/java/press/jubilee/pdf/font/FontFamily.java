package press.jubilee.pdf.font;

/** What a family is for. A design names roles; the font book knows which faces fill them. */
public enum FontFamily {
    /** Running text: a serif. */
    TEXT,
    /** Headings, captions and the like: a sans serif. */
    SANS,
    /** Code, and letters that must line up. */
    MONO
}
