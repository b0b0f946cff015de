package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.jubilee.model.importer.ImportResult;
import press.jubilee.model.importer.ImportedArticle;
import press.jubilee.model.importer.PageImporter;

/** {@code jubilee import}: a saved page into a folder. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, exitCodeOnExecutionException = ExitCode.FAULT, description = {
    "Takes a saved page, plain text or HTML, into a collection folder as an article of Markdown,",
    "and lists it in the manifest. A folder without a manifest gets one. No article is overwritten."})
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The page: text, or HTML as a browser saves it.")
    private Path page;

    @Option(names = "--into", paramLabel = "FOLDER", required = true, description = "The collection; it is made where it is missing.")
    private Path folder;

    @Option(names = "--encoding", paramLabel = "NAME", description = "The page's encoding, such as GB18030, where it does not say so itself and is not UTF-8.")
    private Optional<Charset> encoding;

    @Option(names = {"-q", "--quiet"}, description = "Print errors only.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(page)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + page);
        } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is no folder");
        }
        PrintWriter err = spec.commandLine().getErr();
        PageImporter importer = encoding.map(PageImporter.create()::withEncoding)
                .orElseGet(PageImporter::create);
        ImportResult result = importer.read(page, folder);
        Optional<ImportedArticle> article = result.article();
        if (article.isPresent()) {
            article.get().write();
        }
        var findings = new Findings(result.diagnostics(), page.getFileName().toString());
        findings.print(err, article.map(a -> "written to " + folder.resolve(a.name()))
                .orElse("nothing written"), quiet);
        return findings.exitCode();
    }
}
