package press.jubilee.pdf.set;

import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/**
 * The Arabic script has neither italics nor small capitals, the Hebrew one no small capitals. What italics set apart within a
 * paragraph, and headings that are known by either, are bold where they cannot be so.
 */
final class ScriptEmphasis {

    private ScriptEmphasis() {}

    static SpanStyle of(SpanStyle span, ParagraphStyle paragraph) {
        if (!span.rightToLeft()) {
            return span;
        }
        boolean slanted = span.language().primary().equals("he");
        TextStyle look = span.text();
        TextStyle base = paragraph.text();
        boolean emphasised = look.italic() && !base.italic() && !slanted;
        boolean heading = paragraph.keepWithNext() && (base.italic() && !slanted || base.smallCaps())
                && (paragraph.justification() == Justification.LEFT
                        || paragraph.justification() == Justification.LEFT_BALANCED);
        return emphasised || heading ? span.with(look.withBold(true).withItalic(false)) : span;
    }
}
