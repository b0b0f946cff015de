package press.jubilee.model.text;

/** The characters of an inline tree, in order. */
final class PlainText {

    private PlainText() {}

    static String of(Phrase phrase) {
        var out = new StringBuilder();
        append(phrase, out);
        return out.toString();
    }

    private static void append(Phrase phrase, StringBuilder out) {
        for (Inline inline : phrase.inlines()) {
            switch (inline) {
                case Inline.Text text -> out.append(text.value());
                case Inline.Code code -> out.append(code.value());
                case Inline.Emphasis e -> append(e.content(), out);
                case Inline.Strong s -> append(s.content(), out);
                case Inline.Strikethrough s -> append(s.content(), out);
                case Inline.Superscript s -> append(s.content(), out);
                case Inline.Subscript s -> append(s.content(), out);
                case Inline.SmallCaps s -> append(s.content(), out);
                case Inline.Link l -> append(l.content(), out);
                case Inline.Span s -> append(s.content(), out);
                case Inline.LineBreak b -> out.append(' ');
                case Inline.NoteCall n -> {
                }
                case Inline.InlinePicture p -> {
                }
            }
        }
    }
}
