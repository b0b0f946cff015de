package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;

/**
 * The spans of a paragraph as one string, so that line breaks are looked for across changes of style, and the way back from
 * an offset to the pieces.
 *
 * @param text the words' characters; a line's end is {@code \n}, an inset U+FFFC; notes' numbers are not in it
 * @param pieces in order, each with the offset where it begins
 */
record SpanText(String text, List<PieceAt> pieces, Language language) {

    static final char INSET = '\uFFFC';

    /** A piece and the offset of its first character. */
    record PieceAt(int offset, Piece piece) {

        int end() {
            return offset + (piece.note().isPresent() ? 0 : piece.text().length());
        }
    }

    static SpanText of(List<StyledSpan> spans, ParagraphStyle style) {
        var text = new StringBuilder();
        var pieces = new ArrayList<PieceAt>();
        Language language = Language.ENGLISH;
        for (StyledSpan span : spans) {
            Piece piece = switch (span) {
                case StyledSpan.Words w -> {
                    language = text.isEmpty() ? w.language() : language;
                    yield Piece.words(w.text(), style(w, style));
                }
                case StyledSpan.NoteMark m ->
                    new Piece(m.number(), plain(m, style), Optional.of(m.note()), Optional.empty());
                case StyledSpan.Inset i ->
                    inset(i, pieces.isEmpty() ? null : pieces.getLast().piece().style(), style, language);
                case StyledSpan.LineEnd e -> Piece.words("\n", base(style, language));
            };
            pieces.add(new PieceAt(text.length(), piece));
            if (piece.note().isEmpty()) {
                text.append(piece.text());
            }
        }
        return new SpanText(text.toString(), List.copyOf(pieces), language);
    }

    private static SpanStyle style(StyledSpan.Words w, ParagraphStyle style) {
        return new SpanStyle(w.style(), w.language(),
                new SpanContext(w.language(), w.style().ink(), w.link()),
                style.hyphenate() && !w.verbatim(), justified(style) && !w.verbatim(), w.verbatim());
    }

    private static SpanStyle plain(StyledSpan.NoteMark m, ParagraphStyle style) {
        return new SpanStyle(m.style(), m.language(),
                new SpanContext(m.language(), m.style().ink(), m.link()),
                style.hyphenate(), justified(style), true);
    }

    private static boolean justified(ParagraphStyle style) {
        return style.justification() == Justification.JUSTIFIED;
    }

    private static SpanStyle base(ParagraphStyle style, Language language) {
        return new SpanStyle(style.text(), language, SpanContext.of(language), false, false, true);
    }

    private static Piece inset(StyledSpan.Inset i, SpanStyle before, ParagraphStyle style,
            Language language) {
        int width = (int) Math.round((double) i.height() * i.picture().width() / i.picture().height());
        return new Piece(String.valueOf(INSET), before == null ? base(style, language) : before,
                Optional.empty(),
                Optional.of(new Piece.InsetPicture(i.picture(), i.alt(), width, i.height(), i.owner())));
    }

    /**
     * The pieces between two offsets, those at the edges cut, and the numbers of all notes behind the offset {@code noted} and
     * up to {@code to}.
     */
    List<Piece> between(int from, int to, int noted) {
        var out = new ArrayList<Piece>();
        for (PieceAt at : pieces) {
            if (at.piece.note().isPresent()) {
                if (at.offset > noted && at.offset <= to) {
                    out.add(at.piece);
                }
                continue;
            }
            int start = Math.max(from, at.offset);
            int end = Math.min(to, at.end());
            if (start < end) {
                out.add(start == at.offset && end == at.end()
                        ? at.piece
                        : Piece.words(at.piece.text().substring(start - at.offset, end - at.offset),
                                at.piece.style()));
            }
        }
        return out;
    }

    /** The style of the character at an offset. */
    SpanStyle styleAt(int offset) {
        SpanStyle found = null;
        for (PieceAt at : pieces) {
            if (at.offset > offset && found != null) {
                return found;
            }
            if (at.piece.note().isEmpty() || found == null) {
                found = at.piece.style();
            }
        }
        return found;
    }
}
