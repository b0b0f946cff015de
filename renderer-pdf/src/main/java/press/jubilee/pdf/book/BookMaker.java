package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.index.BookIndex;
import press.jubilee.model.wording.VersionRecord;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.facing.Spreads;
import press.jubilee.pdf.flow.Anchors;
import press.jubilee.pdf.flow.ColumnFlow;
import press.jubilee.pdf.flow.IndexFlow;
import press.jubilee.pdf.flow.MatterFlow;
import press.jubilee.pdf.flow.StyledFlow;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.galley.Columns;
import press.jubilee.pdf.galley.GalleyBuilder;
import press.jubilee.pdf.galley.GalleyPiece;
import press.jubilee.pdf.page.Feathering;
import press.jubilee.pdf.page.Galley;
import press.jubilee.pdf.page.MadePage;
import press.jubilee.pdf.page.MadeUp;
import press.jubilee.pdf.page.PageMakeUp;
import press.jubilee.pdf.page.PageSettings;
import press.jubilee.pdf.page.PageSide;
import press.jubilee.pdf.parallel.InOrder;
import press.jubilee.pdf.parallel.Later;
import press.jubilee.pdf.printer.PrinterChecks;
import press.jubilee.pdf.printer.PrinterProfile;
import press.jubilee.pdf.report.FaceUse;
import press.jubilee.pdf.report.LayoutReport;
import press.jubilee.pdf.report.MachineFaces;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.set.StyleShaper;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.SpineMargin;
import press.jubilee.pdf.style.StyleName;

/**
 * Lays out a volume. Galleys are set in parallel, since no text depends on another; the sections are made up and
 * numbered one after another meanwhile, since each begins where the one before it ended. Then come the lists at the end of the book,
 * which tell the pages of the texts before them. The contents come last: their roman pages disturb nothing after them, and their
 * length does not depend on the figures in them.
 */
public final class BookMaker {

    private final Anthology anthology;
    private final BookIndex index;
    private final BookDesign design;
    private final FontBook fonts;
    private final Optional<PrinterProfile> printer;
    private final BookPlan plan;
    private final GalleyBuilder galleys;
    private final GalleyBuilder lists;
    private final Columns columns;
    private final FacingTexts facing;
    private final PageFrame frame;
    private final PageAssembler assembler;
    private final Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();

    private BookMaker(Anthology anthology, BookIndex index, BookDesign design, FontBook fonts,
            Optional<PrinterProfile> printer, List<Diagnostic> found) {
        this.printer = printer;
        diagnostics.addAll(found);
        var setter = new ParagraphSetter(new StyleShaper(fonts), design.microtype(),
                VolumeWords.of(anthology), anthology.language().isRightToLeft(),
                diagnostics::add);
        this.anthology = anthology;
        this.design = design;
        this.fonts = fonts;
        this.index = index;
        this.plan = new BookPlan(anthology, design, !index.isEmpty());
        ParagraphSetter lists = setter.uniform();
        this.columns = new Columns(design, lists);
        this.galleys = new GalleyBuilder(design, setter, diagnostics::add);
        this.lists = new GalleyBuilder(design, lists, diagnostics::add);
        this.facing = new FacingTexts(galleys, design.leading().sp(), diagnostics::add);
        this.frame = new PageFrame(design, setter, anthology.language());
        this.assembler = new PageAssembler(design, setter, frame, diagnostics::add);
    }

    /**
     * Lays out. A book that has turned out too thick for its inner margin gets a wider one: for that the text moves outwards
     * on its pages, or, where the outer margin has no more to give, is laid out again in a narrower measure. The margin
     * only grows, and there is a widest, so that this ends after as many times as the printer's table has bands. Begun with
     * the pages that the text would fill if it were nothing but full lines, a thick book is seldom laid out twice.
     */
    public static BookLayout layout(Anthology anthology, BookDesign design, PdfOptions options) {
        var found = new ArrayList<Diagnostic>();
        Optional<PrinterProfile> printer = PrinterProfile.of(options.printer(), anthology);
        if (printer.isEmpty()) {
            anthology.matter().printer().ifPresent(p -> found.add(PrinterChecks.unknown(p)));
        }
        SpineMargin margin = printer.map(PrinterProfile::inner).orElse(SpineMargin.STANDARD);
        FontBook faces = DesignFaces.of(design.faces(), options.fonts(), found::add);
        BookDesign enough = margin.enough(design, fullPages(anthology, design));
        BookIndex index = BookIndex.of(anthology);
        while (true) {
            BookLayout layout = new BookMaker(anthology, index, enough, faces, printer, found).make();
            BookDesign wider = margin.enough(enough, layout.pages().size());
            if (wider.measure() == enough.measure()) {
                return wider == enough ? layout : layout.withMargins(wider.margins());
            }
            enough = wider;
        }
    }

