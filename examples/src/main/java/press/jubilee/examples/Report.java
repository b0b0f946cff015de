package press.jubilee.examples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.LayoutFinding;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;

/**
 * What a run has to tell scripts: {@code NAME-report.json}. Names in it are relative, so that the same collection gives
 * the same report wherever it lies.
 *
 * @param layout absent where no PDF was asked for
 */
record Report(Optional<BookLayout> layout, List<Diagnostic> diagnostics, List<EditionFile> editions) {

    String toJson() {
        var json = new JsonWriter();
        json.beginObject();
        json.name("pages").value(layout.map(l -> l.pages().size()).orElse(0));
        json.name("diagnostics").beginArray();
        diagnostics.forEach(d -> diagnostic(d, json));
        json.endArray().name("editions").beginArray();
        editions.forEach(e -> edition(e, json));
        json.endArray().name("layout").beginObject();
        layout.ifPresent(l -> layout(l, json));
        return json.endObject().endObject().toString();
    }

    private static void diagnostic(Diagnostic diagnostic, JsonWriter json) {
        json.beginObject();
        json.name("severity").value(diagnostic.severity().toString());
        json.name("code").value(diagnostic.code());
        json.name("file").value(diagnostic.at().file());
        json.name("line").value(diagnostic.at().line());
        json.name("column").value(diagnostic.at().column());
        json.name("message").value(diagnostic.message());
        json.name("hint").value(diagnostic.hint());
        json.endObject();
    }

    private static void edition(EditionFile edition, JsonWriter json) {
        json.beginObject();
        json.name("kind").value(edition.kind().toString());
        json.name("file").value(edition.name());
        json.name("bytes").value(edition.bytes());
        json.name("sha256").value(edition.sha256());
        json.endObject();
    }

    private static void layout(BookLayout layout, JsonWriter json) {
        json.name("width").value(layout.trim().width().toString());
        json.name("height").value(layout.trim().height().toString());
        json.name("pagesByKind").beginObject();
        for (PageKind kind : PageKind.values()) {
            json.name(kind.name().toLowerCase(Locale.ROOT)).value(pages(layout, kind));
        }
        json.endObject();
        json.name("lines").value(items(layout, PlacedItem.TextLine.class));
        json.name("rules").value(items(layout, PlacedItem.Rule.class));
        json.name("pictures").value(items(layout, PlacedItem.PlacedPicture.class));
        json.name("findings").beginArray();
        layout.findings().forEach(f -> finding(f, json));
        json.endArray();
    }

    private static void finding(LayoutFinding finding, JsonWriter json) {
        json.beginObject();
        json.name("code").value(finding.code());
        json.name("file").value(finding.at().file());
        json.name("line").value(finding.at().line());
        json.name("column").value(finding.at().column());
        json.name("page").value(finding.page());
        json.endObject();
    }

    private static long pages(BookLayout layout, PageKind kind) {
        return layout.pages().stream().map(Page::kind).filter(kind::equals).count();
    }

    private static long items(BookLayout layout, Class<? extends PlacedItem> kind) {
        return layout.pages().stream().flatMap(p -> p.items().stream()).filter(kind::isInstance).count();
    }
}
