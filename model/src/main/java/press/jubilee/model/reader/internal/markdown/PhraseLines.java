package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** Parts a phrase at its line breaks; emphasis that runs over a break is there in both lines. */
final class PhraseLines {

    private PhraseLines() {}

    static List<Phrase> split(Phrase phrase) {
        var lines = new ArrayList<Phrase>();
        var line = new ArrayList<Inline>();
        for (Inline inline : phrase.inlines()) {
            List<Inline> parts = parts(inline);
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    lines.add(new Phrase(line));
                    line.clear();
                }
                if (!(parts.get(i) instanceof Inline.LineBreak)) {
                    line.add(parts.get(i));
                }
            }
        }
        lines.add(new Phrase(line));
        return List.copyOf(lines);
    }

    /** One inline a line; a break stands for the two empty lines on either side of it. */
    private static List<Inline> parts(Inline inline) {
        return switch (inline) {
            case Inline.LineBreak b -> List.of(b, b);
            case Inline.Emphasis e -> framed(e.content(), Inline.Emphasis::new);
            case Inline.Strong s -> framed(s.content(), Inline.Strong::new);
            case Inline.Strikethrough s -> framed(s.content(), Inline.Strikethrough::new);
            case Inline.Superscript s -> framed(s.content(), Inline.Superscript::new);
            case Inline.Subscript s -> framed(s.content(), Inline.Subscript::new);
            case Inline.SmallCaps s -> framed(s.content(), Inline.SmallCaps::new);
            case Inline.Link l -> framed(l.content(), p -> new Inline.Link(p, l.target(), l.title()));
            case Inline.Span s -> framed(s.content(), p -> new Inline.Span(p, s.attributes()));
            case Inline.Text text -> List.of(text);
            case Inline.Code code -> List.of(code);
            case Inline.NoteCall call -> List.of(call);
            case Inline.InlinePicture picture -> List.of(picture);
        };
    }

    private static List<Inline> framed(Phrase content, Function<Phrase, Inline> frame) {
        return split(content).stream().map(frame).toList();
    }
}
