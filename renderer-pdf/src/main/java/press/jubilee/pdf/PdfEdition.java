package press.jubilee.pdf;

/** A finish of the one layout: the same pages for different uses. */
public enum PdfEdition {
    /** For a press: nothing but ink on pages; PDF/X. */
    PRESS,
    /** For reading on a screen, by eye or ear: tags, links, outline, page labels; PDF/UA-1 and PDF/A-2a. */
    SCREEN,
    /** For a printer in an office: the colours of the screen, nothing that software reads; pages mostly on sheets. */
    OFFICE
}
