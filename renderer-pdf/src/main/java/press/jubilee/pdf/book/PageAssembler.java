package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.OwnPages;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.DisplayFlow;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.galley.Columns.ColumnPage;
import press.jubilee.pdf.galley.GalleyPiece;
import press.jubilee.pdf.galley.Plate;
import press.jubilee.pdf.galley.Stack;
import press.jubilee.pdf.page.MadePage;
import press.jubilee.pdf.page.NoteSlip;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.style.BookDesign;

/** A made-up page of a section into a finished one. */
final class PageAssembler {

    private static final double SMALLER = 0.95;
    private static final double SMALLEST = 0.77;

    private final BookDesign design;
    private final ParagraphSetter setter;
    private final PageFrame frame;
    private final Consumer<Diagnostic> found;

    /** @param found takes what is wrong with a page that is set by eye */
    PageAssembler(BookDesign design, ParagraphSetter setter, PageFrame frame, Consumer<Diagnostic> found) {
        this.found = found;
        this.design = design;
        this.setter = setter;
        this.frame = frame;
    }

    /** A finished page and what it means for the page map. */
    record Assembled(Page page, PageMap.PrintedPage printed) {}

    Assembled blank(int index, String label) {
        return new Assembled(new Page(index, label, PageKind.BLANK, List.of(), List.of()),
                new PageMap.PrintedPage(label, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** @param id the page's name in the page map */
    Assembled display(int index, String label, Optional<ArticleId> id, DisplayFlow flow) {
        int x = frame.left(index % 2 == 0);
        var items = new ArrayList<PlacedItem>();
        flow.plate().ifPresent(p -> {
            Plate plate = Plate.of(design, setter, p, found);
            int y = frame.top() + (design.textHeight() - plate.height()) / 2;
            plate.piece().items().forEach(i -> items.add(i.moved(x, y)));
        });
        Words words = words(flow);
        int sink = frame.top() + flow.sink() * design.leading().sp();
        int low = Math.max(frame.top() + design.textHeight() - words.foot.height(),
                sink + words.head.height());
        words.head.items().forEach(i -> items.add(i.moved(x, sink)));
        words.foot.items().forEach(i -> items.add(i.moved(x, low)));
        var places = new ArrayList<Page.Destination>();
        words.head.anchors().forEach(a -> places.add(new Page.Destination(a, sink)));
        words.foot.anchors().forEach(a -> places.add(new Page.Destination(a, low)));
        return new Assembled(new Page(index, label, PageKind.DISPLAY, items, places),
                new PageMap.PrintedPage(label, Optional.empty(), id, Optional.empty()));
    }

    private record Words(Stack head, Stack foot) {}

    /** Set smaller where they have no room on the page, by a twentieth at a time and by a quarter at most. */
    private Words words(DisplayFlow flow) {
        int room = design.textHeight() - flow.sink() * design.leading().sp();
        for (double factor = 1; true; factor *= SMALLER) {
            DisplayFlow sized = factor == 1 ? flow : flow.scaled(factor);
            var words = new Words(stack(sized.head()), stack(sized.foot()));
            boolean fits = words.head.height() + words.foot.height() <= room;
            if (fits || factor < SMALLEST) {
                if (!fits) {
                    found.accept(Diagnostic.warning("layout.display", SourcePosition.NONE,
                            "there is more on a page before or behind the texts than it has room for",
                            "shorten what the manifest says under rights, cip, dedication or colophon"));
                }
                return words;
            }
        }
    }

    private Stack stack(List<FlowItem.Paragraph> paragraphs) {
        var stack = new Stack(setter, design.measure());
        paragraphs.forEach(stack::add);
        return stack;
    }

    /**
     * @param words of the leaves of a list
     * @param first whether the section opens on this page
     */
    Assembled text(int index, String label, Section.Text section, Map<Integer, String> words, MadePage made,
            boolean first, Optional<String> head) {
        boolean recto = index % 2 == 0;
        var content = new Content(frame.left(recto), frame.top());
        made.strips().forEach(s -> content.add((GalleyPiece) s.payload(), s.y()));
        made.separator().ifPresent(y -> frame
                .separator(recto, y, made.notes().getFirst().continued(), language(made.notes()))
                .ifPresent(content.items::add));
        for (MadePage.PlacedNote note : made.notes()) {
            int y = note.y();
            for (NoteSlip.NoteLine line : note.note().lines().subList(note.from(), note.to())) {
                content.add((GalleyPiece) line.payload(), y);
                y += line.height();
            }
        }
        head.ifPresent(h -> content.items.addAll(frame.head(recto, h)));
        content.items.addAll(frame.folio(recto, label, first));
        Optional<ArticleId> article = section.article().map(a -> a.id());
        Page page = new Page(index, label, first ? PageKind.OPENER : PageKind.TEXT, content.items,
                content.destinations, content.sources);
        return new Assembled(page, new PageMap.PrintedPage(label, article,
                first ? Optional.of(section.id()) : Optional.empty(),
                first
                        ? Optional.empty()
                        : start(section.id(), made)
                                .map(s -> article.isPresent() ? s : inLetters(s, words))));
    }

    /** Of the first words of the notes. */
    private Language language(List<MadePage.PlacedNote> notes) {
        return notes.stream().flatMap(n -> n.note().lines().subList(n.from(), n.to()).stream())
                .flatMap(l -> ((GalleyPiece) l.payload()).items().stream())
                .flatMap(i -> i instanceof PlacedItem.TextLine line && line.owner() instanceof Tag tag
                        ? Stream.of(tag.language())
                        : Stream.empty())
                .findFirst().orElse(frame.language());
    }

    /** A place in a list. */
    private static PageMap.TextPlace inLetters(PageMap.TextPlace place, Map<Integer, String> words) {
        return new PageMap.TextPlace(place.article(), place.leaf(),
                OwnPages.letters(words.get(place.leaf()).substring(0, place.offset())));
    }

    /** @param first whether the list opens on this page */
    Assembled columns(int index, String label, ArticleId list, ColumnPage made, boolean first,
            Optional<String> head) {
        boolean recto = index % 2 == 0;
        var items = new ArrayList<PlacedItem>();
        made.items().forEach(i -> items.add(i.moved(frame.left(recto), frame.top())));
        head.ifPresent(h -> items.addAll(frame.head(recto, h)));
        items.addAll(frame.folio(recto, label, first));
        List<Page.Destination> places = made.anchors().stream()
                .map(a -> new Page.Destination(a, frame.top())).toList();
        return new Assembled(new Page(index, label, first ? PageKind.OPENER : PageKind.TEXT, items, places),
                new PageMap.PrintedPage(label, Optional.empty(),
                        first ? Optional.of(list) : Optional.empty(),
                        first
                                ? Optional.empty()
                                : Optional.of(new PageMap.TextPlace(list, made.leaf(), made.letters()))));
    }

    /**
     * The first words of the page that belong to the text itself. A figure that was moved to the head of the page has its
     * place in the text elsewhere; the page begins with the words below it.
     */
    private static Optional<PageMap.TextPlace> start(ArticleId article, MadePage made) {
        List<GalleyPiece> pieces = made.strips().stream().map(s -> (GalleyPiece) s.payload())
                .filter(GalleyPiece::hasText).toList();
        Optional<GalleyPiece> words = pieces.stream().filter(p -> !isFigure(p)).findFirst();
        return pieces.stream().filter(p -> words.isEmpty() || !isFigure(p) || standsBefore(p, words.get()))
                .findFirst()
                .map(p -> new PageMap.TextPlace(article, p.leaf(), p.offset()));
    }

    private static boolean isFigure(GalleyPiece piece) {
        return piece.items().stream().anyMatch(PlacedItem.PlacedPicture.class::isInstance);
    }

    /** Whether a figure's caption comes right before the words in the text too. */
    private static boolean standsBefore(GalleyPiece figure, GalleyPiece words) {
        return words.leaf() == figure.leaf() + 1 && words.offset() == 0;
    }

    private static final class Content {

        private final int x;
        private final int top;
        private final List<PlacedItem> items = new ArrayList<>();
        private final List<Page.Destination> destinations = new ArrayList<>();
        private final List<Page.Source> sources = new ArrayList<>();
        private SourcePosition last = SourcePosition.NONE;

        Content(int x, int top) {
            this.x = x;
            this.top = top;
        }

        void add(GalleyPiece piece, int y) {
            comesFrom(piece.at(), top + y);
            for (PlacedItem item : piece.items()) {
                if (item instanceof PlacedItem.TextLine line) {
                    comesFrom(line.origin().at(), top + y);
                }
                items.add(item.moved(x, top + y));
            }
            piece.anchors().forEach(a -> destinations.add(new Page.Destination(a, top + y)));
        }

        private void comesFrom(SourcePosition at, int y) {
            if (at.line() > 0 && !at.equals(last)) {
                sources.add(new Page.Source(at, y));
                last = at;
            }
        }
    }
}
