package press.jubilee.pdf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.ENGLISH;
import static press.jubilee.pdf.SampleBook.run;
import static press.jubilee.pdf.SampleBook.sp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.canvas.LineOrigin;
import press.jubilee.pdf.canvas.LineOrigin.Fit;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;

/** Reports of pages made by hand. */
class LayoutReportTest {

    private static final TextBlock BLOCK = new TextBlock(sp(50), sp(450), sp(10));
    private static final double LEADING = 12;

    private static SourcePosition at(int line) {
        return new SourcePosition("a.md", line, 1);
    }

    /** Five words of 10 pt with spaces of that width in ems. */
    private static TextLine line(double y, double space, Fit fit, boolean hyphenated) {
        var set = new ArrayList<SetRun>();
        int pen = 0;
        for (int i = 0; i < 5; i++) {
            var word = run(TestFaces.SERIF, 10, "word");
            set.add(new SetRun(word, pen, 0, word.width(), ENGLISH));
            pen += word.width();
            if (i < 4) {
                set.add(new SetRun(run(TestFaces.SERIF, 10, " "), pen, 0, sp(10 * space), ENGLISH));
                pen += sp(10 * space);
            }
        }
        return new TextLine(sp(50), sp(y), set, new LineOrigin(at((int) y), fit, hyphenated));
    }

    private static LayoutReport report(Page... pages) {
        return LayoutReport.of(List.of(pages), BLOCK, List.of(), List.of(), face -> false);
    }

    private static List<String> told(LayoutReport report) {
        return report.findings().stream()
                .map(f -> f.diagnostic().code() + " " + f.diagnostic().at()
                        + f.place().map(p -> " p." + p.label() + " " + p.y() / sp(1)).orElse(""))
                .toList();
    }

    /** A page of lines from the head of the text block on. */
    private static Page full(int index, double first, int lines) {
        PlacedItem[] items = new PlacedItem[lines];
        for (int i = 0; i < lines; i++) {
            items[i] = line(first + LEADING * i, 0.25, Fit.FULL, false);
        }
        return SampleBook.page(index, items);
    }

    @Test
    void aBadLineIsToldWithItsSourceAndItsPage() {
        LayoutReport report = report(
                SampleBook.page(0, line(60, 0.25, Fit.FULL, false), line(72, 0.7, Fit.LOOSE, false)),
                SampleBook.page(1, line(60, 0.1, Fit.TIGHT, false), line(84, 0.25, Fit.OVERFULL, false),
                        line(96, 0.25, Fit.FREE, false)));

        assertEquals(List.of("layout.loose a.md:72:1 p.1 72", "layout.tight a.md:60:1 p.2 60",
                "layout.overfull a.md:84:1 p.2 84"), told(report));
        assertEquals(List.of("layout.tight", "layout.loose", "layout.overfull"),
                report.diagnostics().stream().map(Diagnostic::code).toList());
        assertTrue(report.diagnostics().getFirst().message().contains("on page 2"));
    }

    @Test
    void wordsThatRunIntoOthersAreTold() {
        TextLine left = SampleBook.line(TestFaces.SERIF, 10, 50, 100,
                "A title much longer than there is room");
        TextLine right = SampleBook.line(TestFaces.SERIF, 10, 150, 100, "117");
        TextLine free = SampleBook.line(TestFaces.SERIF, 10, 350, 100, "118");

        assertEquals(List.of("layout.overlap :1:1 p.1 100"),
                told(report(SampleBook.page(0, right, left, free))));
    }

    @Test
    void wordSpacesAreMeasuredInEms() {
        LineFigures lines = report(
                SampleBook.page(0, line(60, 0.2, Fit.FULL, true), line(72, 0.2, Fit.FULL, true),
                        line(84, 0.2, Fit.FULL, true), line(96, 0.2, Fit.FULL, true),
                        line(108, 0.6, Fit.FULL, false), line(120, 0.1, Fit.FULL, false),
                        line(132, 0.25, Fit.FREE, false)))
                .lines();

        assertEquals(7, lines.lines());
        assertEquals(6, lines.justified());
        assertEquals(4, lines.hyphenated());
        assertEquals(1, lines.ladders());
        assertEquals(0.25, lines.mean(), 1e-4);
        assertEquals(Math.sqrt((4 * 0.05 * 0.05 + 0.35 * 0.35 + 0.15 * 0.15) / 6), lines.deviation(), 1e-4);
        assertEquals(0.2, lines.median(), 1e-4);
        assertEquals(1, lines.loose());
        assertEquals(1, lines.tight());
        assertEquals(1, lines.overHalfEm());
        assertEquals(at(108), lines.loosest().orElseThrow().at());
        assertEquals("word word word word word", lines.loosest().orElseThrow().words());
    }

    @Test
    void typeOfAnotherSizeIsNoRunningText() {
        TextLine small = SampleBook.line(TestFaces.SERIF, 8, 50, 100, "a note of several words");
        TextLine folio = SampleBook.line(TestFaces.SERIF, 10, 50, 480, "a folio below the text block");

        LayoutReport report = report(SampleBook.page(0, small, folio, line(60, 0.2, Fit.FULL, false)));

        assertEquals(1, report.lines().lines());
        assertEquals(1, report.pages().shortPages());
    }

