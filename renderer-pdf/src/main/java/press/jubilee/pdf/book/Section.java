package press.jubilee.pdf.book;

import java.util.Optional;
import java.util.function.Supplier;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.pdf.flow.DisplayFlow;
import press.jubilee.pdf.flow.StyledFlow;

/** A stretch of the book that begins on a page of its own. */
sealed interface Section {

    Opening opening();

    Numbering numbering();

    /** A single display page; without head and folio. @param id its name in the page map */
    record Display(ArticleId id, DisplayFlow flow, Opening opening, Numbering numbering) implements Section {}

    /**
     * Running text.
     *
     * @param id of the text or list
     * @param flow makes it, each time anew, on whichever thread sets it
     * @param article whose text it is; empty for the lists the book makes of itself
     */
    record Text(ArticleId id, Supplier<StyledFlow> flow, Optional<Article> article, Heads heads,
            Opening opening,
            Numbering numbering) implements Section {}

    /** A text on versos and its translation on the rectos they face. */
    record Facing(Text verso, Text recto) implements Section {

        @Override
        public Opening opening() {
            return Opening.VERSO;
        }

        @Override
        public Numbering numbering() {
            return verso.numbering();
        }
    }

    /** On which side a section begins. */
    enum Opening {
        NEXT, RECTO, VERSO
    }

    /** How a section's pages are counted. */
    enum Numbering {
        ROMAN, ARABIC
    }

    /** What stands at the head of its pages. */
    record Heads(String verso, String recto) {}
}