    /** Three letters to the em is more than any page holds. */
    private static int fullPages(Anthology anthology, BookDesign design) {
        long letters = anthology.texts().flatMap(a -> a.body().leaves().stream())
                .mapToLong(l -> l.text().length())
                .sum();
        long onPage = 3L * design.measure() / design.style(StyleName.BODY).text().size() * design.lines();
        return (int) Math.min(Integer.MAX_VALUE, letters / Math.max(1, onPage));
    }

    private BookLayout make() {
        List<Prepared> forewords = prepare(plan.forewords());
        Numbered bodyPages = body();
        Map<ArticleId, String> folios = new HashMap<>();
        Numbered front = front(forewords, id -> "0", VersionRecord.Copy.UNKNOWN);
        front.padToRecto();
        prepare(plan.closing(map(front, bodyPages))).forEach(list -> number(list, bodyPages));
        folios.putAll(front.openings);
        Set<Integer> linked = index.isEmpty() ? Set.of() : index(map(front, bodyPages), bodyPages);
        folios.putAll(bodyPages.openings);
        int count = count(front, bodyPages);
        front = front(forewords, id -> folios.getOrDefault(id, ""),
                new VersionRecord.Copy(Optional.of(millimetres()), OptionalInt.of(count)));
        front.padToRecto();
        close(front, bodyPages, count);
        var pages = new ArrayList<Page>();
        front.pages.forEach(a -> pages.add(a.page()));
        // the body begins at index 0 when it is numbered by itself, on a recto as in the book
        bodyPages.pages.forEach(a -> pages.add(a.page().at(pages.size())));
        for (int page : linked) {
            pages.set(page, pages.get(page)
                    .withPlaces(List.of(
                            new Page.Destination(Anchors.ofPage(pages.get(page).label()), 0))));
        }
        CallPlaces.name(pages);
        if (anthology.language().isRightToLeft()) {
            pages.replaceAll(p -> p.mirrored(design.trim().width().sp()));
        }
        diagnostics.addAll(fonts.findings());
        diagnostics.addAll(MachineFaces.in(pages, fonts.ofMachine()));
        return new BookLayout(anthology, design.trim(), design.margins(), pages,
                Outline.of(anthology, plan.lists(), hasColophon(pages)),
                map(front, bodyPages), diagnostics.stream().filter(Diagnostic::isError).toList(),
                report(front, bodyPages, pages));
    }

    /** It may have nothing to say. */
    private static boolean hasColophon(List<Page> pages) {
        return pages.stream().flatMap(p -> p.destinations().stream())
                .anyMatch(d -> d.name().equals(MatterFlow.COLOPHON_PAGE));
    }

    /** How many pages the book will have: with the colophon, and with blank ones behind it as the printer asks. */
    private int count(Numbered front, Numbered body) {
        int even = (front.pages.size() + 1) / 2 * 2;
        int printed = even + body.pages.size() + (anthology.matter().colophon().isPresent() ? 1 : 0);
        int own = anthology.matter().pagesMultiple().orElse(2);
        return printer.map(p -> p.pages(printed, own)).orElse((printed + own - 1) / own * own);
    }

