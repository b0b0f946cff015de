package press.jubilee.pdf.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.set.HanMark.Kind;
import press.jubilee.pdf.shape.GlyphRun;

/**
 * Finds the marks of Chinese and Japanese punctuation in a text. Where a mark's white is, its ink tells: faces for the
 * mainland have the comma in the left half of its em, faces for Taiwan in the middle. Marks that fill more than half an em, or
 * come from a face in which they are not an em wide, have none to give. Safe for many threads.
 */
final class HanMarks {

    private static final String OPENING = "“‘（《〈「『【〔［｛〖〘〝";
    private static final String CLOSING = "，。、；：？！．”’）》〉」』】〕］｝〗〙〞〟";
    private static final String MIDDLE = "·・‧";
    private static final char APOSTROPHE = '’';
    /** The first letter of the scripts that have such marks; all before it are alphabets and signs. */
    private static final char FIRST = '\u2E80';
    /** In ems: by how much ink may pass the bounds of its half. */
    private static final double OVERLAP = 0.03;

    private final StyleShaper shaper;
    private final Map<SpanStyle, Map<Character, Optional<HanMark>>> known = new ConcurrentHashMap<>();

    HanMarks(StyleShaper shaper) {
        this.shaper = shaper;
    }

    /** Whether a text can have such marks: none without letters of the scripts they belong to. */
    static boolean possible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return true;
            }
        }
        return false;
    }

    /** The mark at an offset; nothing where there is none, or where it has no white to give. */
    Optional<HanMark> at(SpanText text, int at) {
        String characters = text.text();
        if (at >= characters.length()) {
            return Optional.empty();
        }
        char c = characters.charAt(at);
        Optional<Kind> kind = kind(c);
        if (kind.isEmpty() || c == APOSTROPHE && isApostrophe(characters, at)) {
            return Optional.empty();
        }
        SpanStyle style = text.styleAt(at);
        return style.verbatim()
                ? Optional.empty()
                : known.computeIfAbsent(style, s -> new ConcurrentHashMap<>())
                        .computeIfAbsent(c, m -> mark(m, kind.get(), style));
    }

    private static Optional<Kind> kind(char c) {
        if (c < '·') {
            return Optional.empty();
        }
        return CLOSING.indexOf(c) >= 0
                ? Optional.of(Kind.CLOSING)
                : OPENING.indexOf(c) >= 0
                        ? Optional.of(Kind.OPENING)
                        : MIDDLE.indexOf(c) >= 0 ? Optional.of(Kind.MIDDLE) : Optional.empty();
    }

    private static boolean isApostrophe(String text, int at) {
        return at > 0 && at + 1 < text.length() && isAlphabetic(text.codePointBefore(at))
                && isAlphabetic(text.codePointAt(at + 1));
    }

    private static boolean isAlphabetic(int c) {
        return c < FIRST && Character.isLetter(c);
    }

    private Optional<HanMark> mark(char c, Kind kind, SpanStyle style) {
        List<Setting> settings = shaper.word(String.valueOf(c), style).whole();
        if (settings.size() != 1 || !(settings.getFirst() instanceof Setting.Glyphs glyphs)
                || glyphs.run().length() != 1) {
            return Optional.empty();
        }
        GlyphRun run = glyphs.run();
        Face face = run.face();
        int em = face.unitsPerEm();
        if (face.advance(run.glyph(0)) != em) {
            return Optional.empty();
        }
        InkBounds ink = InkBounds.of(face, run.glyph(0));
        double left = ink.left() / em;
        double right = ink.right() / em;
        int half = glyphs.style().text().size() / 2;
        if (right <= 0.5 + OVERLAP) {
            return Optional.of(HanMark.of(kind, glyphs, 0, half));
        }
        if (left >= 0.5 - OVERLAP) {
            return Optional.of(HanMark.of(kind, glyphs, half, 0));
        }
        return left >= 0.25 - OVERLAP && right <= 0.75 + OVERLAP
                ? Optional.of(HanMark.of(kind, glyphs, half / 2, half / 2))
                : Optional.empty();
    }
}
