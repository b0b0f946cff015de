package press.jubilee.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.Options;
import press.jubilee.epub.EpubOptions;
import press.jubilee.epub.UserSheet;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.ScreenStandard;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.press.PdfX;
import press.jubilee.pdf.press.PictureInk;
import press.jubilee.pdf.press.PressSettings;
import press.jubilee.pdf.printer.PrinterProfile;
import press.jubilee.pdf.sheet.Paper;
import press.jubilee.pdf.sheet.SheetSettings;

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
                + " NAME.epub and NAME-report.json, NAME being the folder's, or those that are named; without FOLDER, those of the sample that"
                + " comes with the program. Either all files are written or none is.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.value("out", "DIR",
                        "Where the files go; else editions, in the current folder"))
                .addOption(Arguments.value("editions", "KIND,KIND",
                        "Which editions: press, screen, epub, which are made without this option; epub2, for old readers; booklet, for both sides of"
                                + " office paper, to be folded; spreads, a proof of facing pages on one side"))
                .addOption(Arguments.value("printer", "NAME",
                        "The printer whose figures margins, number of pages and checks follow: "
                                + String.join(", ", PrinterProfile.names())))
                .addOption(Arguments.value("press", "STANDARD",
                        "What the press PDF conforms to: x1a (PDF/X-1a:2001, else), x3 (PDF/X-3:2002), x4 (PDF/X-4,"
                                + " which needs --profile)"))
                .addOption(Arguments.value("condition", "NAME",
                        "The printing condition that the press PDF is for, by its name in the ICC's registry; else"
                                + " FOGRA39"))
                .addOption(Arguments.value("profile", "FILE",
                        "The ICC profile of that condition, to go into the press PDF"))
                .addOption(Arguments.value("pictures", "INK",
                        "What pictures are printed in: grey, else colour, which needs --profile: four inks by that profile,"
                                + " no more of them than the printer takes"))
                .addOption(Arguments.value("screen", "STANDARD",
                        "What the screen PDF promises: ua1 (PDF 1.7 as PDF/UA-1 and PDF/A-2a, else), ua2 (PDF 2.0 as PDF/UA-2)"))
                .addOption(Arguments.flag("marks",
                        "Put crop marks, a bar of tints and the page's number outside the trimmed pages of the press PDF;"
                                + " printers on demand refuse such files"))
                .addOption(Arguments.value("paper", "SIZE",
                        "What the booklet and the spreads are printed on: a4, else letter"))
                .addOption(Arguments.value("signature", "PAGES",
                        "How many pages of the booklet are folded together, a multiple of 4; else up to 64, and more in"
                                + " signatures of about 32"))
                .addOption(Arguments.value("thickness", "LENGTH",
                        "How thick the booklet's paper is, so that its inner sheets reach no further out; else 0.1mm"))
                .addOption(FontFolders.option())
                .addOption(Arguments.flag("allow-missing",
                        "Print a sign for a character that no face has, with a warning, instead of writing nothing"))
                .addOption(Arguments.value("style", "FILE",
                        "A style sheet for the EPUB, to follow its own; it may set no colours, sizes in points or files"))
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
        Set<EditionKind> kinds = editions.isEmpty() ? EditionKind.USUAL : EnumSet.copyOf(editions);
        var wanted = new Wanted(kinds, arguments.has("proof"), arguments.has("offprints"),
                arguments.has("release"));
        PdfOptions options = PdfOptions.defaults().withPress(press(arguments))
                .withAllowMissing(arguments.has("allow-missing"))
                .withMarks(arguments.has("marks"))
                .withScreen(arguments.word("screen", List.of(ScreenStandard.values()), "standard")
                        .orElse(ScreenStandard.UA1));
        options = FontFolders.in(arguments, options);
        options = printer(arguments).map(options::withPrinter).orElse(options);
        SheetSettings sheets = sheets(arguments);
        Path out = arguments.path("out").orElse(Path.of("editions"));
        Optional<CollectionFolder> folder = arguments.folder();
        try (CollectionFolder collection = folder.isPresent() ? folder.get() : CollectionFolder.sample()) {
            return make(collection, wanted, options, sheets, style(arguments), out, arguments.has("quiet"),
                    err);
        }
    }

    private static Optional<PrinterProfile> printer(Arguments arguments) throws WrongUsage {
        Optional<String> name = arguments.text("printer");
        if (name.isPresent() && PrinterProfile.named(name.get()).isEmpty()) {
            throw new WrongUsage(
                    "--printer takes one of " + String.join(", ", PrinterProfile.names()) + ", not "
                            + name.get());
        }
        return name.flatMap(PrinterProfile::named);
    }

    private static PressSettings press(Arguments arguments) throws WrongUsage {
        PdfX standard = arguments.word("press", List.of(PdfX.values()), "standard").orElse(PdfX.X1A_2001);
        Optional<Path> profile = arguments.path("profile");
        if (profile.isPresent() && !Files.isRegularFile(profile.get())) {
            throw new WrongUsage("There is no file " + profile.get());
        }
        if (standard == PdfX.X4 && profile.isEmpty()) {
            throw new WrongUsage("--press x4 needs the press's profile: --profile FILE");
        }
        PressSettings press = PressSettings.defaults().withStandard(standard, profile)
                .withPictures(pictures(arguments, profile));
        Optional<String> condition = arguments.text("condition");
        try {
            return condition.map(press::withCondition).orElse(press);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--condition: " + e.getMessage());
        }
    }

    private static EpubOptions style(Arguments arguments) throws IOException, WrongUsage {
        Optional<Path> sheet = arguments.path("style");
        if (sheet.isEmpty()) {
            return EpubOptions.DEFAULT;
        }
        if (!Files.isRegularFile(sheet.get())) {
            throw new WrongUsage("There is no file " + sheet.get());
        }
        return EpubOptions.DEFAULT.withUserStyleSheet(UserSheet.read(sheet.get()));
    }

    private static PictureInk pictures(Arguments arguments, Optional<Path> profile) throws WrongUsage {
        PictureInk ink = arguments.word("pictures", List.of(PictureInk.values()), "of grey and colour")
                .orElse(PictureInk.GREY);
        if (ink == PictureInk.COLOUR && profile.isEmpty()) {
            throw new WrongUsage("--pictures colour needs the press's profile: --profile FILE");
        }
        return ink;
    }

    private static SheetSettings sheets(Arguments arguments) throws WrongUsage {
        SheetSettings sheets = arguments.word("paper", List.of(Paper.values()), "size")
                .map(SheetSettings.defaults()::withPaper).orElse(SheetSettings.defaults());
        Optional<String> signature = arguments.text("signature");
        Optional<String> thickness = arguments.text("thickness");
        try {
            sheets = signature.isEmpty() ? sheets : sheets.withSignature(Integer.parseInt(signature.get()));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--signature takes a number of pages, 4, 8, 12 …, not " + signature.get());
        }
        try {
            return thickness.map(Length::parse).map(sheets::withThickness).orElse(sheets);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new WrongUsage("--thickness takes a length of 0mm to 1mm, not " + thickness.get());
        }
    }

    private static int make(CollectionFolder collection, Wanted wanted, PdfOptions options,
            SheetSettings sheets,
            EpubOptions epub, Path out,
            boolean quiet, PrintWriter err)
            throws IOException {
        Progress progress = Progress.to(err, quiet);
        Report report = new EditionMaker(progress, options, sheets, epub).make(collection, wanted, out);
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
