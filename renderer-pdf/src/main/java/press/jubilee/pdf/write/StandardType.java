package press.jubilee.pdf.write;

import press.jubilee.pdf.structure.TagRole;

/**
 * A standard type of structure elements (ISO 32000-1, 14.8.4), and the attributes that come with it.
 *
 * @param attributes the dictionary; empty for none
 */
record StandardType(String type, String attributes) {

    /** Types of our own, each with the standard one that it is of. */
    static final String ROLE_MAP = "<</Title/P>>";

    static final StandardType LABEL = new StandardType("Lbl");
    static final StandardType LINK = new StandardType("Link");
    static final StandardType REFERENCE = new StandardType("Reference");
    static final StandardType SPAN = new StandardType("Span");

    private static final String LIST = "<</O/List/ListNumbering/";

    StandardType(String type) {
        this(type, "");
    }

    static StandardType of(TagRole role) {
        return switch (role) {
            case DOCUMENT -> new StandardType("Document");
            case PART -> new StandardType("Part");
            case SECTION -> new StandardType("Sect");
            case GROUP -> new StandardType("Div");
            case QUOTATION -> new StandardType("BlockQuote");
            case TITLE -> new StandardType("Title");
            case PARAGRAPH -> new StandardType("P");
            case HEADING_1 -> new StandardType("H1");
            case HEADING_2 -> new StandardType("H2");
            case HEADING_3 -> new StandardType("H3");
            case HEADING_4 -> new StandardType("H4");
            case HEADING_5 -> new StandardType("H5");
            case HEADING_6 -> new StandardType("H6");
            case CONTENTS -> new StandardType("TOC");
            case CONTENTS_ITEM -> new StandardType("TOCI");
            case INDEX -> new StandardType("Index");
            case BULLET_LIST -> new StandardType("L", LIST + "Disc>>");
            case NUMBERED_LIST -> new StandardType("L", LIST + "Decimal>>");
            case PLAIN_LIST -> new StandardType("L", LIST + "None>>");
            case ITEM -> new StandardType("LI");
            case LABEL -> LABEL;
            case ITEM_BODY -> new StandardType("LBody");
            case TABLE -> new StandardType("Table");
            case ROW -> new StandardType("TR");
            case COLUMN_HEAD -> new StandardType("TH", "<</O/Table/Scope/Column>>");
            case ROW_HEAD -> new StandardType("TH", "<</O/Table/Scope/Row>>");
            case CELL -> new StandardType("TD");
            case CAPTION -> new StandardType("Caption");
            case FIGURE -> new StandardType("Figure");
            case CODE -> new StandardType("Code");
            case NOTE -> new StandardType("Note");
        };
    }
}
