package press.jubilee.epub.publication;

import press.jubilee.model.Language;

/** The direction of text and of page progression. */
public enum Direction {
    LTR, RTL;

    public static Direction of(Language language) {
        return language.isRightToLeft() ? RTL : LTR;
    }

    /** {@code ltr} or {@code rtl}, as markup says it. */
    public String word() {
        return this == RTL ? "rtl" : "ltr";
    }
}
