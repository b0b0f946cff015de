package press.jubilee.model.wording;

import java.util.Locale;

/** A word or short pattern of the house that editions print as it stands. Its key in the bundles is {@link #key()}. */
public enum HouseWord {
    COVER, HALF_TITLE, TITLE_PAGE, IMPRINT, CONTENTS, CONTRIBUTORS, SOURCES, NOTES, ARTICLES, ABSTRACT,
    KEYWORDS, INDEX,
    FRONTISPIECE, DEDICATION, EPIGRAPH, COLOPHON,
    /** The index: before the entry to look under instead, and as well. */
    INDEX_SEE, INDEX_SEE_ALSO,
    /** The index: a page in a note of which a word stands, {@code {page}}. */
    INDEX_NOTE,
    /** The index: behind an entry that goes on in the next column, with the space before it. */
    INDEX_CONTINUED,
    /** Navigation: the list of landmarks. */
    LANDMARKS,
    /** Navigation: where the articles begin. */
    START_OF_TEXT,
    /** Navigation: the list of printed pages. */
    PAGE_LIST,
    /** Before a numbered note: {@code Note {number}}. */
    NOTE,
    /** The spoken label of a link from a note to its call: {@code {number}}. */
    BACK_TO_TEXT,
    /** The spoken label of the second and later calls of one note: {@code {number}}, {@code {call}}. */
    BACK_TO_TEXT_AGAIN,
    /** The alternative text of the cover: {@code {title}}. */
    COVER_OF,
    /** The spoken name of a table that has no caption: {@code {number}}. */
    TABLE,
    /** A printed page in the page list: {@code {label}}. */
    PAGE,
    /** {@code {isbn}}. */
    ISBN_PRINT, ISBN_EPUB, ISBN_PDF,
    /** A series and a number in it: {@code {title}}, {@code {number}}. */
    SERIES,
    /** Under which terms others may use the volume: {@code {licence}}. */
    LICENCE,
    /** In which languages its texts are: {@code {languages}}. */
    TEXTS_IN,
    /** The typefaces that it is set in: {@code {faces}}. */
    FACES,
    /** What it is printed on: {@code {paper}}. */
    PAPER,
    /** The title of a work with its author, in lists: {@code {title}}, {@code {names}}. */
    TITLE_BY,
    /** A heading and what follows it on the same line: {@code {heading}}, {@code {text}}. */
    RUN_IN,
    /** What stands between a title and the pages that it is printed on, in lists. */
    BEFORE_PAGES,
    /** An article printed or sent by itself. */
    OFFPRINT,
    /** What stands between a contributor's name and biography: {@code {affiliation}}, which may be missing. */
    CONTRIBUTOR_LINE,
    /** On the imprint of a draft: {@code {titles}}. */
    DRAFT,
    /** On the imprint of a draft that lacks many permissions: {@code {count}}. */
    DRAFT_MANY,
    /** What stands between two sentences. */
    SENTENCE_SPACE,
    PERMISSION_GRANTED, PERMISSION_REQUESTED, PERMISSION_NOT_NEEDED, PERMISSION_UNKNOWN,
    /** The accessibility summary's sentences. */
    ACCESS_BASE, ACCESS_PICTURES, ACCESS_PAGES;

    /** The key of a bundle: {@code title-page}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
