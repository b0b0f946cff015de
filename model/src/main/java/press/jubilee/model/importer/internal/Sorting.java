package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;

/** What each passage of a page is, while that is being found out. For one thread. */
final class Sorting {

    enum Part {
        UNKNOWN, BODY, TITLE, SUBTITLE, FACT, LEFT_OUT
    }

    private static final int EXCERPT = 60;

    private final List<Passage> passages;
    private final Part[] parts;
    private final SourcePosition whole;
    private final Consumer<Diagnostic> found;

    /** @param whole the page as a place */
    Sorting(Page page, SourcePosition whole, Consumer<Diagnostic> found) {
        this.whole = whole;
        this.passages = page.passages();
        this.parts = new Part[passages.size()];
        this.found = found;
        Arrays.fill(parts, Part.UNKNOWN);
    }

    int size() {
        return parts.length;
    }

    SourcePosition whole() {
        return whole;
    }

    Passage passage(int i) {
        return passages.get(i);
    }

    Part part(int i) {
        return parts[i];
    }

    boolean isOpen(int i) {
        return parts[i] == Part.UNKNOWN;
    }

    void set(int i, Part part) {
        parts[i] = part;
    }

    /** Leaves a passage out and says so. */
    void leaveOut(int i, String what) {
        parts[i] = Part.LEFT_OUT;
        info("import.left-out", passages.get(i).at(), "left out " + what + ": " + excerpt(i));
    }

    String excerpt(int i) {
        return excerpt(passages.get(i).plain());
    }

    static String excerpt(String words) {
        int end = Math.min(words.length(), EXCERPT);
        boolean splits = end < words.length() && end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
        return "'" + (end < words.length() ? words.substring(0, splits ? end - 1 : end) + "…" : words) + "'";
    }

    void info(String code, SourcePosition at, String message) {
        found.accept(new Diagnostic(Severity.INFO, code, at, message, Optional.empty()));
    }

    void warn(String code, SourcePosition at, String message, String hint) {
        found.accept(Diagnostic.warning(code, at, message, hint));
    }

    void error(String code, SourcePosition at, String message, String hint) {
        found.accept(Diagnostic.error(code, at, message, hint));
    }

    /** The indexes of all passages that nothing is known of yet. */
    List<Integer> open() {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == Part.UNKNOWN) {
                open.add(i);
            }
        }
        return open;
    }

    /** Whether it is surely running text. */
    boolean isProse(int i) {
        return isSentence(i, 40);
    }

    private boolean isSentence(int i, int least) {
        Passage passage = passages.get(i);
        boolean isText = switch (passage.block()) {
            case PageBlock.Heading h -> false;
            case PageBlock.Break b -> false;
            case PageBlock.PictureNote p -> false;
            case PageBlock.Paragraph p -> true;
            case PageBlock.Quotation q -> true;
            case PageBlock.Listing l -> true;
            case PageBlock.Definitions d -> true;
            case PageBlock.Code c -> true;
            case PageBlock.Table t -> true;
        };
        return isText && passage.inside() && isOpen(i) && !Marks.isNoted(passage.plain())
                && (passage.width() >= Widths.PROSE || passage.width() >= least
                        && passage.plain().matches("(?s).*[.!?。！？…][\"”’»」』)）]?"));
    }

    int firstProse() {
        for (int i = 0; i < parts.length; i++) {
            if (isProse(i)) {
                return i;
            }
        }
        return parts.length;
    }

    /** The last sentence, which may be a short one. */
    int lastProse() {
        for (int i = parts.length - 1; i >= 0; i--) {
            if (isSentence(i, 25)) {
                return i;
            }
        }
        return -1;
    }
}
