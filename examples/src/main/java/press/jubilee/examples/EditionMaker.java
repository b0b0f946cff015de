package press.jubilee.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.jubilee.epub.EpubOptions;
import press.jubilee.epub.EpubRenderer;
import press.jubilee.epub.EpubResult;
import press.jubilee.model.Anthology;
import press.jubilee.model.ArticleId;
import press.jubilee.model.RightsLedger;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.model.reader.ReadResult;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.Offprint;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.PdfResult;
import press.jubilee.pdf.cover.CoverLayout;
import press.jubilee.pdf.proof.FrontPicture;
import press.jubilee.pdf.proof.Proof;
import press.jubilee.pdf.sheet.SheetSettings;
import press.jubilee.pdf.sheet.Sheets;

/**
 * Makes a set of editions from a folder. An error anywhere, in the folder or in what the layout could not set, stops all
 * of them before a file is touched.
 */
final class EditionMaker {

    private final PdfRenderer pdf;
    private final EpubRenderer epub;
    private final Progress progress;
    private final SheetSettings sheets;

    EditionMaker(Progress progress, PdfOptions options) {
        this(progress, options, SheetSettings.defaults(), EpubOptions.DEFAULT);
    }

    EditionMaker(Progress progress, PdfOptions options, SheetSettings sheets, EpubOptions epub) {
        this.epub = EpubRenderer.with(epub);
        this.progress = progress;
        this.sheets = sheets;
        this.pdf = PdfRenderer.with(options);
    }

    /** Finds everything that {@link #make} would tell, and writes nothing. */
    Report check(CollectionFolder folder) throws IOException {
        Prepared prepared = prepare(folder, false, true);
        if (prepared.anthology().isEmpty()) {
            return prepared.complete().report(List.of());
        }
        progress.step("Checking the EPUB");
        EpubResult result = epub.render(prepared.anthology().get(),
                prepared.layout().map(BookLayout::pageMap),
                OutputStream.nullOutputStream());
        return prepared.complete().with(result.diagnostics()).report(List.of());
    }

    /**
     * Makes the editions and their report in {@code out}, and what else is wanted. The report's editions are empty, and
     * nothing was written, where a diagnostic is an error.
     */
    Report make(CollectionFolder folder, Wanted wanted, Path out) throws IOException {
        Prepared prepared = prepare(folder, wanted.release(), wanted.pages());
        if (prepared.hasErrors()) {
            return prepared.complete().report(List.of());
        }
        try (StagedFiles files = StagedFiles.in(out)) {
            List<EditionFile> editions = write(prepared, wanted.kinds(), folder.name(), files);
            Prepared finished = prepared.complete()
                    .with(editions.stream().flatMap(e -> e.diagnostics().stream()).toList());
            if (finished.hasErrors()) {
                return finished.report(List.of());
            }
            List<OffprintFile> offprints = wanted.offprints()
                    ? offprints(finished.layout().orElseThrow(), folder.name(), files)
                    : List.of();
            int sheets = wanted.proof() ? proof(finished.layout().orElseThrow(), folder.name(), files) : 0;
            Report report = finished.report(editions, offprints, sheets);
            Files.writeString(files.file(folder.name() + "-report.json"), report.toJson(),
                    StandardCharsets.UTF_8);
            files.publish();
            return report;
        }
    }

    private int proof(BookLayout layout, String name, StagedFiles files) throws IOException {
        Proof proof = Proof.of(layout);
        for (int sheet = 0; sheet < proof.sheets(); sheet++) {
            progress.step("Painting sheet " + (sheet + 1) + " of " + proof.sheets());
            proof.write(sheet, files.file(name + "-proof-" + (sheet + 1) + ".png"));
        }
        return proof.sheets();
    }

    private List<OffprintFile> offprints(BookLayout layout, String name, StagedFiles files)
            throws IOException {
        progress.step("Writing the offprints");
        List<Offprint> offprints = pdf.offprints(layout);
        Map<ArticleId, String> names = OffprintNames.of(name,
                offprints.stream().map(Offprint::article).toList());
        var tasks = new ArrayList<SideBySide.Task<OffprintFile>>();
        for (Offprint offprint : offprints) {
            String file = names.get(offprint.article());
            Path path = files.file(file);
            tasks.add(() -> {
                PdfResult result = pdf.write(offprint.layout(), PdfEdition.SCREEN, path);
                return new OffprintFile(offprint.article(), file, result.pages(), result.bytes(),
                        result.sha256());
            });
        }
        return SideBySide.run(tasks);
    }

