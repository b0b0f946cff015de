package press.jubilee.pdf.shape;

import press.jubilee.model.Language;

/** A rule of good setting that takes breaks away, such as none behind a word of one letter. */
@FunctionalInterface
public interface NoBreakRule {

    /**
     * @param text of the paragraph
     * @param at where the next line would begin, behind the spaces if there are any
     */
    boolean forbids(String text, int at, Language language);
}
