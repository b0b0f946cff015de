package press.jubilee.pdf.book;

import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.page.Compromise;

/** What page make-up gave up, in words. A warning where rewording is worth an editor's while, else a notice. */
final class CompromiseText {

    private static final String REWORD = "shorten or lengthen a paragraph before it by a line";

    private CompromiseText() {}

    /**
     * @param words the first of the line or strip that it is about
     * @param page its printed number
     */
    static Diagnostic of(Compromise.Kind kind, SourcePosition at, Optional<String> words, String page) {
        String line = words.map(w -> "the line " + w).orElse("what stands there");
        return switch (kind) {
            case SHORT_PAGE -> notice("page.short", at,
                    "page " + page + " ends above the foot of the text block", REWORD);
            case UNEQUAL_FEET -> notice("page.unequal", at,
                    "page " + page + " ends on another line than the page it faces", REWORD);
            case HYPHEN_AT_TURN -> notice("page.hyphen", at,
                    "page " + page + " ends with a parted word: " + line, REWORD);
            case WIDOW -> Diagnostic.warning("page.widow", at,
                    "the last line of a paragraph stands alone at the head of the page after page " + page,
                    REWORD);
            case ORPHAN -> Diagnostic.warning("page.orphan", at,
                    "the first line of a paragraph is left alone at the foot of page " + page + ": " + line,
                    REWORD);
            case PARTED_SHORT_PARAGRAPH -> notice("page.short-paragraph", at,
                    "a paragraph of two or three lines is parted at the foot of page " + page, REWORD);
            case PARTED -> Diagnostic.warning("page.parted", at,
                    "the foot of page " + page + " parts what belongs together: " + line, REWORD);
            case HEADING_AT_FOOT -> Diagnostic.warning("page.heading", at,
                    "a heading is left at the foot of page " + page + ": " + line, REWORD);
            case SPLIT_NOTE -> notice("page.split-note", at,
                    "a note at the foot of page " + page + " goes on on the next", "shorten the note");
            case LATE_NOTE -> notice("page.late-note", at,
                    "a note called on page " + page + " stands on a later one",
                    "shorten the notes near it");
            case FAR_FLOAT -> notice("page.far-figure", at,
                    "a figure stands on page " + page + ", two pages or more after its mention",
                    "move it in the text, or print it smaller");
            case OVERFULL_PAGE -> Diagnostic.warning("page.overfull", at,
                    "something on page " + page + " is taller than the text block and stands out of it: "
                            + line,
                    "divide it, or print it smaller");
            case FEW_LINES_ON_LAST_PAGE -> notice("page.few-lines", at,
                    "the last page of the text, page " + page + ", holds very few lines",
                    "shorten the text by them, or lengthen it");
        };
    }

    private static Diagnostic notice(String code, SourcePosition at, String message, String hint) {
        return new Diagnostic(Severity.INFO, code, at, message, Optional.of(hint));
    }
}
