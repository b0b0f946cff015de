package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlText;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.MathMarkup;
import press.jubilee.model.text.Phrase;

/** Writes inlines. Within a leaf it counts characters as {@link Phrase#plain()} does, to set page marks at the word. */
final class InlineWriter {

    private final Page page;
    private final XmlWriter out;
    private final Links links;
    private final NoteCalls calls;
    private final List<Inline.NoteCall> afterLink = new ArrayList<>();
    private List<Milestone> marks = List.of();
    private int offset;
    private int inLink;
    private boolean afterCall;
    private Language around;
    private SourcePosition at = SourcePosition.NONE;

    InlineWriter(Page page, Links links, NoteCalls calls) {
        this.page = page;
        this.out = page.out();
        this.links = links;
        this.calls = calls;
        this.around = page.language();
    }

    /** Writes what has an own language or none, and goes back to the language before. */
    void inLanguage(Optional<Language> language, Runnable write) {
        Language before = around;
        around = language.orElse(before);
        write.run();
        around = before;
    }

    Language around() {
        return around;
    }

    /** Writes words that are no leaf of a text. */
    void write(Phrase phrase, SourcePosition place) {
        at = place;
        marks = List.of();
        phrase.inlines().forEach(this::write);
    }

    /** Writes a leaf with the page marks and places of the index that fall into it. */
    void writeLeaf(Phrase phrase, List<Milestone> within, SourcePosition place) {
        at = place;
        marks = new ArrayList<>(within);
        offset = 0;
        phrase.inlines().forEach(this::write);
        marks.forEach(this::mark);
        marks = List.of();
    }

    /** Writes a leaf that is plain characters. */
    void writeLeaf(String text, List<Milestone> within, SourcePosition place) {
        at = place;
        marks = new ArrayList<>(within);
        offset = 0;
        text(text);
        marks.forEach(this::mark);
        marks = List.of();
    }

    private void write(Inline inline) {
        boolean nextToCall = afterCall;
        afterCall = false;
        switch (inline) {
            case Inline.Text t -> {
                at = t.at().equals(SourcePosition.NONE) ? at : t.at();
                text(t.value());
            }
            case Inline.Emphasis e -> element("em", XmlAttributes.NONE, e.content());
            case Inline.Strong s -> element("strong", XmlAttributes.NONE, s.content());
            case Inline.Strikethrough s -> element("s", XmlAttributes.NONE, s.content());
            case Inline.Superscript s -> element("sup", XmlAttributes.NONE, s.content());
            case Inline.Subscript s -> element("sub", XmlAttributes.NONE, s.content());
            case Inline.SmallCaps s -> element("span", Markup.cls("small-caps"), s.content());
            case Inline.Code c -> {
                out.open("code");
                text(c.value());
                out.close();
            }
            case Inline.Link l -> link(l);
            case Inline.Span s when isFormula(s) -> formula(s);
            case Inline.Span s -> {
                XmlAttributes attributes = attributes(s.attributes(), Optional.empty());
                inLanguage(s.attributes().language(), () -> element("span", attributes, s.content()));
            }
            case Inline.NoteCall n -> call(n, nextToCall);
            case Inline.InlinePicture p -> picture(p);
            case Inline.LineBreak b -> {
                out.empty("br", XmlAttributes.NONE);
                offset++;
            }
        }
    }

    private static boolean isFormula(Inline.Span span) {
        String markup = span.attributes().others().get(MathMarkup.KEY);
        return markup != null && Formula.isSound(markup);
    }

    /** It counts as its words do. */
    private void formula(Inline.Span span) {
        int end = offset + span.content().plain().length();
        while (!marks.isEmpty() && marks.getFirst().offset() < end) {
            mark(marks.removeFirst());
        }
        Formula.write(span.attributes().others().get(MathMarkup.KEY), out);
        page.hasFormula();
        offset = end;
    }

    private void element(String name, XmlAttributes attributes, Phrase content) {
        out.open(name, attributes);
        content.inlines().forEach(this::write);
        out.close();
    }

    private void link(Inline.Link link) {
        Optional<String> href = inLink > 0 ? Optional.empty() : links.resolve(link.target(), page, at);
        if (href.isEmpty()) {
            content(link.content());
            return;
        }
        out.open("a", XmlAttributes.of("href", href.get()).and("title", link.title()));
        inLink++;
        content(link.content());
        inLink--;
        out.close();
        afterLink.forEach(c -> call(c, afterCall));
        afterLink.clear();
    }

    private void content(Phrase phrase) {
        phrase.inlines().forEach(this::write);
    }

    /** Calls that follow each other are parted by a comma, or 1 and 2 would read as 12. */
    private void call(Inline.NoteCall call, boolean next) {
        if (inLink > 0) {
            afterLink.add(call);
        } else {
            calls.write(call, next ? "," : "", page);
            afterCall = true;
        }
    }

    private void picture(Inline.InlinePicture picture) {
        String src = page.link(page.book().pictures().href(picture.picture()));
        XmlAttributes described = picture.alt().isBlank()
                ? XmlAttributes.of("src", src).and("alt", "").and("role", "presentation")
                : XmlAttributes.of("src", src).and("alt", picture.alt());
        out.empty("img", described.and(attributes(picture.attributes(), Optional.of("inline"))));
    }

    private void text(String value) {
        int illegal = XmlText.firstIllegal(value);
        if (illegal >= 0) {
            page.report(Diagnostic.warning("epub.character", at,
                    "the character U+%04X cannot stand in an EPUB; U+FFFD stands for it"
                            .formatted((int) value.charAt(illegal)),
                    "take it out of the text"));
        }
        int from = 0;
        while (!marks.isEmpty() && marks.getFirst().offset() < offset + value.length()) {
            int split = Math.max(from, marks.getFirst().offset() - offset);
            if (split > 0 && split < value.length() && Character.isLowSurrogate(value.charAt(split))) {
                split--;
            }
            out.text(value.substring(from, split));
            mark(marks.removeFirst());
            from = split;
        }
        out.text(value.substring(from));
        offset += value.length();
    }

    void mark(Milestone milestone) {
        switch (milestone) {
            case PageMarks.Mark m -> m.write(page);
            case IndexAnchors.Anchor a -> a.write(page);
        }
    }

    /** An author's id, classes and language, each where it is given. */
    XmlAttributes attributes(Attributes attributes, Optional<String> houseClass) {
        return XmlAttributes.NONE.and("id", id(attributes)).and(Markup.classes(houseClass, attributes))
                .and(Markup.language(attributes.language(), around));
    }

    private Optional<String> id(Attributes attributes) {
        return attributes.id().flatMap(id -> links.ownId(id, page, at));
    }
}
