package press.jubilee.model.reader.internal.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** A parser's exception, said in an editor's words. */
record SyntaxProblem(String code, SourcePosition at, String message, String hint) {

    private static final String QUOTE = "put the whole value into quotation marks: key: \"value\"";

    static SyntaxProblem of(JacksonException e, Syntax syntax, Places places) {
        if (e instanceof StreamConstraintsException) {
            return new SyntaxProblem("limit.values", place(e, places),
                    "the document goes beyond what a parser may take in: "
                            + firstLine(e.getOriginalMessage()),
                    "write fewer or shorter values");
        }
        return switch (syntax) {
            case YAML -> e.getCause() instanceof MarkedYamlEngineException marked
                    ? yaml(marked, places)
                    : key(e, places);
            case JSON -> new SyntaxProblem("json.syntax", place(e, places),
                    "this is not JSON: " + firstLine(e.getOriginalMessage()),
                    "see that each text and each key has quotation marks, and commas stand only between values");
        };
    }

    Diagnostic diagnostic() {
        return Diagnostic.error(code, at, message, hint);
    }

    private static SyntaxProblem key(JacksonException e, Places places) {
        boolean isKey = e.getOriginalMessage().startsWith("Expected a property name");
        return new SyntaxProblem("yaml.syntax", place(e, places),
                isKey
                        ? "a key must be a plain word"
                        : "this is not YAML: " + firstLine(e.getOriginalMessage()),
                isKey ? "write the key as a word, then a colon, a space and the value" : QUOTE);
    }

    private static SyntaxProblem yaml(MarkedYamlEngineException e, Places places) {
        String context = e.getContext() == null ? "" : e.getContext();
        String problem = e.getProblem() == null ? "" : e.getProblem();
        boolean unclosed = problem.contains("unexpected end of stream") || problem.contains("<stream end>");
        boolean atContext = unclosed || problem.contains("could not find expected ':'");
        SourcePosition at = place(atContext ? e.getContextMark() : e.getProblemMark(), e, places);
        return new SyntaxProblem("yaml.syntax", at, message(context, problem, unclosed),
                hint(context, problem));
    }

    private static String message(String context, String problem, boolean unclosed) {
        if (problem.contains("mapping values are not allowed")) {
            return "a colon stands inside a value that has no quotation marks, or the line is indented too far";
        } else if (problem.contains("\\t(TAB)")) {
            return "a tab stands where only spaces may indent";
        } else if (problem.contains("cannot start any token")) {
            return "a value without quotation marks can't begin with "
                    + problem.replaceFirst(".*?character ('[^']+').*", "$1");
        } else if (unclosed && context.contains("quoted scalar")) {
            return "the quotation mark that opens here is never closed";
        } else if (unclosed) {
            return "the bracket that opens here is never closed";
        } else if (problem.contains("could not find expected ':'")) {
            return "this line has no colon, so it is neither a key nor a value";
        } else if (problem.contains("unknown escape character")) {
            return "a backslash in double quotation marks must be written twice";
        } else if (problem.contains("<block end>")) {
            return "this does not fit what stands before it: more text after a value's end, or another indentation";
        }
        return "this is not YAML: " + (context.isEmpty() ? "" : context + ", ") + problem;
    }

    private static String hint(String context, String problem) {
        if (problem.contains("\\t(TAB)")) {
            return "indent with spaces";
        } else if (problem.contains("could not find expected ':'")) {
            return "write key: value, or indent the line if it goes on with the value above";
        } else if (context.contains("alias") || context.contains("anchor")) {
            return "put a text that begins with * or & into quotation marks";
        } else if (context.contains("quoted scalar")) {
            return "close the quotation mark at the value's end; write an inner ' twice, an inner \" as \\\"";
        } else if (context.contains("flow")) {
            return "close each [ with ] and each { with }, or put a text that holds one into quotation marks";
        }
        return QUOTE;
    }

    private static SourcePosition place(Optional<Mark> mark, MarkedYamlEngineException e, Places places) {
        return mark.or(e::getProblemMark).map(m -> places.of(m.getLine() + 1, m.getColumn() + 1))
                .orElse(places.start());
    }

    private static SourcePosition place(JacksonException e, Places places) {
        return e.getLocation() == null ? places.start() : places.of(e.getLocation());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "").strip();
    }
}
