package press.jubilee.epub.content;

/** What is set between two characters of a leaf. */
sealed interface Milestone permits PageMarks.Mark, IndexAnchors.Anchor {

    /** Into the leaf's text, in UTF-16 units. */
    int offset();
}
