package press.jubilee.model.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** How a heading is printed: words, and emphasised ones. Written as a string, these stand between asterisks. */
final class HeadingLook {

    private static final Pattern EMPHASIS = Pattern.compile("\\*([^*\\s](?:[^*]*[^*\\s])?)\\*");

    private HeadingLook() {}

    static Phrase of(String written) {
        var out = new ArrayList<Inline>();
        Matcher m = EMPHASIS.matcher(written);
        int done = 0;
        while (m.find()) {
            text(written.substring(done, m.start()), out);
            out.add(new Inline.Emphasis(Phrase.text(m.group(1))));
            done = m.end();
        }
        text(written.substring(done), out);
        return new Phrase(out);
    }

    /** Without the asterisks. */
    static String plain(String written) {
        return EMPHASIS.matcher(written).replaceAll("$1");
    }

    static String written(Phrase words) {
        var out = new StringBuilder();
        for (Inline inline : of(words).inlines()) {
            out.append(inline instanceof Inline.Emphasis e
                    ? "*" + e.content().plain() + "*"
                    : Phrase.of(inline).plain());
        }
        return out.toString();
    }

    /** Of the markup of words in a text, the emphasis alone. */
    static Phrase of(Phrase words) {
        var out = new ArrayList<Inline>();
        words.inlines().forEach(i -> add(i, out));
        return new Phrase(out);
    }

    static boolean isEmphasised(Phrase look) {
        return look.inlines().stream().anyMatch(Inline.Emphasis.class::isInstance);
    }

    private static void add(Inline inline, List<Inline> out) {
        switch (inline) {
            case Inline.Emphasis e -> out.add(new Inline.Emphasis(Phrase.text(e.content().plain())));
            case Inline.Text t -> text(t.value(), out);
            case Inline.Code c -> text(c.value(), out);
            case Inline.LineBreak b -> text(" ", out);
            case Inline.Strong s -> out.addAll(of(s.content()).inlines());
            case Inline.Strikethrough s -> out.addAll(of(s.content()).inlines());
            case Inline.Superscript s -> out.addAll(of(s.content()).inlines());
            case Inline.Subscript s -> out.addAll(of(s.content()).inlines());
            case Inline.SmallCaps s -> out.addAll(of(s.content()).inlines());
            case Inline.Link l -> out.addAll(of(l.content()).inlines());
            case Inline.Span s -> out.addAll(of(s.content()).inlines());
            case Inline.NoteCall n -> {
            }
            case Inline.InlinePicture p -> {
            }
        }
    }

    private static void text(String words, List<Inline> out) {
        if (!words.isEmpty()) {
            out.add(Inline.Text.of(words));
        }
    }
}
