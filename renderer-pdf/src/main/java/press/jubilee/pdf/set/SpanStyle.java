package press.jubilee.pdf.set;

import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.style.TextStyle;

/** All that two stretches of text must have in common to share their words' nodes. */
record SpanStyle(TextStyle text, Language language, SpanContext context, boolean hyphenate,
        boolean verbatim) {}
