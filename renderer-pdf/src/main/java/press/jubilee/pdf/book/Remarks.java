package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.galley.GalleyPiece;
import press.jubilee.pdf.page.Compromise;
import press.jubilee.pdf.page.MadePage;
import press.jubilee.pdf.page.MadeUp;
import press.jubilee.pdf.report.Finding;
import press.jubilee.pdf.report.Place;
import press.jubilee.pdf.report.Words;

/**
 * What page make-up gave up, and what found no room at the head of a page, in a part of the book that is numbered by
 * itself.
 */
final class Remarks {

    private record Remark(Diagnostic diagnostic, int page, int y) {}

    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Diagnostic> heads = new HashSet<>();

    /**
     * @param first the index of the page that it begins on
     * @param head y of the head of the text block
     */
    void madeUp(MadeUp made, int first, int head, java.util.function.IntFunction<String> labels) {
        for (Compromise compromise : made.compromises()) {
            int page = first + compromise.page();
            int y = y(compromise.payload(), made.pages().get(compromise.page())).map(at -> at + head)
                    .orElse(0);
            remarks.add(new Remark(CompromiseText.of(compromise.kind(), at(compromise.payload()),
                    words(compromise.payload()), labels.apply(page)), page, y));
        }
    }

    /** From the head of the text block; empty for what stands on another page. */
    private static Optional<Integer> y(Object payload, MadePage page) {
        return page.strips().stream().filter(s -> s.payload() == payload).map(MadePage.Placed::y).findFirst()
                .or(() -> page.notes().stream().filter(n -> n.note().payload().equals(payload))
                        .map(MadePage.PlacedNote::y).findFirst());
    }

    /** A running head that is left out; told once, where that first happens. */
    void head(Diagnostic diagnostic, int page) {
        if (heads.add(diagnostic)) {
            remarks.add(new Remark(diagnostic, page, 0));
        }
    }

    /** @param pages of this part, in the book */
    List<Finding> findings(List<Page> pages) {
        return remarks.stream().map(r -> {
            Page page = pages.get(r.page);
            return new Finding(r.diagnostic, new Place(page.index(), page.label(), r.y));
        }).toList();
    }

    /** Of a strip, where its first words stand; notes are told by their position alone. */
    private static SourcePosition at(Object payload) {
        return switch (payload) {
            case GalleyPiece piece -> line(piece).map(l -> l.origin().at()).filter(at -> at.line() > 0)
                    .orElse(piece.at());
            case SourcePosition at -> at;
            default -> SourcePosition.NONE;
        };
    }

    private static Optional<String> words(Object payload) {
        return payload instanceof GalleyPiece piece ? line(piece).map(Words::quoted) : Optional.empty();
    }

    private static Optional<TextLine> line(GalleyPiece piece) {
        return piece.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast)
                .filter(l -> !l.runs().isEmpty()).findFirst();
    }
}
