package press.jubilee.examples;

import java.io.Console;
import java.io.PrintWriter;

/** Tells a person at a terminal what is under way; tells a file or a pipe nothing. */
final class Progress {

    private static final String ERASE_LINE = "\r\033[K";

    private final PrintWriter err;
    private final boolean watched;

    private Progress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    static Progress to(PrintWriter err, boolean quiet) {
        return new Progress(err, !quiet && terminal());
    }

    void step(String what) {
        if (watched) {
            err.print(ERASE_LINE + what + " …");
            err.flush();
        }
    }

    void done() {
        if (watched) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }

    /** From Java 22 on there is a console without a terminal too, and it can be asked. */
    private static boolean terminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public method cannot be called", e);
        }
    }
}
