package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.jubilee.model.Language;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.Numerals;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.structure.NotePlaces;
import press.jubilee.pdf.style.Figures;
import press.jubilee.pdf.style.TextStyle;

/**
 * Inlines into styled spans: each change of face, size, language or link begins a new span. A heading's or caption's own
 * style comes in as the base; emphasis within italics turns upright.
 */
public final class SpanBuilder {

    private static final int SMALL_CAPS_TRACKING = 40;

    private final Map<NoteId, Integer> noteNumbers;
    private final Function<String, String> linkTargets;

    /**
     * @param noteNumbers the printed number of each note that may be called
     * @param linkTargets from a link's target in the model to an address or {@code #name} in the book
     */
    public SpanBuilder(Map<NoteId, Integer> noteNumbers, Function<String, String> linkTargets) {
        this.noteNumbers = noteNumbers;
        this.linkTargets = linkTargets;
    }

    public List<StyledSpan> spans(Phrase phrase, TextStyle base, Language language) {
        var out = new ArrayList<StyledSpan>();
        append(phrase, new Context(base, language, Optional.empty()), out);
        return out;
    }

    private void append(Phrase phrase, Context in, List<StyledSpan> out) {
        phrase.inlines().forEach(inline -> append(inline, in, out));
    }

    private void append(Inline inline, Context in, List<StyledSpan> out) {
        switch (inline) {
            case Inline.Text t -> out.add(in.words(t));
            case Inline.Code c -> out.add(in.with(code(in.style)).words(c));
            case Inline.Emphasis e -> append(e.content(), in.with(in.emphasized()), out);
            case Inline.Strong s -> append(s.content(), in.with(in.style.withBold(true)), out);
            case Inline.Strikethrough s -> append(s.content(), in.with(in.style.withStruck(true)), out);
            case Inline.Superscript s -> append(s.content(), in.with(in.style.shifted(0.68, 0.34)), out);
            case Inline.Subscript s -> append(s.content(), in.with(in.style.shifted(0.68, -0.14)), out);
            case Inline.SmallCaps s ->
                append(s.content(), in.with(in.style.withSmallCaps(SMALL_CAPS_TRACKING)), out);
            case Inline.Link l -> append(l.content(), in.to(linkTargets.apply(l.target())), out);
            case Inline.Span s ->
                append(s.content(), in.in(s.attributes().language().orElse(in.language)), out);
            case Inline.NoteCall n -> out.add(mark(n, in));
            case Inline.InlinePicture p ->
                out.add(new StyledSpan.Inset(p.picture(), p.alt(), in.style.size()));
            case Inline.LineBreak b -> out.add(new StyledSpan.LineEnd());
        }
    }

    private StyledSpan mark(Inline.NoteCall call, Context in) {
        Integer number = noteNumbers.get(call.note());
        if (number == null) {
            throw new IllegalArgumentException(
                    "no note is labelled " + call.note().label() + ", called at " + call.at());
        }
        return new StyledSpan.NoteMark(call.note(), Numerals.of(number, in.language), callStyle(in.style),
                in.language,
                Optional.of(linkTargets.apply("#" + NotePlaces.note(number))));
    }

    /** Note calls are upright and light, whatever the words around them. */
    private static TextStyle callStyle(TextStyle around) {
        return around.withItalic(false).withBold(false).withStruck(false).withDots(false)
                .withFigures(Figures.SUPERIOR);
    }

    private static TextStyle code(TextStyle around) {
        return around.withFamily(FontFamily.MONO).withSize((int) Math.round(around.size() * 0.86))
                .withFigures(Figures.LINING);
    }

    private record Context(TextStyle style, Language language, Optional<String> link) {

        StyledSpan.Words words(Inline.Text text) {
            return new StyledSpan.Words(text.value(), style, language, link, false, text.at(), text.lines());
        }

        StyledSpan.Words words(Inline.Code code) {
            return new StyledSpan.Words(code.value(), style, language, link, true, code.at());
        }

        /** In Chinese by dots under the characters; Latin among them is set in italics. */
        TextStyle emphasized() {
            TextStyle slanted = style.emphasized();
            return language.isChinese() ? slanted.withDots(!style.dotted()) : slanted;
        }

        Context with(TextStyle style) {
            return new Context(style, language, link);
        }

        Context in(Language language) {
            return new Context(style, language, link);
        }

        Context to(String target) {
            return new Context(style, language, Optional.of(target));
        }
    }
}
