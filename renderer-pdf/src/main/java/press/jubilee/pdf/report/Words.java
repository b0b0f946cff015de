package press.jubilee.pdf.report;

import press.jubilee.pdf.canvas.PlacedItem.TextLine;

/** The first words of a line, for messages. */
public final class Words {

    private static final int MOST = 32;

    private Words() {}

    /** In quotation marks, with an ellipsis where words are left out. */
    public static String quoted(TextLine line) {
        String text = line.text().strip();
        if (text.length() <= MOST) {
            return "\u201C" + text + "\u201D";
        }
        int end = text.lastIndexOf(' ', MOST);
        end = end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, MOST));
        return "\u201C" + text.substring(0, end) + " \u2026\u201D";
    }
}
