package press.jubilee.pdf.page;

/** Which side of the leaf a page is. A verso and the recto after it face each other. */
public enum PageSide {
    /** Right-hand, odd. */
    RECTO,
    /** Left-hand, even. */
    VERSO;

    public PageSide next() {
        return this == RECTO ? VERSO : RECTO;
    }
}
