package press.jubilee.model.importer.internal;

import java.util.List;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * One piece of a page, from the top down.
 *
 * @param inside whether it stands in the part of the page that holds the article, as far as the page shows that
 * @param hint what the page's own markup calls it
 * @param told what is to be told if it becomes part of the article
 */
record Passage(PageBlock block, boolean inside, Hint hint, List<Diagnostic> told) {

    Passage {
        told = List.copyOf(told);
    }

    enum Hint {
        NONE, TITLE, SUBTITLE, BYLINE, DATE, SOURCE
    }

    static Passage of(PageBlock block) {
        return new Passage(block, true, Hint.NONE, List.of());
    }

    String plain() {
        return block.plain().strip();
    }

    SourcePosition at() {
        return block.at();
    }

    boolean isWords() {
        return block instanceof PageBlock.Paragraph || block instanceof PageBlock.Heading;
    }

    /** Its length as a reader sees it: a Han character counts for two. */
    int width() {
        return Widths.of(plain());
    }
}
