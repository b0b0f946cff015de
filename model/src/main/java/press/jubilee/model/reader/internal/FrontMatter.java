package press.jubilee.model.reader.internal;

import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * An article file cut in two.
 *
 * @param yaml what stands between the two lines {@code ---}; absent where the file begins with its text
 * @param yamlAt the first character of it
 * @param body what follows
 * @param bodyAt the first character of it
 */
record FrontMatter(Optional<String> yaml, SourcePosition yamlAt, String body, SourcePosition bodyAt) {

    /** Cuts a file; empty where its front matter is of another kind or never ends, which {@code found} is told. */
    static Optional<FrontMatter> cut(SourceText source, Consumer<Diagnostic> found) {
        Line first = Line.at(source.text(), 0, 1);
        while (first.isBlank() && !first.isLast()) {
            first = first.next();
        }
        SourcePosition at = new SourcePosition(source.name(), first.number(), 1);
        switch (first.stripped()) {
            case "---" -> {
                return fenced(source.name(), first, at, found);
            }
            case "+++" -> found.accept(Diagnostic.error("front-matter.toml", at,
                    "the front matter is TOML; only YAML is read",
                    "put it between two lines --- and write key: value instead of key = \"value\""));
            case "{", ";;;" -> found.accept(Diagnostic.error("front-matter.json", at,
                    "the front matter is JSON; only YAML is read",
                    "put it between two lines ---; JSON's braces may stay"));
            default -> {
                return Optional
                        .of(new FrontMatter(Optional.empty(), source.start(), source.text(), source.start()));
            }
        }
        return Optional.empty();
    }

    private static Optional<FrontMatter> fenced(String file, Line open, SourcePosition at,
            Consumer<Diagnostic> found) {
        Line line = open;
        while (!line.isLast()) {
            line = line.next();
            if (line.stripped().equals("---") || line.stripped().equals("...")) {
                String text = line.text();
                return Optional
                        .of(new FrontMatter(Optional.of(text.substring(open.next().start(), line.start())),
                                new SourcePosition(file, open.number() + 1, 1),
                                line.isLast() ? "" : text.substring(line.next().start()),
                                new SourcePosition(file, line.number() + 1, 1)));
            }
        }
        found.accept(Diagnostic.error("front-matter.open", at,
                "the front matter that begins here never ends", "put a line --- after its last key"));
        return Optional.empty();
    }

    /** One line of a text, from {@code start} to {@code end}, its line feed not included. */
    private record Line(String text, int start, int end, int number) {

        static Line at(String text, int start, int number) {
            int feed = text.indexOf('\n', start);
            return new Line(text, start, feed < 0 ? text.length() : feed, number);
        }

        boolean isLast() {
            return end == text.length();
        }

        Line next() {
            return at(text, end + 1, number + 1);
        }

        boolean isBlank() {
            return stripped().isEmpty();
        }

        String stripped() {
            return text.substring(start, end).stripTrailing();
        }
    }
}