    @Test
    void feetAndRegisterAreOfFacingPages() {
        PageFigures pages = report(full(0, 60, 33), full(1, 60, 33), full(2, 60, 32), full(3, 60, 33),
                full(4, 66, 33), full(5, 60, 4)).pages();

        assertEquals(5, pages.full());
        double low = 60 + 31 * LEADING;
        double mean = (3 * (low + 12) + low + low + 18) / 5;
        assertEquals(Math.sqrt((3 * Math.pow(low + 12 - mean, 2) + Math.pow(low - mean, 2)
                + Math.pow(low + 18 - mean, 2)) / 5), pages.footDeviation(), 1e-3);
        assertEquals(32 + 32, pages.faced());
        assertEquals(32, pages.level());
        assertEquals(1, pages.underHalf());
        assertEquals(1, pages.shortPages());
        assertEquals(6, pages.byKind().get(PageKind.TEXT));
    }

    @Test
    void aSourceIsFoundOnItsPage() {
        Page first = new Page(0, "i", PageKind.TEXT, List.of(), List.of(),
                List.of(new Page.Source(at(10), 7), new Page.Source(at(20), 9)));
        Page second = new Page(1, "ii", PageKind.TEXT, List.of(), List.of(),
                List.of(new Page.Source(at(20), 5), new Page.Source(new SourcePosition("a.md", 20, 80), 6),
                        new Page.Source(new SourcePosition("b.md", 3, 1), 8)));
        SourceIndex index = SourceIndex.of(List.of(first, second));

        assertEquals(Optional.of(new Place(0, "i", 9)), index.find(at(20)));
        assertEquals(Optional.of(new Place(0, "i", 9)), index.find(new SourcePosition("a.md", 20, 79)));
        assertEquals(Optional.of(new Place(1, "ii", 6)), index.find(new SourcePosition("a.md", 25, 1)));
        assertEquals(Optional.of(new Place(0, "i", 7)), index.find(at(2)), "the front matter");
        assertEquals(Optional.of(new Place(1, "ii", 8)), index.find(SourcePosition.of("b.md")));
        assertEquals(Optional.empty(), index.find(at(5).file().equals("c.md")
                ? at(5)
                : new SourcePosition("c.md", 1, 1)));
    }

    @Test
    void whatWasFoundBeforeThePagesGetsItsPlace() {
        Page page = new Page(4, "5", PageKind.TEXT, List.of(), List.of(),
                List.of(new Page.Source(at(10), sp(99))));
        Diagnostic coarse = Diagnostic.warning("picture.resolution", at(12), "coarse", "print it smaller");
        Diagnostic lost = Diagnostic.warning("picture.resolution", SourcePosition.NONE, "coarse", "smaller");

        LayoutReport report = LayoutReport.of(List.of(page), BLOCK, List.of(), List.of(coarse, lost, coarse),
                face -> false);

        assertEquals(List.of("picture.resolution :1:1", "picture.resolution a.md:12:1 p.5 99"), told(report));
    }

    @Test
    void wordsInAFaceThatOnlyStandsInAreToldOnceAText() {
        Face standIn = TestFaces.SERIF_ITALIC;
        TextLine line = new TextLine(0, sp(60),
                SampleBook.line(standIn, 10, 0, 60, "\u0141\u00F3d\u017A twice \u0141\u00F3d\u017A").runs(),
                new LineOrigin(at(3), Fit.FREE, false));

        LayoutReport report = LayoutReport.of(List.of(SampleBook.page(0, line), SampleBook.page(1, line)),
                BLOCK,
                List.of(), List.of(), face -> face == standIn);

        assertEquals(List.of("glyph.stand-in a.md:3:1 p.1 60"), told(report));
        assertEquals(
                "\u201C\u0141\u00F3d\u017A\u201D, \u201Ctwice\u201D are set in SourceSerifPro-It, since the design's face"
                        + " lacks letters of it",
                report.findings().getFirst().diagnostic().message());
        assertEquals(List.of(), report.diagnostics(), "nothing that an editor must act on");
        assertEquals(List.of(new FaceUse("SourceSerifPro-It", 26)), report.faces());
    }

    @Test
    void everyCodeHasAGroup() {
        assertEquals(FindingGroup.LINE, group("layout.loose"));
        assertEquals(FindingGroup.TURN, group("page.widow"));
        assertEquals(FindingGroup.FOOT, group("page.short"));
        assertEquals(FindingGroup.NOTE, group("page.split-note"));
        assertEquals(FindingGroup.FIGURE, group("page.far-figure"));
        assertEquals(FindingGroup.FIGURE, group("picture.resolution"));
        assertEquals(FindingGroup.LETTER, group("glyph.stand-in"));
        assertEquals(FindingGroup.OTHER, group("layout.head"));
    }

    private static FindingGroup group(String code) {
        return FindingGroup.of(new Finding(
                new Diagnostic(Severity.INFO, code, SourcePosition.NONE, "", Optional.empty()),
                Optional.empty()));
    }
}
