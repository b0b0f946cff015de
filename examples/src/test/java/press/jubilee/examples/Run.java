package press.jubilee.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One command, run in this process. */
public record Run(int exitCode, String out, String err) {

    public static Run of(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Jubilee.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(code, out.toString(), err.toString());
    }
}
