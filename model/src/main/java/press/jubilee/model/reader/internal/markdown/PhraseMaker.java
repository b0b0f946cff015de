package press.jubilee.model.reader.internal.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourceLines;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * Drafts of one paragraph into a phrase. All characters are laid side by side first, so that spaces, soft breaks and
 * quotation marks are judged by what a reader sees beside them, not by where the markup stands. Text is NFC afterwards.
 */
final class PhraseMaker {

    private static final char SOFT = '\n';
    private static final char HARD = '\u2028';

    private final StringBuilder flat = new StringBuilder();
    private final BitSet literal = new BitSet();
    private final TreeMap<Integer, Language> languages = new TreeMap<>();
    private final boolean keepsLines;
    private String[] changes = {};
    private int cursor;

    private PhraseMaker(boolean keepsLines) {
        this.keepsLines = keepsLines;
    }

    static Phrase phrase(List<Draft> drafts, Language language) {
        return new PhraseMaker(false).make(drafts, language);
    }

    /** A phrase in which the ends of source lines are line breaks too. */
    static Phrase verse(List<Draft> drafts, Language language) {
        return new PhraseMaker(true).make(drafts, language);
    }

    /** The characters as they were typed, for code and alternative texts. */
    static String plain(List<Draft> drafts) {
        var maker = new PhraseMaker(false);
        maker.languages.put(0, Language.ENGLISH);
        maker.lay(drafts, Language.ENGLISH);
        return maker.flat.toString().replace(HARD, '\n').replace(String.valueOf(SmartPunctuation.OBJECT), "");
    }

    private Phrase make(List<Draft> drafts, Language language) {
        languages.put(0, language);
        lay(drafts, language);
        changes = SmartPunctuation.changes(flat.toString(), literal::get,
                i -> languages.floorEntry(i).getValue());
        foldSpaces();
        return take(drafts);
    }

    private void lay(List<Draft> drafts, Language language) {
        for (Draft draft : drafts) {
            switch (draft) {
                case Draft.Run run -> {
                    if (run.literal()) {
                        literal.set(flat.length(), flat.length() + run.text().length());
                    }
                    flat.append(run.text());
                }
                case Draft.SoftBreak soft -> flat.append(SOFT);
                case Draft.HardBreak hard -> flat.append(HARD);
                case Draft.Atom atom -> {
                    if (atom.visible()) {
                        literal.set(flat.length());
                        flat.append(SmartPunctuation.OBJECT);
                    }
                }
                case Draft.Group group -> {
                    group.language().ifPresent(l -> languages.put(flat.length(), l));
                    lay(group.content(), group.language().orElse(language));
                    group.language().ifPresent(l -> languages.put(flat.length(), language));
                }
            }
        }
    }

    private void foldSpaces() {
        boolean wanted = false;
        int pending = -1;
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (c == HARD || c == SOFT && keepsLines) {
                drop(pending);
                pending = -1;
                wanted = false;
            } else if (isFolded(i)) {
                if (pending >= 0 || !wanted) {
                    changes[i] = "";
                } else {
                    pending = i;
                }
            } else {
                settle(pending, i);
                pending = -1;
                wanted = true;
            }
        }
        drop(pending);
    }

    private boolean isFolded(int i) {
        char c = flat.charAt(i);
        return (c == ' ' || c == '\t' || c == SOFT) && (!literal.get(i) || c == SOFT)
                && (changes[i] == null || changes[i].equals(" "));
    }

    private void drop(int pending) {
        if (pending >= 0) {
            changes[pending] = "";
        }
    }

    private void settle(int pending, int next) {
        if (pending < 0) {
            return;
        }
        boolean isBreak = flat.charAt(pending) == SOFT;
        boolean joins = isBreak && pending > 0 && SmartPunctuation.isHan(lastBefore(pending))
                && SmartPunctuation.isHan(flat.charAt(next));
        changes[pending] = joins ? "" : " ";
    }

    private char lastBefore(int i) {
        char c = flat.charAt(i - 1);
        return Character.isLowSurrogate(c) && i > 1 ? flat.charAt(i - 2) : c;
    }

    private Phrase take(List<Draft> drafts) {
        var out = new ArrayList<Inline>();
        var words = new StringBuilder();
        SourcePosition start = SourcePosition.NONE;
        var lines = new ArrayList<SourceLines.Start>();
        for (Draft draft : drafts) {
            switch (draft) {
                case Draft.Run run -> {
                    String taken = takeCharacters(run.text().length());
                    if (!taken.isEmpty()) {
                        start = begin(words, start, run.at(), lines);
                    }
                    words.append(taken);
                }
                case Draft.SoftBreak soft -> {
                    if (keepsLines) {
                        cursor++;
                        flush(words, start, lines, out);
                        out.add(new Inline.LineBreak());
                    } else {
                        String taken = takeCharacters(1);
                        start = words.isEmpty() && !taken.isEmpty() ? soft.at() : start;
                        words.append(taken);
                    }
                }
                case Draft.HardBreak hard -> {
                    cursor++;
                    flush(words, start, lines, out);
                    out.add(new Inline.LineBreak());
                }
                case Draft.Atom atom -> {
                    cursor += atom.visible() ? 1 : 0;
                    flush(words, start, lines, out);
                    out.add(atom.inline());
                }
                case Draft.Group group -> {
                    flush(words, start, lines, out);
                    out.add(group.frame().apply(take(group.content())));
                }
            }
        }
        flush(words, start, lines, out);
        return new Phrase(out);
    }

    private String takeCharacters(int length) {
        var taken = new StringBuilder();
        for (int end = cursor + length; cursor < end; cursor++) {
            if (changes[cursor] == null) {
                taken.append(flat.charAt(cursor));
            } else {
                taken.append(changes[cursor]);
            }
        }
        return taken.toString();
    }

    /** Where the words begin, and, of a later line of the source, that it begins with the next one. */
    private static SourcePosition begin(StringBuilder words, SourcePosition start, SourcePosition next,
            List<SourceLines.Start> lines) {
        if (words.isEmpty()) {
            return next;
        }
        SourcePosition line = lines.isEmpty() ? start : lines.getLast().at();
        if (next.line() > line.line()) {
            lines.add(new SourceLines.Start(words.length(), next));
        }
        return start;
    }

    private static void flush(StringBuilder words, SourcePosition at, List<SourceLines.Start> lines,
            List<Inline> out) {
        if (!words.isEmpty()) {
            String text = composed(words);
            var starts = text.contentEquals(words)
                    ? lines
                    : lines.stream().map(l -> new SourceLines.Start(
                            composed(words.substring(0, l.offset())).length(), l.at())).toList();
            out.add(new Inline.Text(text, at, starts.isEmpty() ? SourceLines.ONE : new SourceLines(starts)));
            words.setLength(0);
            lines.clear();
        }
    }

    private static String composed(CharSequence words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }
}
