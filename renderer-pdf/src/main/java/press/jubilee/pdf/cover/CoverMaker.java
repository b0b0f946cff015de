package press.jubilee.pdf.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Design;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.wording.CoverWords;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.book.DesignFaces;
import press.jubilee.pdf.book.VolumeWords;
import press.jubilee.pdf.cover.CoverType.Look;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.parallel.Later;
import press.jubilee.pdf.printer.PrinterProfile;
import press.jubilee.pdf.report.LayoutReport;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.set.StyleShaper;
import press.jubilee.pdf.sheet.Sheets;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Justification;

/** Makes the cover of a book that is laid out. One maker makes one cover. */
public final class CoverMaker {

    /** How far down the band of the modern design reaches, in units of a panel. */
    private static final int BAND = 980;
    /** How far words stay from the folds: a sixteenth of an inch, as printers on demand ask. */
    private static final Length CLEAR = Length.inches(0.0625);
    /** Of a printer who is not named. */
    private static final Length BLEED = Length.millimetres(3);
    private static final int SPINE_TEXT = 80;

    private final BookLayout book;
    private final Anthology volume;
    private final Optional<PrinterProfile> printer;
    private final Design.Name design;
    private final CoverColours colours;
    private final CoverWords words;
    private final CoverType type;
    private final CoverBoard board = new CoverBoard();
    private final List<Diagnostic> found = new ArrayList<>();

    private CoverMaker(BookLayout book, BookDesign design, FontBook fonts, Optional<PrinterProfile> printer) {
        this.book = book;
        this.volume = book.anthology();
        this.printer = printer;
        this.design = name(design);
        this.colours = CoverColours.of(this.design);
        this.words = CoverWords.of(volume, HouseWords.of(volume.language()));
        FontBook faces = DesignFaces.of(design.faces(), fonts, found::add);
        this.type = new CoverType(new ParagraphSetter(new StyleShaper(faces), design.microtype(),
                VolumeWords.of(volume), this::tell));
    }

    /**
     * Draws the cover, or tells why it cannot be drawn.
     *
     * @param printer who will print it; empty where that is not known
     */
    public static CoverLayout of(BookLayout book, BookDesign design, FontBook fonts,
            Optional<PrinterProfile> printer) {
        return new CoverMaker(book, design, fonts, printer).make();
    }

    private static Design.Name name(BookDesign design) {
        for (Design.Name name : Design.Name.values()) {
            if (name.name().equalsIgnoreCase(design.name())) {
                return name;
            }
        }
        return Design.Name.CLASSIC;
    }

    private CoverLayout make() {
        SpineWidth spine = SpineWidth.of(volume.matter().wrap(), printer, book.pages().size(), at());
        found.addAll(spine.findings());
        if (spine.width().isEmpty()) {
            return new CoverLayout(Optional.empty(), new Rect(0, 0, 0, 0), Length.ZERO, bleed(), found);
        }
        var geometry = new CoverGeometry(book.trim(), spine.width().get(),
                volume.language().isRightToLeft());
        ground(geometry);
        front(geometry);
        back(geometry);
        spine(geometry);
        boolean failed = found.stream().anyMatch(Diagnostic::isError);
        return new CoverLayout(failed ? Optional.empty() : Optional.of(sheets(geometry)),
                geometry.front(), spine.width().get(), bleed(), found);
    }

    private Length bleed() {
        return printer.map(PrinterProfile::bleed).orElse(BLEED);
    }

    private SourcePosition at() {
        SourcePosition at = volume.matter().wrap().at();
        return at.equals(SourcePosition.NONE) ? SourcePosition.of("anthology.yaml") : at;
    }

    private void ground(CoverGeometry geometry) {
        Rect ground = geometry.ground();
        board.rule(ground, colours.ground());
        if (design == Design.Name.MODERN) {
            int height = panel(geometry.front()).units(BAND);
            board.rule(new Rect(ground.x(), ground.y(), ground.width(), height - ground.y()), colours.band());
        }
    }

    private void front(CoverGeometry geometry) {
        if (volume.cover().isPresent()) {
            board.picture(volume.cover().get(), geometry.frontOver());
            return;
        }
        var front = new CoverFront(panel(geometry.front()), words, colours, side(),
                volume.editors().stream().map(e -> e.person().name()).toList());
        switch (design) {
            case CLASSIC, BILINGUAL -> front.centred();
            case MODERN -> front.flush();
        }
    }

    private void back(CoverGeometry geometry) {
        Panel panel = panel(geometry.back());
        switch (design) {
            case CLASSIC, BILINGUAL -> {
                panel.frame(70, 6, colours.accent());
                panel.frame(92, 2, colours.accent());
                Look serif = Look.of(FontFamily.TEXT, colours.type(), Justification.CENTER, 1);
                new CoverBack(panel, volume, colours, serif, found::add).draw(300, words);
            }
            case MODERN -> new CoverBack(panel, volume, colours,
                    Look.of(FontFamily.SANS, colours.type(), side(), 1), found::add).draw(BAND + 130, words);
        }
    }

    private void spine(CoverGeometry geometry) {
        int pages = book.pages().size();
        int least = printer.map(p -> p.spineText().orElse(0)).orElse(SPINE_TEXT);
        boolean many = pages >= least;
        Panel panel = panel(geometry.spine());
        var look = switch (design) {
            case CLASSIC, BILINGUAL -> Look.of(FontFamily.TEXT, colours.type(), Justification.LEFT, 1);
            case MODERN -> Look.of(FontFamily.SANS, colours.type(), Justification.LEFT, 1).bolder();
        };
        boolean drawn = many && new CoverSpine(panel, CLEAR.sp(), look)
                .draw(words, design == Design.Name.MODERN ? BAND : 0);
        if (!drawn) {
            found.add(new Diagnostic(Severity.INFO, "cover.spine-blank", at(), String.format(Locale.ROOT,
                    "the spine of %d pages, %.1f mm, has no words", pages,
                    geometry.spineWidth().millimetres()),
                    Optional.of(many
                            ? "it is too narrow for them"
                            : "they are printed from " + least + " pages on")));
        }
    }

    private Panel panel(Rect box) {
        return new Panel(board, type, box, volume.language());
    }

    private Justification side() {
        return volume.language().isRightToLeft() ? Justification.RIGHT : Justification.LEFT_BALANCED;
    }

    /** Words that are tried in several sizes lack the same character each time. */
    private void tell(Diagnostic finding) {
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    private Sheets sheets(CoverGeometry geometry) {
        var pages = new BookLayout(volume, geometry.sheet(), book.margins(), board.pages(), List.of(),
                new PageMap(List.of()), List.of(), Later.now(LayoutReport.NONE));
        return new Sheets(pages, PdfEdition.PRESS, geometry.sheet(), List.of(board.sheet()), false,
                List.of());
    }
}
