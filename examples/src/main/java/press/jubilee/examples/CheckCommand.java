package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.commons.cli.Options;
import press.jubilee.pdf.PdfOptions;

/** {@code jubilee check}: what is wrong with a folder. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String operand() {
        return "FOLDER";
    }

    @Override
    public String description() {
        return "Tells all that is wrong with a collection folder, and writes nothing.";
    }

    @Override
    public Options options() {
        return new Options().addOption(FontFolders.option());
    }

    @Override
    public int run(Arguments arguments, PrintWriter err) throws IOException, WrongUsage {
        try (CollectionFolder collection = arguments.folder()
                .orElseThrow(() -> new WrongUsage("Which FOLDER is to be checked?"))) {
            Progress progress = Progress.to(err, false);
            Report report = new EditionMaker(progress, FontFolders.in(arguments, PdfOptions.defaults()))
                    .check(collection);
            progress.done();
            var findings = new Findings(report.diagnostics(), collection.name());
            findings.print(err, "nothing written", false);
            return findings.exitCode();
        }
    }
}
