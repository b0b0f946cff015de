package press.jubilee.pdf.hyphenate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the TeX of hyphenation files: comments, {@code \patterns}, {@code \hyphenation}, {@code \input},
 * {@code \endinput}, macros of one argument ({@code \def}, {@code \edef}; the Esperanto file has them) and {@code ^^e9}.
 * Other commands are passed over together with their arguments in braces.
 */
final class PatternFile {

    private static final int DEEPEST = 16;

    private final Function<String, String> files;
    private final List<String> patterns = new ArrayList<>();
    private final Map<String, int[]> exceptions = new HashMap<>();
    private final Map<String, String> macros = new HashMap<>();
    private boolean ended;

    private PatternFile(Function<String, String> files) {
        this.files = files;
    }

    /**
     * Reads a file among the resources.
     *
     * @param name such as {@code hyph-en-us.tex}
     */
    static HyphenationPatterns read(String name) {
        return parse(resource(name), PatternFile::resource);
    }

    /**
     * @param files gives the text of a file that is asked for by {@code \input}
     * @throws IllegalArgumentException if files include or macros name one another without end
     */
    static HyphenationPatterns parse(String tex, Function<String, String> files) {
        PatternFile file = new PatternFile(files);
        file.run(tex, 0);
        return new HyphenationPatterns(file.patterns, file.exceptions);
    }

    private static String resource(String name) {
        String path = "/press/jubilee/pdf/assets/hyphenation/" + name;
        try (InputStream in = PatternFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("not on the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String tex, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("hyphenation files include one another without end");
        }
        TexScanner in = new TexScanner(tex);
        while (!ended && in.more()) {
            String command = in.command();
            switch (command) {
                case "" -> in.skip();
                case "patterns" -> words(in.group(), depth, patterns::add);
                case "hyphenation" -> words(in.group(), depth, this::exception);
                case "input" -> {
                    run(files.apply(in.word()), depth + 1);
                    ended = false;
                }
                case "endinput" -> ended = true;
                case "def", "edef" -> macros.put(in.definedName(), in.group());
                default -> in.skipArguments();
            }
        }
    }

    private void words(String text, int depth, Consumer<String> sink) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("macros name one another without end");
        }
        TexScanner in = new TexScanner(text);
        while (in.more()) {
            String command = in.command();
            if (command.isEmpty()) {
                String word = in.word();
                if (word.isEmpty()) {
                    in.skip();
                } else {
                    sink.accept(Folding.ofPattern(word));
                }
            } else if (macros.containsKey(command)) {
                words(macros.get(command).replace("#1", in.group()), depth + 1, sink);
            } else {
                in.skipArguments();
            }
        }
    }

    private void exception(String hyphenated) {
        Exceptions.put(exceptions, hyphenated);
    }
}
