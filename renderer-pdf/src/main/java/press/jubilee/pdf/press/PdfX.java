package press.jubilee.pdf.press;

/** What a press file declares itself to be. Its pages hold nothing that the strictest of these forbids. */
public enum PdfX {
    /** ISO 15930-1. */
    X1A_2001("x1a", "1.3"),
    /** ISO 15930-3, of the year 2002. */
    X3_2002("x3", "1.3"),
    /** ISO 15930-7. Asks for the press's profile in the file. */
    X4("x4", "1.6");

    private final String word;
    private final String version;

    PdfX(String word, String version) {
        this.word = word;
        this.version = version;
    }

    /** The version of PDF that it is of. */
    public String version() {
        return version;
    }

    /** As options name it. */
    @Override
    public String toString() {
        return word;
    }
}
