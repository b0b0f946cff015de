package press.jubilee.examples;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.BookLayout;

/**
 * What a run has to tell scripts: {@code NAME-report.json}. Names in it are relative, so that the same collection gives
 * the same report wherever it lies. Its form is that of {@code report.schema.json} beside this class.
 *
 * @param layout absent where no pages were asked for
 * @param proofSheets how many contact sheets were painted
 */
record Report(Optional<BookLayout> layout, List<Diagnostic> diagnostics, List<EditionFile> editions,
        List<OffprintFile> offprints, int proofSheets) {

    String toJson() {
        var json = new JsonWriter();
        json.beginObject();
        json.name("pages").value(layout.map(l -> l.pages().size()).orElse(0));
        json.name("diagnostics").beginArray();
        diagnostics.forEach(d -> diagnostic(d, json));
        json.endArray().name("editions").beginArray();
        editions.forEach(e -> edition(e, json));
        json.endArray().name("offprints").beginArray();
        offprints.forEach(o -> offprint(o, json));
        json.endArray().name("layout").beginObject();
        layout.ifPresent(l -> new LayoutJson(l).write(json));
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

    private static void offprint(OffprintFile offprint, JsonWriter json) {
        json.beginObject();
        json.name("article").value(offprint.article().value());
        json.name("file").value(offprint.name());
        json.name("pages").value(offprint.pages());
        json.name("bytes").value(offprint.bytes());
        json.name("sha256").value(offprint.sha256());
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
}
