package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The program: {@code make}, {@code check} and {@code import}. */
public final class Jubilee {

    private static final Help HELP = new Help(
            List.of(new MakeCommand(), new CheckCommand(), new ImportCommand()));

    private Jubilee() {}

    public static void main(String[] arguments) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            System.exit(ExitCode.FAULT);
        });
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        try {
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "" -> throw new WrongUsage("Missing command: " + HELP.names());
                case "-h", "--help", "help" -> {
                    HELP.program(out);
                    yield ExitCode.FINE;
                }
                case "-V", "--version" -> {
                    out.println("jubilee " + ProgramVersion.read());
                    yield ExitCode.FINE;
                }
                default -> run(command(words.getFirst()), words.subList(1, words.size()), out, err);
            };
        } catch (WrongUsage e) {
            err.println(e.getMessage());
            err.println("jubilee --help shows what there is, jubilee COMMAND --help a command's options.");
            return ExitCode.USAGE;
        } catch (UncheckedIOException e) {
            return failed(e.getCause(), err);
        } catch (IOException e) {
            return failed(e, err);
        }
    }

    private static int run(Command command, List<String> words, PrintWriter out, PrintWriter err)
            throws IOException, WrongUsage {
        if (words.contains("-h") || words.contains("--help")) {
            Help.of(command, out);
            return ExitCode.FINE;
        }
        return command.run(Arguments.of(command.options(), words), err);
    }

    private static Command command(String name) throws WrongUsage {
        return HELP.commands().stream().filter(c -> c.name().equals(name)).findFirst()
                .orElseThrow(() -> new WrongUsage("There is no command '" + name + "': " + HELP.names()));
    }

    /** The disk's failures are told in one line; anything else is a fault of the program and keeps its trace. */
    private static int failed(IOException failure, PrintWriter err) {
        err.println("jubilee: " + failure);
        return ExitCode.DISK_FAILED;
    }
}
