package press.jubilee.model.importer.internal;

import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;

/** Takes out of a page what no article may hold; a form feed parts paragraphs. */
final class ControlCharacters {

    private ControlCharacters() {}

    /** Positions stay, since each character is replaced by one other. */
    static PageText without(PageText page, Consumer<Diagnostic> found) {
        StringBuilder clean = null;
        for (int i = 0; i < page.text().length(); i++) {
            char c = page.text().charAt(i);
            if (!isForbidden(page.text(), i)) {
                continue;
            }
            clean = clean == null ? new StringBuilder(page.text()) : clean;
            clean.setCharAt(i, c == '\f' || c == '\u000B' || c == '\u0085' ? '\n' : ' ');
            if (c != '\f' && c != '\u000B' && c != '\u0085') {
                found.accept(Diagnostic.warning("import.control-character", page.at(i),
                        "the control character U+%04X stood here and was replaced by a space"
                                .formatted((int) c),
                        "compare the place with the page on the web"));
            }
        }
        return clean == null ? page : new PageText(page.name(), clean.toString(), page.html());
    }

    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    || (text.codePointAt(i) & 0xFFFE) == 0xFFFE;
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))
                    || (text.codePointAt(i - 1) & 0xFFFE) == 0xFFFE;
        }
        return c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F || c >= 0xFDD0 && c <= 0xFDEF
                || c >= 0xFFFE;
    }
}
