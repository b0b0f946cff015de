package press.jubilee.epub.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/** The note calls of one text, counted over all its files, and the links back to them. */
final class NoteCalls {

    private final Optional<TextPlan> text;
    private final Map<NoteId, Integer> written = new HashMap<>();

    NoteCalls(Optional<TextPlan> text) {
        this.text = text;
    }

    void write(Inline.NoteCall call, String before, Page page) {
        XmlWriter out = page.out();
        Optional<Integer> number = text.flatMap(t -> t.notes().number(call.note()));
        if (number.isEmpty()) {
            page.report(Diagnostic.warning("epub.note", call.at(),
                    "there is no note " + call.note().label() + "; its label stands for it",
                    "write the note, or take out its call"));
            out.element("sup", Markup.cls("call"), before + call.note().label());
            return;
        }
        int times = written.merge(call.note(), 1, Integer::sum);
        out.open("sup", "class", "call").text(before);
        out.element("a", XmlAttributes.of("epub:type", "noteref").and("role", "doc-noteref")
                .and("id", NotePlan.callId(number.get(), times))
                .and("href", page.link(text.get().hrefOf(call.note(), number.get()))),
                Integer.toString(number.get()));
        out.close();
    }

    boolean isUncalled(NoteId note) {
        return text.map(t -> t.notes().calls(note).isEmpty()).orElse(true);
    }

    /** One link for each call of the note: ↩, or ↩ a, ↩ b where there are several. */
    void writeBackLinks(NoteId note, Page page, HouseWords words) {
        TextPlan plan = text.orElseThrow();
        List<Integer> files = plan.notes().calls(note);
        int number = plan.notes().number(note).orElseThrow();
        for (int call = 1; call <= files.size(); call++) {
            String label = call == 1
                    ? words.get(HouseWord.BACK_TO_TEXT, "number", Integer.toString(number))
                    : words.get(HouseWord.BACK_TO_TEXT_AGAIN,
                            Map.of("number", Integer.toString(number), "call", Integer.toString(call)));
            String target = plan.href(files.get(call - 1)) + "#" + NotePlan.callId(number, call);
            page.out().text(call == 1 ? "\u00A0" : " ").element("a",
                    XmlAttributes.of("epub:type", "backlink").and("role", "doc-backlink")
                            .and("href", page.link(target)).and("aria-label", label),
                    files.size() == 1 ? "↩\uFE0E" : "↩\uFE0E" + letter(call));
        }
    }

    private static String letter(int call) {
        return call <= 26 ? String.valueOf((char) ('a' + call - 1)) : Integer.toString(call);
    }
}
