package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.Options;

/** {@code jubilee make}: all editions of a folder. */
final class MakeCommand implements Command {

    @Override
    public String name() {
        return "make";
    }

    @Override
    public String operand() {
        return "[FOLDER]";
    }

    @Override
    public String description() {
        return "Makes the editions of a collection folder, and a report for scripts: NAME-press.pdf, NAME-screen.pdf,"
                + " NAME.epub and NAME-report.json, NAME being the folder's; without FOLDER, those of the sample that"
                + " comes with the program. Either all files are written or none is.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.value("out", "DIR",
                        "Where the files go; else editions, in the current folder"))
                .addOption(Arguments.value("editions", "KIND,KIND",
                        "Which editions: press, screen, epub; else all"))
                .addOption(Arguments.flag("release",
                        "Refuse to write anything while the permission for a reprint is requested or unknown; without"
                                + " it, the imprint says that the volume is a draft"))
                .addOption(Arguments.flag("proof",
                        "Also paint the spreads on contact sheets, NAME-proof-1.png and so on, with what the layout"
                                + " report found marked beside the pages"))
                .addOption(Arguments.flag("offprints",
                        "Also write each article as a file of its own, NAME-offprint-ARTICLE.pdf: a title page with its"
                                + " citation, and its pages with the book's folios"))
                .addOption(Arguments.flag('q', "quiet", "Print errors only"));
    }

    @Override
    public int run(Arguments arguments, PrintWriter err) throws IOException, WrongUsage {
        List<EditionKind> editions = arguments.words("editions", List.of(EditionKind.values()));
        Set<EditionKind> kinds = editions.isEmpty()
                ? EnumSet.allOf(EditionKind.class)
                : EnumSet.copyOf(editions);
        var wanted = new Wanted(kinds, arguments.has("proof"), arguments.has("offprints"),
                arguments.has("release"));
        Path out = arguments.path("out").orElse(Path.of("editions"));
        Optional<CollectionFolder> folder = arguments.folder();
        try (CollectionFolder collection = folder.isPresent() ? folder.get() : CollectionFolder.sample()) {
            return make(collection, wanted, out, arguments.has("quiet"), err);
        }
    }

    private static int make(CollectionFolder collection, Wanted wanted, Path out, boolean quiet,
            PrintWriter err)
            throws IOException {
        Progress progress = Progress.to(err, quiet);
        Report report = new EditionMaker(progress).make(collection, wanted, out);
        progress.done();
        var findings = new Findings(report.diagnostics(), collection.name());
        findings.print(err, outcome(report, out), quiet);
        return findings.exitCode();
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String outcome(Report report, Path out) {
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
