package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jubilee check}: what is wrong with a folder. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, exitCodeOnExecutionException = ExitCode.FAULT, description = "Tells everything that is wrong with a collection folder, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The collection.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (CollectionFolder collection = FolderArgument.open(folder, spec.commandLine())) {
            Progress progress = Progress.to(err, false);
            Report report = new EditionMaker(progress).check(collection);
            progress.done();
            var findings = new Findings(report.diagnostics(), collection.name());
            findings.print(err, "nothing written", false);
            return findings.exitCode();
        }
    }
}
