package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code make}, {@code check} and {@code import}. */
@Command(name = "jubilee", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, description = "Makes a collection folder into a press PDF, a screen PDF and an EPUB.", subcommands = {
    MakeCommand.class, CheckCommand.class,
    ImportCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:fine; there may have been warnings",
        "1:the collection has errors; nothing was written",
        "2:the command was not understood",
        "3:the disk failed; nothing was written",
        "4:a fault in this program"})
public final class Jubilee implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Jubilee())
                .setErr(new PrintWriter(System.err, true))
                .setOut(new PrintWriter(System.out, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
    }

    /** The disk's failures are told in one line; anything else is a fault of the program and keeps its trace. */
    private static int failed(Exception fault, CommandLine command) throws Exception {
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        if (!(cause instanceof IOException)) {
            throw fault;
        }
        command.getErr().println("jubilee: " + cause);
        return ExitCode.DISK_FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: make, check or import");
    }
}
