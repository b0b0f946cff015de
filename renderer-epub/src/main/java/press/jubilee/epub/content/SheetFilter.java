package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * A user's style sheet without what a book must not do to its reader: declaration by declaration, after CSS Syntax 3 so far as
 * that is needed to tell them apart.
 */
public final class SheetFilter {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?|\\\\(.)");
    private static final Pattern FETCHED = Pattern
            .compile("(url|src|image)\\s*\\(\\s*+['\"]?+\\s*+(?!data:|#)|image-set\\s*\\(|expression\\s*\\(");
    private static final Pattern COLOUR = Pattern.compile("(color|background|background-color)\\s*:(.*)",
            Pattern.DOTALL);
    private static final Pattern KEEPS_COLOUR = Pattern.compile(
            "\\s*(inherit|initial|unset|transparent|none|currentcolor)\\s*(!\\s*important)?\\s*");
    private static final Pattern SIZE = Pattern.compile(
            "(font|font-size)\\s*:.*\\d(px|pt|pc|cm|mm|in|q|rem)\\b.*",
            Pattern.DOTALL);

    private final String name;
    private final String css;
    private final StringBuilder kept = new StringBuilder();
    private final List<Diagnostic> findings = new ArrayList<>();

    private SheetFilter(String name, String css) {
        this.name = name;
        this.css = withoutComments(css);
    }

    /** What is left of a sheet, and what was refused, each with its place. */
    public record Filtered(String css, List<Diagnostic> findings) {

        public Filtered {
            findings = List.copyOf(findings);
        }
    }

    public static Filtered filter(String name, String css) {
        return new SheetFilter(name, css).filtered();
    }

    /** As many spaces and line ends in their place. */
    private static String withoutComments(String css) {
        return Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL).matcher(css)
                .replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
    }

    private Filtered filtered() {
        int depth = 0;
        int from = 0;
        int dropped = -1;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(i);
            } else if (c == '(') {
                i = endOfBrackets(i);
            } else if (c == '{') {
                if (dropped < 0 && plain(from, i).startsWith("@font-face")) {
                    refuse(from, "a face of its own", "name faces that readers have; the book embeds none");
                    dropped = depth;
                } else if (dropped < 0) {
                    kept.append(css, from, i + 1);
                }
                depth++;
                from = i + 1;
            } else if (c == ';' || c == '}') {
                if (dropped < 0) {
                    declaration(from, i, c == ';');
                }
                from = i + 1;
                if (c == '}') {
                    depth--;
                    if (depth < 0) {
                        break;
                    }
                    if (dropped < 0) {
                        kept.append('}');
                    }
                    dropped = depth == dropped ? -1 : dropped;
                }
            }
        }
        if (depth != 0) {
            findings.add(Diagnostic.error("epub.style", at(Math.min(from, css.length())),
                    "the braces of the style sheet do not match", "close each { with one }"));
            return new Filtered("", findings);
        }
        kept.append(css.substring(Math.min(from, css.length())).isBlank() ? "\n" : "");
        return new Filtered(kept.toString().stripTrailing() + "\n", findings);
    }

    private int endOfString(int begin) {
        for (int i = begin + 1; i < css.length(); i++) {
            if (css.charAt(i) == '\\') {
                i++;
            } else if (css.charAt(i) == css.charAt(begin) || css.charAt(i) == '\n') {
                return i;
            }
        }
        return css.length() - 1;
    }

    private int endOfBrackets(int begin) {
        int depth = 0;
        for (int i = begin; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(i);
            } else if (c == '{' || c == '}') {
                return i - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return css.length() - 1;
    }

    /** Lower case, escapes undone: what a browser would see. */
    private String plain(int from, int to) {
        Matcher escapes = ESCAPE.matcher(css.substring(from, to));
        String written = escapes.replaceAll(m -> Matcher.quoteReplacement(m.group(2) != null
                ? m.group(2)
                : character(Integer.parseInt(m.group(1), 16))));
        return written.strip().toLowerCase(Locale.ROOT);
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }

    private void declaration(int from, int to, boolean closed) {
        String plain = plain(from, to);
        Optional<String> fault = fault(plain);
        if (fault.isPresent()) {
            refuse(from, fault.get(), hint(plain));
        } else {
            kept.append(css, from, to).append(closed ? ";" : "");
        }
    }

    private static Optional<String> fault(String plain) {
        if (plain.startsWith("@import") || plain.startsWith("@charset") || plain.startsWith("@namespace")) {
            return Optional.of(plain.split("[\\s'\"(]")[0]);
        }
        if (FETCHED.matcher(plain).find()) {
            return Optional.of("what fetches a file");
        }
        Matcher colour = COLOUR.matcher(plain);
        if (colour.matches() && !KEEPS_COLOUR.matcher(colour.group(2)).matches()) {
            return Optional.of("a fixed " + colour.group(1));
        }
        return SIZE.matcher(plain).matches() ? Optional.of("a fixed size of type") : Optional.empty();
    }

    private static String hint(String plain) {
        return plain.startsWith("@") || FETCHED.matcher(plain).find()
                ? "a sheet stands for itself: write its rules here"
                : SIZE.matcher(plain).matches()
                        ? "sizes in em follow the reader's own"
                        : "colours are the reader's: light, dark or of high contrast";
    }

    private void refuse(int from, String what, String hint) {
        int begin = from;
        while (begin < css.length() && Character.isWhitespace(css.charAt(begin))) {
            begin++;
        }
        findings.add(Diagnostic.warning("epub.style", at(begin), "the style sheet may not set " + what
                + "; it is left out", hint));
    }

    private SourcePosition at(int offset) {
        String before = css.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new SourcePosition(name, line, offset - before.lastIndexOf('\n'));
    }
}
