package press.jubilee.pdf.report;

/** What findings are about, for those who colour or count them. */
public enum FindingGroup {
    /** A line that is loose, tight, overfull, or runs into another. */
    LINE,
    /** A page turn where none should be. */
    TURN,
    /** A page whose foot is not where it should be. */
    FOOT,
    /** A note that is parted or late. */
    NOTE,
    /** A figure, picture or table. */
    FIGURE,
    /** A letter that its face lacks. */
    LETTER,
    /** Anything else. */
    OTHER;

    public static FindingGroup of(Finding finding) {
        String code = finding.diagnostic().code();
        return switch (code) {
            case "layout.loose", "layout.tight", "layout.overfull", "layout.overlap" -> LINE;
            case "page.hyphen", "page.widow", "page.orphan", "page.parted",
                    "page.short-paragraph", "page.heading" ->
                TURN;
            case "page.short", "page.unequal", "page.overfull", "page.few-lines" ->
                FOOT;
            case "page.split-note", "page.late-note" -> NOTE;
            case "page.far-figure" -> FIGURE;
            default -> byStem(code.substring(0, code.indexOf('.') < 0 ? code.length() : code.indexOf('.')));
        };
    }

    private static FindingGroup byStem(String stem) {
        return switch (stem) {
            case "picture", "table" -> FIGURE;
            case "glyph" -> LETTER;
            default -> OTHER;
        };
    }
}
