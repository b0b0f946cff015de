package press.jubilee.pdf.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.LineOrigin;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.Figures;
import press.jubilee.pdf.style.Ink;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/** Sets the words of a cover: as large as asked for where they fit, smaller where they do not. */
final class CoverType {

    /** Nothing on a cover is smaller. */
    static final int SMALLEST = Length.points(6).sp();
    /** Between words that are not to stand on one line. */
    static final char LINE_END = '\n';

    private static final double STEP = 0.96;

    private final ParagraphSetter setter;

    CoverType(ParagraphSetter setter) {
        this.setter = setter;
    }

    /**
     * How words look.
     *
     * @param size in scaled points, at most
     */
    record Look(FontFamily family, boolean bold, boolean italic, Ink ink, Justification justification,
            int size) {

        static Look of(FontFamily family, Ink ink, Justification justification, int size) {
            return new Look(family, false, false, ink, justification, size);
        }

        Look bolder() {
            return new Look(family, true, italic, ink, justification, size);
        }

        Look slanted() {
            return new Look(family, bold, true, ink, justification, size);
        }

        Look sized(int other) {
            return new Look(family, bold, italic, ink, justification, other);
        }

        Look inked(Ink other) {
            return new Look(family, bold, italic, other, justification, size);
        }

        Look aligned(Justification other) {
            return new Look(family, bold, italic, ink, other, size);
        }

        TextStyle text() {
            return TextStyle.of(family, size).withBold(bold).withItalic(italic).withFigures(Figures.LINING)
                    .withInk(ink);
        }
    }

    /**
     * Words in lines, each around its left edge and baseline.
     *
     * @param size that they were set in
     * @param fits whether they keep to the measure and the number of lines
     */
    record SetWords(List<List<PlacedItem>> lines, int size, int leading, boolean fits) {

        /** Where the baseline below the last line would be, of lines whose first baseline is there. */
        int below(int baseline) {
            return baseline + lines.size() * leading;
        }

        List<PlacedItem> at(int x, int baseline) {
            var items = new ArrayList<PlacedItem>();
            for (int i = 0; i < lines.size(); i++) {
                int y = baseline + i * leading;
                lines.get(i).forEach(item -> items.add(item.moved(x, y)));
            }
            return items;
        }
    }

    /** Words in so many lines at most. */
    SetWords set(String words, Language language, Look look, int measure, int mostLines) {
        Look tried = look;
        SetWords set = once(words, language, tried, measure, mostLines);
        while (!set.fits() && tried.size() * STEP >= SMALLEST) {
            tried = tried.sized((int) (tried.size() * STEP));
            set = once(words, language, tried, measure, mostLines);
        }
        return set;
    }

    private SetWords once(String words, Language language, Look look, int measure, int mostLines) {
        ParagraphStyle style = ParagraphStyle.of(look.text(), leading(look.size(), language))
                .aligned(setIn(language, look.justification())).keptTogether();
        FlowItem.Paragraph paragraph = FlowItem.Paragraph.of(style, spans(words, language, look));
        boolean one = words.indexOf(LINE_END) < 0 && setter.naturalWidth(paragraph) <= measure;
        List<ComposedLine> lines = setter.set(paragraph, one ? measure + slack(measure) : measure).lines();
        int shift = one ? -shift(look.justification(), slack(measure)) : 0;
        boolean fits = one || lines.size() <= mostLines && setter.longestWord(paragraph) <= measure
                && lines.stream().flatMap(l -> l.items().stream()).allMatch(CoverType::isWithin);
        return new SetWords(lines.stream()
                .map(l -> l.items().stream().map(i -> i.moved(shift, 0)).toList()).toList(), look.size(),
                style.leading(), fits);
    }

    /** The setter's left is where lines of a language begin; a cover's is the left one. */
    static Justification setIn(Language language, Justification seen) {
        if (!language.isRightToLeft()) {
            return seen;
        }
        return switch (seen) {
            case JUSTIFIED, CENTER -> seen;
            case LEFT, LEFT_BALANCED -> Justification.RIGHT;
            case RIGHT -> Justification.LEFT_BALANCED;
        };
    }

    /** Ragged lines that are all but full are parted; one that fits is not to be. */
    private static int slack(int measure) {
        return measure / 10;
    }

    private static int shift(Justification justification, int slack) {
        return switch (justification) {
            case JUSTIFIED, LEFT, LEFT_BALANCED -> 0;
            case CENTER -> slack / 2;
            case RIGHT -> slack;
        };
    }

    private static boolean isWithin(PlacedItem item) {
        return !(item instanceof PlacedItem.TextLine line)
                || line.origin().fit() != LineOrigin.Fit.OVERFULL;
    }

    private static List<StyledSpan> spans(String words, Language language, Look look) {
        var spans = new ArrayList<StyledSpan>();
        for (String line : words.split(String.valueOf(LINE_END))) {
            if (!spans.isEmpty()) {
                spans.add(new StyledSpan.LineEnd());
            }
            spans.add(new StyledSpan.Words(line, look.text(), language, Optional.empty(), false,
                    SourcePosition.NONE));
        }
        return spans;
    }

    /** Of words on one line. */
    int width(String words, Language language, Look look) {
        return setter.naturalWidth(FlowItem.Paragraph.of(ParagraphStyle.of(look.text(), look.size()),
                spans(words, language, look)));
    }

    /** Running text, one paragraph. */
    List<ComposedLine> paragraph(List<StyledSpan> spans, ParagraphStyle style, int measure) {
        return setter.set(FlowItem.Paragraph.of(style, spans), measure).lines();
    }

    /** Han characters fill their squares. */
    static int leading(int size, Language language) {
        return (int) Math.round(size * (language.isChinese() ? 1.35 : 1.2));
    }
}