    private Prepared prepare(CollectionFolder folder, boolean release, boolean pages) throws IOException {
        progress.step("Reading " + folder.name());
        ReadResult read = AnthologyReader.create().read(folder.path());
        List<Diagnostic> rights = read.anthology().map(a -> RightsLedger.of(a).findings(release))
                .orElse(List.of());
        progress.step("Laying out the pages");
        Optional<BookLayout> layout = read.anthology().filter(a -> pages).map(pdf::layout);
        return new Prepared(read.anthology(), layout, read.diagnostics()).with(rights);
    }

    /** Each edition is a task of its own and needs nothing of another; the result keeps the order of the kinds. */
    private List<EditionFile> write(Prepared prepared, Set<EditionKind> kinds, String name, StagedFiles files)
            throws IOException {
        progress.step("Writing the editions");
        Optional<CoverLayout> cover = prepared.layout().filter(l -> kinds.contains(EditionKind.COVER))
                .map(pdf::cover);
        Prepared covered = cover.isPresent() && epubs(kinds)
                ? prepared.with(front(prepared.anthology().orElseThrow(), cover.get(), files))
                : prepared;
        var tasks = new ArrayList<SideBySide.Task<EditionFile>>();
        for (EditionKind kind : kinds) {
            Path file = files.file(kind.fileName(name));
            tasks.add(() -> write(covered, cover, kind, file));
        }
        return SideBySide.run(tasks);
    }

    private static boolean epubs(Set<EditionKind> kinds) {
        return kinds.contains(EditionKind.EPUB) || kinds.contains(EditionKind.EPUB2);
    }

    /** Beside a wrap cover that is drawn, the EPUB has its front. */
    private Anthology front(Anthology volume, CoverLayout cover, StagedFiles files) throws IOException {
        if (volume.cover().isPresent() || cover.sheets().isEmpty()) {
            return volume;
        }
        progress.step("Painting the front of the cover");
        return volume.withCover(FrontPicture.write(cover, files.passing("cover.png")));
    }

    private EditionFile write(Prepared prepared, Optional<CoverLayout> cover, EditionKind kind, Path file)
            throws IOException {
        return switch (kind) {
            case PRESS -> pdf(kind, file, pdf.write(prepared.layout().orElseThrow(), PdfEdition.PRESS, file));
            case SCREEN ->
                pdf(kind, file, pdf.write(prepared.layout().orElseThrow(), PdfEdition.SCREEN, file));
            case COVER -> cover(cover.orElseThrow(), file);
            case BOOKLET -> pdf(kind, file,
                    pdf.write(Sheets.booklet(prepared.layout().orElseThrow(), sheets), file));
            case SPREADS -> pdf(kind, file,
                    pdf.write(Sheets.spreads(prepared.layout().orElseThrow(), sheets), file));
            case EPUB -> epub(kind, file, epub.render(prepared.anthology().orElseThrow(),
                    prepared.layout().map(BookLayout::pageMap), file));
            case EPUB2 -> epub(kind, file, epub.renderEpub2(prepared.anthology().orElseThrow(),
                    prepared.layout().map(BookLayout::pageMap), file));
        };
    }

    /** One that could not be drawn has no bytes; its errors keep everything from being published. */
    private EditionFile cover(CoverLayout cover, Path file) throws IOException {
        return cover.sheets().isEmpty()
                ? new EditionFile(EditionKind.COVER, file.getFileName().toString(), 0, "", cover.findings())
                : pdf(EditionKind.COVER, file, pdf.write(cover, file));
    }

    private static EditionFile epub(EditionKind kind, Path file, EpubResult result) {
        return new EditionFile(kind, file.getFileName().toString(), result.bytes(), result.sha256(),
                result.diagnostics());
    }

    private static EditionFile pdf(EditionKind kind, Path file, PdfResult result) {
        return new EditionFile(kind, file.getFileName().toString(), result.bytes(), result.sha256(),
                result.diagnostics());
    }

    /** What all editions are written from; each finding is told once, however many editions share it. */
    private record Prepared(Optional<Anthology> anthology, Optional<BookLayout> layout,
            List<Diagnostic> diagnostics) {

        Prepared with(Anthology other) {
            return new Prepared(Optional.of(other), layout, diagnostics);
        }

        Prepared with(List<Diagnostic> more) {
            return new Prepared(anthology, layout,
                    Stream.concat(diagnostics.stream(), more.stream()).distinct().toList());
        }

        /** With all that is to be said of the pages, which is found out while they are written. */
        Prepared complete() {
            return with(layout.map(BookLayout::diagnostics).orElse(List.of()));
        }

        boolean hasErrors() {
            return diagnostics.stream().anyMatch(Diagnostic::isError)
                    || layout.filter(l -> !l.failures().isEmpty()).isPresent();
        }

        Report report(List<EditionFile> editions) {
            return report(editions, List.of(), 0);
        }

        Report report(List<EditionFile> editions, List<OffprintFile> offprints, int proofSheets) {
            return new Report(layout, diagnostics, editions, offprints, proofSheets);
        }
    }
}
