package press.jubilee.pdf.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.pdf.canvas.Page;

/** Two facing pages. The first page of a book has none to its left, the last may have none to its right. */
record Spread(Optional<Page> verso, Optional<Page> recto, boolean rightToLeft) {

    /** @param rightToLeft whether the first page is the one without another to its right */
    static List<Spread> of(List<Page> pages, boolean rightToLeft) {
        var spreads = new ArrayList<Spread>();
        for (int recto = 0; recto <= pages.size(); recto += 2) {
            var spread = new Spread(at(pages, recto - 1), at(pages, recto), rightToLeft);
            if (spread.verso.isPresent() || spread.recto.isPresent()) {
                spreads.add(spread);
            }
        }
        return spreads;
    }

    private static Optional<Page> at(List<Page> pages, int index) {
        return index < 0 || index >= pages.size() ? Optional.empty() : Optional.of(pages.get(index));
    }

    Optional<Page> left() {
        return rightToLeft ? recto : verso;
    }

    Optional<Page> right() {
        return rightToLeft ? verso : recto;
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        verso.ifPresent(pages::add);
        recto.ifPresent(pages::add);
        return pages;
    }
}
