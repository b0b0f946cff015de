package press.jubilee.pdf.structure;

/** What is on a page for the sake of the page, and not read. */
public enum Artifact implements Owner {
    /** Rules, ornaments, pictures that say nothing, what is repeated. */
    LAYOUT,
    /** At the head of the page, such as the running head. */
    HEAD,
    /** At the foot of the page, such as the folio. */
    FOOT
}
