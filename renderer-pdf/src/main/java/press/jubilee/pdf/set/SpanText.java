package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.shape.BidiLevels;
import press.jubilee.pdf.style.Figures;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/**
 * The spans of a paragraph as one string, so that line breaks are looked for across changes of style, and the way back from
 * an offset to the pieces.
 *
 * @param text the words' characters; a line's end is {@code \n}, an inset U+FFFC; notes' numbers are not in it
 * @param pieces in order, each with the offset where it begins, none over a change of direction
 * @param rightToLeft whether most of it is in a language that is written so
 */
record SpanText(String text, List<PieceAt> pieces, Language language, boolean rightToLeft) {

    static final char INSET = '\uFFFC';

    /** A piece and the offset of its first character. */
    record PieceAt(int offset, Piece piece) {

        int end() {
            return offset + (piece.note().isPresent() ? 0 : piece.text().length());
        }
    }

    static SpanText of(List<StyledSpan> spans, ParagraphStyle style) {
        return of(spans, style, isRightToLeft(spans));
    }

    /** @param rightToLeft the direction of the paragraph that the spans belong to */
    static SpanText of(List<StyledSpan> spans, ParagraphStyle style, boolean rightToLeft) {
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
        return new SpanText(text.toString(),
                rightToLeft || BidiLevels.needed(text)
                        ? leveled(pieces, BidiLevels.of(text.toString(), rightToLeft), rightToLeft, style)
                        : List.copyOf(pieces),
                language, rightToLeft);
    }

    /** By the languages of the spans and not by their letters: a Persian paragraph may begin with a Latin name. */
    static boolean isRightToLeft(List<StyledSpan> spans) {
        int balance = 0;
        for (StyledSpan span : spans) {
            if (span instanceof StyledSpan.Words w) {
                balance += w.language().isRightToLeft() ? w.text().length() : -w.text().length();
            }
        }
        return balance > 0;
    }

    /** A note's number goes with the letter before it, and is itself written from left to right. */
    private static List<PieceAt> leveled(List<PieceAt> pieces, byte[] levels, boolean rightToLeft,
            ParagraphStyle style) {
        var out = new ArrayList<PieceAt>();
        int base = rightToLeft ? 1 : 0;
        for (PieceAt at : pieces) {
            if (at.piece.note().isPresent()) {
                int before = at.offset > 0 ? levels[at.offset - 1] : base;
                out.add(new PieceAt(at.offset, at.piece.at(before + (before & 1))));
                continue;
            }
            if (at.offset == at.end()) {
                out.add(new PieceAt(at.offset, at.piece.at(base)));
            }
            for (int from = at.offset, to; from < at.end(); from = to) {
                to = from + 1;
                while (to < at.end() && levels[to] == levels[from]) {
                    to++;
                }
                SpanStyle own = ScriptEmphasis.of(at.piece.style().at(levels[from]), style);
                out.add(new PieceAt(from, at.piece.picture().isPresent()
                        ? at.piece.at(levels[from])
                        : Piece.words(at.piece.text().substring(from - at.offset, to - at.offset), own)));
            }
        }
        return List.copyOf(out);
    }

    /** The level of embedding of the paragraph. */
    int base() {
        return rightToLeft ? 1 : 0;
    }

    /** Whether its language is written in Chinese characters, each of which is a word to line breaking. */
    boolean isIdeographic() {
        return isIdeographic(language);
    }

    static boolean isIdeographic(Language language) {
        String tag = language.tag();
        return tag.startsWith("zh") || tag.startsWith("ja");
    }

    /**
     * From where on no line may end, so that the last one has two letters or figures at least: where the last but one of them
     * stands.
     */
    int lastPair() {
        int letters = 0;
        int at = text.length();
        while (at > 0 && letters < 2) {
            int c = text.codePointBefore(at);
            at -= Character.charCount(c);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return at;
    }

    private static SpanStyle style(StyledSpan.Words w, ParagraphStyle style) {
        boolean ideographic = isIdeographic(w.language());
        return new SpanStyle(ideographic ? besideHan(w.style()) : w.style(), w.language(),
                new SpanContext(w.language(), w.style().ink(), w.link()),
                style.hyphenate() && !w.verbatim(), justified(style) && !w.verbatim() && !ideographic,
                w.verbatim());
    }

    /** Figures among Chinese characters are as tall as these. */
    private static TextStyle besideHan(TextStyle style) {
        return style.figures() == Figures.OLD_STYLE ? style.withFigures(Figures.LINING) : style;
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
