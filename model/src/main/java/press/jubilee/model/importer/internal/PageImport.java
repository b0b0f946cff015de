package press.jubilee.model.importer.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.importer.ImportResult;
import press.jubilee.model.importer.ImportedArticle;
import press.jubilee.model.reader.ReadLimits;
import press.jubilee.model.reader.internal.Findings;

/** Leads the import of one page: its text, its passages, its article, the folder with it. */
public final class PageImport {

    private PageImport() {}

    /** @throws IOException if the page is not there, or the disk fails */
    public static ImportResult read(Path file, Path folder, ReadLimits limits, Optional<Charset> encoding)
            throws IOException {
        var found = new Findings(limits.diagnosticsPerFile());
        found.expect(file.getFileName().toString());
        Optional<PageText> text = new PageLoader(limits.textBytes(), encoding).load(file, found);
        Optional<FoundArticle> article = text.flatMap(t -> ArticleFinder.find(
                t.html() ? HtmlPage.read(t, found) : TextPage.read(t, found), t, found));
        Optional<Target> target = Target.open(folder, limits, found);
        Optional<ImportedArticle> imported = article.isPresent() && target.isPresent()
                ? target.get().with(article.get(), file.getFileName().toString(), found)
                : Optional.empty();
        List<Diagnostic> diagnostics = found.inOrder();
        return new ImportResult(
                imported.filter(i -> diagnostics.stream().noneMatch(Diagnostic::isError)), diagnostics);
    }
}
