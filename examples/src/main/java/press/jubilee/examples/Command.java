package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.commons.cli.Options;

/** A command of the program: what it is called with, and what it does. */
sealed interface Command permits MakeCommand, CheckCommand, ImportCommand {

    String name();

    /** What stands behind the options, as the help writes it: {@code [FOLDER]}. */
    String operand();

    /** For the help; its first sentence tells enough for a list. */
    String description();

    /** Made anew for each call: an option of the library remembers what it was given. */
    Options options();

    /**
     * Does it.
     *
     * @return an {@link ExitCode}
     * @throws WrongUsage before anything is done
     */
    int run(Arguments arguments, PrintWriter err) throws IOException, WrongUsage;
}
