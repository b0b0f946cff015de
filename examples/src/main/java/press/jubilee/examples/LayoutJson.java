package press.jubilee.examples;

import java.util.Locale;
import java.util.Map;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.report.FaceUse;
import press.jubilee.pdf.report.Finding;
import press.jubilee.pdf.report.LayoutReport;
import press.jubilee.pdf.report.LineFigures;
import press.jubilee.pdf.report.PageFigures;
import press.jubilee.pdf.report.Place;
import press.jubilee.pdf.style.Margins;

/** The members of {@code layout} in a run's report. */
record LayoutJson(BookLayout layout) {

    void write(JsonWriter json) {
        LayoutReport report = layout.report();
        json.name("width").value(layout.trim().width().toString());
        json.name("height").value(layout.trim().height().toString());
        Margins margins = layout.margins();
        json.name("margins").beginObject();
        json.name("inner").value(margins.inner().toString());
        json.name("outer").value(margins.outer().toString());
        json.name("head").value(margins.head().toString());
        json.name("foot").value(margins.foot().toString());
        json.endObject();
        json.name("pagesByKind").beginObject();
        Map<PageKind, Integer> kinds = report.pages().byKind();
        for (PageKind kind : PageKind.values()) {
            json.name(kind.name().toLowerCase(Locale.ROOT)).value(kinds.getOrDefault(kind, 0));
        }
        json.endObject();
        json.name("lines").value(items(PlacedItem.TextLine.class));
        json.name("rules").value(items(PlacedItem.Rule.class));
        json.name("pictures").value(items(PlacedItem.PlacedPicture.class));
        text(report.lines(), json);
        pages(report, json);
        json.name("faces").beginArray();
        for (FaceUse use : report.faces()) {
            json.beginObject().name("face").value(use.face()).name("characters").value(use.characters())
                    .endObject();
        }
        json.endArray().name("findings").beginArray();
        report.findings().forEach(f -> finding(f, json));
        json.endArray();
    }

    private static void text(LineFigures lines, JsonWriter json) {
        json.name("text").beginObject();
        json.name("lines").value(lines.lines());
        json.name("hyphenated").value(lines.hyphenated());
        json.name("hyphenatedShare").value(share(lines.hyphenated(), lines.lines()), 4);
        json.name("ladders").value(lines.ladders());
        json.name("justified").value(lines.justified());
        json.name("wordSpace").beginObject();
        json.name("mean").value(lines.mean(), 4);
        json.name("deviation").value(lines.deviation(), 4);
        json.name("median").value(lines.median(), 4);
        json.name("looseShare").value(share(lines.loose(), lines.justified()), 4);
        json.name("tightShare").value(share(lines.tight(), lines.justified()), 4);
        json.name("overHalfEmShare").value(share(lines.overHalfEm(), lines.justified()), 4);
        lines.loosest().ifPresent(l -> {
            json.name("loosest").beginObject().name("space").value(l.space(), 4);
            position(l.at(), json);
            place(l.place(), json);
            json.name("words").value(l.words()).endObject();
        });
        json.endObject().endObject();
    }

    private static void pages(LayoutReport report, JsonWriter json) {
        PageFigures pages = report.pages();
        Map<String, Long> counts = report.counts();
        json.name("feet").beginObject();
        json.name("fullPages").value(pages.full());
        json.name("deviation").value(pages.footDeviation(), 2);
        json.name("inRegisterShare").value(share(pages.level(), pages.faced()), 4);
        json.name("underHalf").value(pages.underHalf());
        json.name("fewLines").value(pages.shortPages());
        json.endObject();
        json.name("widows").value(counts.getOrDefault("page.widow", 0L));
        json.name("orphans").value(counts.getOrDefault("page.orphan", 0L));
        json.name("findingsByKind").beginObject();
        counts.forEach((kind, count) -> json.name(kind).value(count));
        json.endObject();
    }

    private static void finding(Finding finding, JsonWriter json) {
        Diagnostic diagnostic = finding.diagnostic();
        json.beginObject();
        json.name("kind").value(diagnostic.code());
        json.name("severity").value(diagnostic.severity().toString());
        position(diagnostic.at(), json);
        finding.place().ifPresent(p -> place(p, json));
        json.name("message").value(diagnostic.message());
        json.name("hint").value(diagnostic.hint());
        json.endObject();
    }

    private static void position(SourcePosition at, JsonWriter json) {
        json.name("file").value(at.file()).name("line").value(at.line()).name("column").value(at.column());
    }

    private static void place(Place place, JsonWriter json) {
        json.name("page").value(place.label()).name("pageIndex").value(place.page());
        json.name("y").value(place.y() / (double) Length.POINT, 2);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    private long items(Class<? extends PlacedItem> kind) {
        return layout.pages().stream().flatMap(p -> p.items().stream()).filter(kind::isInstance).count();
    }
}