    /** Sets the colophon, which names the faces of all pages before it, and fills up with blank pages. */
    private void close(Numbered front, Numbered body, int count) {
        if (anthology.matter().colophon().isPresent()) {
            List<Page> set = Stream.of(front, body).flatMap(n -> n.pages.stream())
                    .map(PageAssembler.Assembled::page).toList();
            plan.colophon(FaceUse.families(set, fonts::asksFor)).ifPresent(c -> number(prepare(c), body));
        }
        while (front.pages.size() + body.pages.size() < count) {
            body.add(assembler.blank(body.index(), body.label()));
        }
    }

    private String millimetres() {
        return Math.round(design.trim().width().millimetres()) + " mm × "
                + Math.round(design.trim().height().millimetres()) + " mm";
    }

    private static PageMap map(Numbered front, Numbered body) {
        var stretches = new ArrayList<>(front.texts.from(0));
        stretches.addAll(body.texts.from(front.pages.size()));
        return new PageMap(Stream.concat(front.pages.stream(), body.pages.stream())
                .map(PageAssembler.Assembled::printed).toList(), stretches);
    }

    /** Adds the index to the pages that it is of, and says which of all pages it leads to. */
    private Set<Integer> index(PageMap map, Numbered out) {
        ColumnFlow flow = IndexFlow.flow(design, anthology, index, map, plan.book());
        out.open(plan.indexOpening());
        out.openings.put(IndexFlow.LIST.id(), out.label());
        boolean first = true;
        for (Columns.ColumnPage page : columns.pages(flow)) {
            Optional<String> head = first
                    ? Optional.empty()
                    : head(plan.heads(IndexFlow.LIST),
                            SourcePosition.NONE, out);
            out.add(assembler.columns(out.index(), out.label(), IndexFlow.LIST.id(), page, first, head));
            first = false;
        }
        return flow.pages();
    }

    private Later<LayoutReport> report(Numbered front, Numbered body, List<Page> pages) {
        int bodyBegins = front.pages.size();
        var findings = new ArrayList<>(front.remarks.findings(pages.subList(0, bodyBegins)));
        findings.addAll(body.remarks.findings(pages.subList(bodyBegins, pages.size())));
        List<Diagnostic> located = List.copyOf(diagnostics);
        return Later.of(() -> LayoutReport.of(pages, frame.block(), findings, located,
                face -> !fonts.asksFor(face)));
    }

    private Numbered front(List<Prepared> forewords, Function<ArticleId, String> folios,
            VersionRecord.Copy copy) {
        var sections = new ArrayList<>(prepare(plan.preliminaries(copy)));
        sections.addAll(prepare(List.of(plan.contents(folios))));
        sections.addAll(forewords);
        return number(sections, Section.Numbering.ROMAN);
    }

    /** Numbers a section while later ones are still being set; its galley is let go then. */
    private Numbered body() {
        var out = new Numbered(Section.Numbering.ARABIC);
        InOrder.run(plan.body(), this::prepare, p -> number(p, out));
        return out;
    }

    private List<Prepared> prepare(List<Section> sections) {
        return sections.parallelStream().map(this::prepare).toList();
    }

    private Prepared prepare(Section section) {
        return switch (section) {
            case Section.Text t -> {
                StyledFlow flow = t.flow().get();
                yield new Prepared(section,
                        Optional.of((t.article().isPresent() ? galleys : lists).galley(flow)),
                        flow.isList() ? flow.leaves() : Map.of());
            }
            case Section.Facing f -> new Prepared(section, Optional.of(facing.galley(f.verso().flow().get(),
                    f.recto().flow().get(),
                    f.recto().article().map(Article::at).orElse(SourcePosition.NONE))),
                    Map.of());
            case Section.Display d -> new Prepared(section, Optional.empty(), Map.of());
        };
    }

    private Numbered number(List<Prepared> sections, Section.Numbering numbering) {
        var out = new Numbered(numbering);
        sections.forEach(s -> number(s, out));
        return out;
    }

    private void number(Prepared prepared, Numbered out) {
        out.open(prepared.section.opening());
        switch (prepared.section) {
            case Section.Display d ->
                out.add(assembler.display(out.index(), out.label(), Optional.of(d.id()), d.flow()));
            case Section.Text t -> text(t, prepared.galley.orElseThrow(), prepared.words, out);
            case Section.Facing f -> facing(f, prepared.galley.orElseThrow(), out);
        }
    }

