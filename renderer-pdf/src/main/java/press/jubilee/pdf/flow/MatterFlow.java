package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CAPTION;
import static press.jubilee.pdf.style.StyleName.COLOPHON;
import static press.jubilee.pdf.style.StyleName.DEDICATION;
import static press.jubilee.pdf.style.StyleName.EPIGRAPH;
import static press.jubilee.pdf.style.StyleName.EPIGRAPH_SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Frontispiece;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;

/** The leaves that a volume asks for: frontispiece, dedication, epigraph, colophon. */
public final class MatterFlow {

    /** The name of the colophon's page, which the outline points to. */
    public static final String COLOPHON_PAGE = "_colophon";

    private final BookDesign design;
    private final Anthology anthology;
    private final HouseWords words;
    private final SpanBuilder spans = new SpanBuilder(Map.of(), target -> target);

    public MatterFlow(BookDesign design, Anthology anthology) {
        this.design = design;
        this.anthology = anthology;
        this.words = HouseWords.of(anthology.language());
    }

    public Optional<DisplayFlow> frontispiece() {
        return anthology.matter().frontispiece().map(f -> DisplayFlow.of(figure(f)));
    }

    private FlowItem.Figure figure(Frontispiece f) {
        return new FlowItem.Figure(List.of(new FlowItem.Shown(f.picture(), f.alt())), Optional.empty(),
                Optional.empty(), FlowItem.Placement.HERE, f.caption().map(c -> paragraph(c, CAPTION)),
                Optional.empty(), -1, List.of(), f.at());
    }

    public Optional<DisplayFlow> dedication() {
        return anthology.matter().dedication()
                .map(d -> new DisplayFlow(sink(), List.of(paragraph(d, DEDICATION)), List.of()));
    }

    /** The motto and, below it behind a dash, whose it is. */
    public Optional<DisplayFlow> epigraph() {
        return anthology.matter().epigraph().map(e -> {
            var lines = new ArrayList<>(List.of(paragraph(e.text(), EPIGRAPH)));
            String dash = anthology.language().isChinese() ? "——" : "—\u00A0";
            e.source().map(s -> Phrase.join(List.of(Phrase.text(dash), s)))
                    .ifPresent(s -> lines.add(paragraph(s, EPIGRAPH_SOURCE)));
            return new DisplayFlow(sink(), lines, List.of());
        });
    }

    /** Nearly a third of the way down, where the eye looks first. */
    private int sink() {
        return design.lines() * 3 / 10;
    }

    /**
     * At the foot of its page: the editor's words, then the faces and the paper on a line each.
     *
     * @param faces the families that the book is set in, the most used first
     */
    public Optional<DisplayFlow> colophon(List<String> faces) {
        return anthology.matter().colophon().map(c -> {
            var lines = new ArrayList<FlowItem.Paragraph>();
            if (!c.text().isEmpty()) {
                lines.add(paragraph(c.text(), COLOPHON));
            }
            ParagraphStyle close = design.style(COLOPHON).spaced(0, 0);
            if (!faces.isEmpty()) {
                lines.add(paragraph(Phrase.text(words.get(HouseWord.FACES, "faces",
                        NameList.of(words).join(faces))), lines.isEmpty() ? close : design.style(COLOPHON)));
            }
            c.paper().ifPresent(p -> lines.add(
                    paragraph(Phrase.text(words.get(HouseWord.PAPER, "paper", p)), close)));
            if (!lines.isEmpty()) {
                lines.set(0, lines.getFirst().anchored(List.of(COLOPHON_PAGE), SourcePosition.NONE));
            }
            return new DisplayFlow(0, List.of(), lines);
        });
    }

    private FlowItem.Paragraph paragraph(Phrase phrase, StyleName style) {
        return paragraph(phrase, design.style(style));
    }

    private FlowItem.Paragraph paragraph(Phrase phrase, ParagraphStyle style) {
        return FlowItem.Paragraph.of(style, spans.spans(phrase, style.text(), anthology.language()));
    }
}
