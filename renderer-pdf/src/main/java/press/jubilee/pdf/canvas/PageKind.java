package press.jubilee.pdf.canvas;

/** What a page is for; heads and folios follow from it. */
public enum PageKind {
    /** Half-title, title, imprint, dedication, part title: neither head nor folio. */
    DISPLAY,
    /** Truly empty. */
    BLANK,
    /** The first page of a text: no head, the folio at the foot. */
    OPENER,
    /** Head and folio. */
    TEXT
}
