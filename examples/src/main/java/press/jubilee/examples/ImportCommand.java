package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.Options;
import press.jubilee.model.importer.ImportResult;
import press.jubilee.model.importer.ImportedArticle;
import press.jubilee.model.importer.PageImporter;

/** {@code jubilee import}: a saved page into a folder. */
final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String operand() {
        return "FILE --into FOLDER";
    }

    @Override
    public String description() {
        return "Takes a saved page into a collection folder as an article: plain text, or HTML as a browser saves it. The"
                + " manifest lists it; a folder without a manifest gets one. No article is overwritten.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(
                        Arguments.value("into", "FOLDER", "The collection; it is made where it is missing"))
                .addOption(Arguments.value("encoding", "NAME",
                        "The page's encoding, such as GB18030, where it does not say so itself and is not UTF-8"))
                .addOption(Arguments.flag('q', "quiet", "Print errors only"));
    }

    @Override
    public int run(Arguments arguments, PrintWriter err) throws IOException, WrongUsage {
        Path page = arguments.operand("FILE")
                .orElseThrow(() -> new WrongUsage("Which FILE is to be imported?"));
        Path folder = arguments.path("into")
                .orElseThrow(() -> new WrongUsage("--into is missing: which FOLDER?"));
        if (!Files.isRegularFile(page)) {
            throw new WrongUsage("There is no file " + page);
        } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUsage(folder + " is no folder");
        }
        PageImporter importer = arguments.charset("encoding").map(PageImporter.create()::withEncoding)
                .orElseGet(PageImporter::create);
        ImportResult result = importer.read(page, folder);
        Optional<ImportedArticle> article = result.article();
        if (article.isPresent()) {
            article.get().write();
        }
        var findings = new Findings(result.diagnostics(), page.getFileName().toString());
        findings.print(err, article.map(a -> "written to " + folder.resolve(a.name()))
                .orElse("nothing written"), arguments.has("quiet"));
        return findings.exitCode();
    }
}
