package press.jubilee.pdf.write;

import java.util.Optional;
import press.jubilee.pdf.structure.TagRole;

/**
 * A standard type of structure elements.
 *
 * @param ofPdf17 in PDF 1.7 (ISO 32000-1, 14.8.4)
 * @param ofPdf2 in the namespace of PDF 2.0 (ISO 32000-2, 14.8.6); empty for those that it has no more, which keep their older
 *        one there
 */
record StandardType(Name ofPdf17, Optional<Name> ofPdf2) {

    /**
     * What it is called.
     *
     * @param attributes that come with it, as a dictionary; empty for none
     */
    record Name(String type, String attributes) {}

    /** Types of our own in PDF 1.7, each with the standard one that it is of. */
    static final String ROLE_MAP = "<</Title/P>>";

    static final StandardType LABEL = lasting("Lbl");
    static final StandardType LINK = lasting("Link");
    static final StandardType REFERENCE = old("Reference");
    static final StandardType SPAN = lasting("Span");
    static final StandardType NOTE = new StandardType(new Name("Note", ""),
            Optional.of(new Name("FENote", "<</O/FENote/NoteType/Footnote>>")));

    /** To PDF 2.0 what is in a Div is in what that is in, and a caption comes first or last (ISO 14289-2, 8.2.5.27). */
    private static final StandardType ILLUSTRATION = new StandardType(new Name("Div", ""),
            Optional.of(new Name("Sect", "")));

    private static StandardType lasting(String type) {
        return lasting(type, "");
    }

    private static StandardType lasting(String type, String attributes) {
        Name name = new Name(type, attributes);
        return new StandardType(name, Optional.of(name));
    }

    private static StandardType old(String type) {
        return new StandardType(new Name(type, ""), Optional.empty());
    }

    private static StandardType list(String numbering) {
        return new StandardType(numbered(numbering), Optional.of(numbered(numbering)));
    }

    private static Name numbered(String numbering) {
        return new Name("L", "<</O/List/ListNumbering/" + numbering + ">>");
    }

    /** As PDF 1.7 calls it. */
    String type() {
        return ofPdf17.type;
    }

    static StandardType of(TagRole role) {
        return switch (role) {
            case DOCUMENT -> lasting("Document");
            case PART -> lasting("Part");
            case SECTION -> lasting("Sect");
            case GROUP -> lasting("Div");
            case ILLUSTRATION -> ILLUSTRATION;
            case QUOTATION -> old("BlockQuote");
            case TITLE -> lasting("Title");
            case PARAGRAPH -> lasting("P");
            case HEADING_1 -> lasting("H1");
            case HEADING_2 -> lasting("H2");
            case HEADING_3 -> lasting("H3");
            case HEADING_4 -> lasting("H4");
            case HEADING_5 -> lasting("H5");
            case HEADING_6 -> lasting("H6");
            case CONTENTS -> old("TOC");
            case CONTENTS_ITEM -> old("TOCI");
            case INDEX -> old("Index");
            case BULLET_LIST -> list("Disc");
            case NUMBERED_LIST -> list("Decimal");
            case PLAIN_LIST -> list("None");
            case DEFINITION_LIST -> new StandardType(numbered("None"), Optional.of(numbered("Description")));
            case ITEM -> lasting("LI");
            case LABEL -> LABEL;
            case ITEM_BODY -> lasting("LBody");
            case TABLE -> lasting("Table");
            case ROW -> lasting("TR");
            case COLUMN_HEAD -> lasting("TH", "<</O/Table/Scope/Column>>");
            case ROW_HEAD -> lasting("TH", "<</O/Table/Scope/Row>>");
            case CELL -> lasting("TD");
            case CAPTION -> lasting("Caption");
            case FIGURE -> lasting("Figure");
            case CODE -> old("Code");
            case NOTE -> NOTE;
        };
    }
}