    private void text(Section.Text section, Galley galley, Map<Integer, String> words, Numbered out) {
        PageSide side = out.index() % 2 == 0 ? PageSide.RECTO : PageSide.VERSO;
        MadeUp made = section.article().isPresent()
                ? new PageMakeUp(frame.shape(),
                        PageSettings.prose().withVerticalStretch(design.verticalStretch()))
                        .makeUp(galley, side)
                : list(galley, side);
        out.openings.put(section.id(), out.label());
        out.remarks.madeUp(made, out.index(), frame.top(), out::label);
        for (int i = 0; i < made.pages().size(); i++) {
            page(section, words, made.pages().get(i), i == 0, out);
        }
    }

    /** @param first whether the text opens on it */
    private void page(Section.Text section, Map<Integer, String> words, MadePage page, boolean first,
            Numbered out) {
        Optional<String> head = first
                ? Optional.empty()
                : head(section.heads(), section.article().map(Article::at).orElse(SourcePosition.NONE), out);
        section.article().ifPresent(a -> out.texts.add(a.id(), page, out.index()));
        out.add(assembler.text(out.index(), out.label(), section, words, page, first, head));
    }

    /** Verso and recto in turn; a page of a spread on which only the other text goes on is left blank. */
    private void facing(Section.Facing section, Galley galley, Numbered out) {
        MadeUp made = new Spreads(GalleyPiece.BLANK)
                .of(new PageMakeUp(frame.shape(), PageSettings.facing()).makeUp(galley, PageSide.VERSO));
        List<Section.Text> sides = List.of(section.verso(), section.recto());
        out.openings.put(section.verso().id(), out.label());
        out.openings.put(section.recto().id(), out.label(out.index() + 1));
        out.remarks.madeUp(made, out.index(), frame.top(), out::label);
        for (int i = 0; i < made.pages().size(); i++) {
            MadePage page = made.pages().get(i);
            if (page.strips().isEmpty() && page.notes().isEmpty()) {
                out.add(assembler.blank(out.index(), out.label()));
            } else {
                page(sides.get(i % 2), Map.of(), page, i < 2, out);
            }
        }
    }

    /** The white between the entries of a list is one on each page. */
    private MadeUp list(Galley galley, PageSide side) {
        return new Feathering(frame.shape())
                .level(new PageMakeUp(frame.shape(), PageSettings.lists()).makeUp(galley, side));
    }

    private Optional<String> head(Section.Heads heads, SourcePosition at, Numbered out) {
        boolean recto = out.index() % 2 == 0;
        String wanted = recto ? heads.recto() : heads.verso();
        if (!frame.hasHeads()) {
            return Optional.empty();
        }
        if (frame.fits(wanted)) {
            return Optional.of(wanted);
        }
        out.remarks.head(Diagnostic.warning("layout.head", at,
                "the running head is too long for its line and is left out: " + wanted,
                recto ? "give the article a short-title" : "shorten the names on this article"),
                out.index());
        return Optional.empty();
    }

    /** @param words of the leaves of a list */
    private record Prepared(Section section, Optional<Galley> galley, Map<Integer, String> words) {}

    /** Pages as they are numbered. */
    private final class Numbered {

        private final Section.Numbering numbering;
        private final List<PageAssembler.Assembled> pages = new ArrayList<>();
        private final Map<ArticleId, String> openings = new HashMap<>();
        private final TextPages texts = new TextPages();
        private final Remarks remarks = new Remarks();

        Numbered(Section.Numbering numbering) {
            this.numbering = numbering;
        }

        int index() {
            return pages.size();
        }

        String label() {
            return label(pages.size());
        }

        String label(int index) {
            return Folios.of(index + 1, numbering, anthology.language());
        }

        void add(PageAssembler.Assembled page) {
            pages.add(page);
        }

        void open(Section.Opening opening) {
            boolean recto = index() % 2 == 0;
            if (opening == Section.Opening.RECTO && !recto || opening == Section.Opening.VERSO && recto) {
                add(assembler.blank(index(), label()));
            }
        }

        void padToRecto() {
            open(Section.Opening.RECTO);
        }
    }
}
