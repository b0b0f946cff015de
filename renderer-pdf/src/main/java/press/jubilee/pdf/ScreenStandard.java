package press.jubilee.pdf;

/** What a file for the screen promises to the software of those who do not see it. */
public enum ScreenStandard {
    /** PDF 1.7 as PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2): what most readers know. */
    UA1("1.7"),
    /**
     * PDF 2.0 as PDF/UA-2 (ISO 14289-2), nested as ISO/TS 32005 asks: links and outline lead to elements and not to pages
     * alone, references know what they refer to, notes know their calls.
     */
    UA2("2.0");

    private final String version;

    ScreenStandard(String version) {
        this.version = version;
    }

    /** Of the PDF itself. */
    public String version() {
        return version;
    }
}
