package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.Imprint;
import press.jubilee.model.wording.Imprint.Format;
import press.jubilee.model.wording.ImprintLanguages;
import press.jubilee.model.wording.VersionRecord;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ParagraphStyle;

/** The imprint, and the Chinese copyright page beside it or in its place. */
public final class ImprintFlow {

    /** How many characters wide the labels of a version record are. */
    private static final int LABEL = 4;

    private final BookDesign design;
    private final Anthology anthology;
    private final SpanBuilder spans = new SpanBuilder(Map.of(), target -> target);

    public ImprintFlow(BookDesign design, Anthology anthology) {
        this.design = design;
        this.anthology = anthology;
    }

    /** A page each, the one that belongs behind the title page first. */
    public List<DisplayFlow> pages(VersionRecord.Copy copy) {
        return ImprintLanguages.of(anthology).stream()
                .map(l -> l.isChinese() ? versionRecord(l, copy) : imprint(l)).toList();
    }

    private DisplayFlow imprint(Language language) {
        var lines = new ArrayList<FlowItem.Paragraph>();
        for (List<Phrase> group : Imprint.of(anthology, HouseWords.of(language), Format.PRINT).groups()) {
            boolean first = true;
            for (Phrase line : group) {
                lines.add(paragraph(line, language, style(first)));
                first = false;
            }
        }
        return new DisplayFlow(0, List.of(), lines);
    }

    /** A line that begins a group has white above it. */
    private ParagraphStyle style(boolean first) {
        ParagraphStyle style = design.style(IMPRINT);
        return style.spaced(first ? style.leading() : 0, 0);
    }

    /** The CIP block at the head, the version record at the foot. */
    private DisplayFlow versionRecord(Language language, VersionRecord.Copy copy) {
        List<FlowItem.Paragraph> cip = anthology.matter().copyrightPage().cip().stream()
                .map(l -> verbatim(l, language)).toList();
        List<FlowItem.Paragraph> entries = VersionRecord.of(anthology, language, Format.PRINT, copy).entries()
                .stream().map(e -> entry(e, language)).toList();
        return new DisplayFlow(0, cip, entries);
    }

    /** Lines as they were issued, spaces included; an empty one keeps its height. */
    private FlowItem.Paragraph verbatim(String line, Language language) {
        ParagraphStyle style = style(false);
        return FlowItem.Paragraph.of(style,
                List.of(new StyledSpan.Words(line.isEmpty() ? "\u00A0" : line, style.text(), language,
                        Optional.empty(), true,
                        SourcePosition.NONE)));
    }

    private FlowItem.Paragraph entry(VersionRecord.Entry entry, Language language) {
        ParagraphStyle style = style(false);
        int width = LABEL * style.text().size() + style.text().size() / 2;
        FlowItem.Paragraph value = paragraph(entry.value(), language,
                style.inset(width, 0).withHang(width));
        return entry.label().isEmpty()
                ? value
                : value.withLabel(spans.spans(Phrase.text(spread(entry.label())), style.text(), language));
    }

    /** Two or three characters over the width of four, as Chinese imprints have it. */
    static String spread(String label) {
        return switch (label.codePointCount(0, label.length())) {
            case 2 -> String.join("\u3000\u3000", label.split("")); // two ems
            case 3 -> String.join("\u2002", label.split("")); // half an em, twice
            default -> label;
        };
    }

    private FlowItem.Paragraph paragraph(Phrase phrase, Language language, ParagraphStyle style) {
        return FlowItem.Paragraph.of(style, spans.spans(phrase, style.text(), language));
    }
}
