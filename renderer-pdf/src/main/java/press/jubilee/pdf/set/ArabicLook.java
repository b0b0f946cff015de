package press.jubilee.pdf.set;

import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/**
 * The Arabic script has neither italics nor small capitals. What italics set apart within a paragraph, and headings that are
 * known by them, are bold in it.
 */
final class ArabicLook {

    private ArabicLook() {}

    static SpanStyle of(SpanStyle span, ParagraphStyle paragraph) {
        if (!span.rightToLeft() || span.language().primary().equals("he")) {
            return span;
        }
        TextStyle look = span.text();
        TextStyle base = paragraph.text();
        boolean emphasised = look.italic() && !base.italic();
        boolean heading = paragraph.keepWithNext() && (base.italic() || base.smallCaps())
                && (paragraph.justification() == Justification.LEFT
                        || paragraph.justification() == Justification.LEFT_BALANCED);
        return emphasised || heading ? span.with(look.withBold(true).withItalic(false)) : span;
    }
}
