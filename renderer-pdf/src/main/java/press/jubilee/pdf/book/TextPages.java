package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.ArticleId;
import press.jubilee.model.PageMap.Stretch;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.galley.GalleyPiece;
import press.jubilee.pdf.page.MadePage;
import press.jubilee.pdf.page.NoteSlip;

/** Where the lines of texts and notes stand, as their pages are numbered. */
final class TextPages {

    private final List<Stretch> stretches = new ArrayList<>();

    /** Takes the lines of a page; those that follow each other on it as one stretch. */
    void add(ArticleId article, MadePage made, int index) {
        var page = new Page(article, index);
        made.strips().forEach(s -> page.add((GalleyPiece) s.payload()));
        for (MadePage.PlacedNote note : made.notes()) {
            for (NoteSlip.NoteLine line : note.note().lines().subList(note.from(), note.to())) {
                page.add((GalleyPiece) line.payload());
            }
        }
    }

    /** With all pages further on in the book by so many. */
    List<Stretch> from(int first) {
        return stretches.stream().map(s -> new Stretch(s.begin(), s.page() + first)).toList();
    }

    private final class Page {

        private final ArticleId article;
        private final int index;
        private Optional<NoteId> note = Optional.empty();
        private int leaf = -1;
        private int offset;

        Page(ArticleId article, int index) {
            this.article = article;
            this.index = index;
        }

        /** A line right below another of its leaf begins no new stretch. */
        void add(GalleyPiece piece) {
            if (!piece.hasText()) {
                return;
            }
            boolean goesOn = piece.leaf() == leaf && piece.offset() >= offset && piece.note().equals(note);
            if (!goesOn) {
                stretches.add(new Stretch(new TextPlace(article, piece.note(), piece.leaf(), piece.offset()),
                        index));
            }
            note = piece.note();
            leaf = piece.leaf();
            offset = piece.offset();
        }
    }
}
