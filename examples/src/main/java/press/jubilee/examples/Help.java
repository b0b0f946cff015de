package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.TextHelpAppendable;

/** What the program says about itself, in lines of eighty characters. */
record Help(List<Command> commands) {

    private static final int WIDTH = 80;
    private static final String EXIT_CODES = """
            Exit codes:
              0   fine; there may have been warnings
              1   the collection has errors; nothing was written
              2   the command was not understood
              3   the disk failed; nothing was written
              4   a fault in this program""";

    String names() {
        return commands.stream().map(Command::name).collect(Collectors.joining(", "));
    }

    void program(PrintWriter out) {
        out.println("""
                Usage: jubilee COMMAND
                Makes a collection folder into a press PDF, a screen PDF and an EPUB.
                  -h, --help      Show this help, or that of a command
                  -V, --version   Show the version
                Commands:""");
        commands.forEach(
                c -> out.printf("  %-8s%s%n", c.name(), c.description().replaceFirst("(?s)[.:].*", "")));
        out.println(EXIT_CODES);
        out.flush();
    }

    static void of(Command command, PrintWriter out) throws IOException {
        var page = new TextHelpAppendable(out);
        page.setMaxWidth(WIDTH);
        page.setLeftPad(0);
        HelpFormatter.builder().setHelpAppendable(page).setShowSince(false).get()
                .printHelp("jubilee " + command.name() + " [OPTIONS] " + command.operand(),
                        command.description(), command.options(), "", false);
        out.flush();
    }
}
