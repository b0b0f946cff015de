package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jubilee make}: all editions of a folder. */
@Command(name = "make", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, exitCodeOnExecutionException = ExitCode.FAULT, description = {
    "Makes the editions of a collection folder, and a report for scripts:",
    "NAME-press.pdf, NAME-screen.pdf, NAME.epub and NAME-report.json, NAME being the folder's.",
    "Either all files are written or none is."})
final class MakeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", description = "The collection; without it, the sample that comes with the program.")
    private Optional<Path> folder;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "editions", description = "Where the files go (default: ${DEFAULT-VALUE}, in the current folder).")
    private Path out;

    @Option(names = "--editions", paramLabel = "KIND", split = ",", defaultValue = "press,screen,epub", description = "Which editions: ${COMPLETION-CANDIDATES} (default: all of them).")
    private List<EditionKind> editions;

    @Option(names = "--release", description = "Refuse to write anything while the permission for a reprint is requested or unknown; without it, the imprint says that the volume is a draft.")
    private boolean release;

    @Option(names = "--proof", description = "Also paint the spreads on contact sheets, NAME-proof-1.png and so on, with what the layout report found marked beside the pages.")
    private boolean proof;

    @Option(names = "--offprints", description = "Also write each article as a file of its own, NAME-offprint-ARTICLE.pdf: a title page with its citation, and its pages with the book's folios.")
    private boolean offprints;

    @Option(names = {"-q", "--quiet"}, description = "Print errors only.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        try (CollectionFolder collection = collection()) {
            return make(collection, new Wanted(EnumSet.copyOf(editions), proof, offprints, release));
        }
    }

    private CollectionFolder collection() throws IOException {
        return folder.isPresent()
                ? FolderArgument.open(folder.get(), spec.commandLine())
                : CollectionFolder.sample();
    }

    private int make(CollectionFolder collection, Wanted wanted) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Progress.to(err, quiet);
        Report report = new EditionMaker(progress).make(collection, wanted, out);
        progress.done();
        var findings = new Findings(report.diagnostics(), collection.name());
        findings.print(err, outcome(report), quiet);
        return findings.exitCode();
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private String outcome(Report report) {
        if (report.editions().isEmpty()) {
            return "nothing written";
        }
        var written = new ArrayList<String>(List.of(count(report.editions().size(), "edition")));
        if (!report.offprints().isEmpty()) {
            written.add(count(report.offprints().size(), "offprint"));
        }
        if (report.proofSheets() > 0) {
            written.add(count(report.proofSheets(), "sheet") + " of proof");
        }
        return String.join(" and ", written) + " in " + out;
    }
}
