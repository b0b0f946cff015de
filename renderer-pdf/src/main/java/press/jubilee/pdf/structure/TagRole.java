package press.jubilee.pdf.structure;

/** What a {@link Tag} is to its readers. */
public enum TagRole {
    DOCUMENT, PART, SECTION,
    /** Things that belong together, such as the lines of a poem. */
    GROUP,
    /** Pictures and what stands below them. */
    ILLUSTRATION, QUOTATION, TITLE, PARAGRAPH, HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5,
    HEADING_6,
    CONTENTS, CONTENTS_ITEM, INDEX, BULLET_LIST, NUMBERED_LIST, PLAIN_LIST, DEFINITION_LIST, ITEM,
    /** The bullet or number of a list's item, or the term that it explains. */
    LABEL, ITEM_BODY, TABLE, ROW, COLUMN_HEAD,
    /** The cell of a row that says what the row is about. */
    ROW_HEAD, CELL, CAPTION, FIGURE, CODE, NOTE;

    /** Of a heading, 1 for the highest; below the sixth all are of the sixth level. */
    public static TagRole heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            case 5 -> HEADING_5;
            default -> HEADING_6;
        };
    }
}
