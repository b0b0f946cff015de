package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.DesignDetails.FolioPlace;
import press.jubilee.model.DesignDetails.HeadPlace;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.Owners;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.galley.Stack;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.page.PageShape;
import press.jubilee.pdf.report.TextBlock;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.structure.Artifact;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Ink;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;

/** Where the text block, the running head, the folio and the note separator stand on a page of a design. */
final class PageFrame {

    private static final Length SEPARATOR_RULE = Length.points(0.4);

    private final BookDesign design;
    private final ParagraphSetter setter;
    private final Language language;

    PageFrame(BookDesign design, ParagraphSetter setter, Language language) {
        this.design = design;
        this.setter = setter;
        this.language = language;
    }

    /** The one that decides where lines begin. */
    Language language() {
        return language;
    }

    PageShape shape() {
        int leading = design.leading().sp();
        return new PageShape(design.lines(), leading, Stack.ascent(leading), leading, 0.6);
    }

    /** The left edge of the text block. */
    int left(boolean recto) {
        return recto ? design.margins().inner().sp() : design.margins().outer().sp();
    }

    int top() {
        return design.margins().head().sp();
    }

    TextBlock block() {
        return new TextBlock(top(), top() + design.textHeight(), design.style(StyleName.BODY).text().size());
    }

    /** Whether a running head has room on its line. */
    boolean fits(String head) {
        boolean beside = design.furniture().folio() == FolioPlace.HEAD_OUTER;
        int folio = beside ? 6 * design.style(StyleName.FOLIO).text().size() : 0;
        return setter.naturalWidth(head(head)) <= design.measure() - folio;
    }

    /** Whether pages have running heads at all. */
    boolean hasHeads() {
        return design.furniture().head() != HeadPlace.NONE;
    }

    /** The running head, above the text block; at the spine where the folio has the outer edge of its line. */
    List<PlacedItem> head(boolean recto, String head) {
        return switch (design.furniture().head()) {
            case CENTRED -> head(recto, head, Justification.CENTER);
            case OUTER -> head(recto, head,
                    outer(recto == (design.furniture().folio() != FolioPlace.HEAD_OUTER)));
            case NONE -> List.of();
        };
    }

    private List<PlacedItem> head(boolean recto, String head, Justification side) {
        return line(paragraph(head, design.style(StyleName.RUNNING_HEAD).aligned(side)), recto, headLine(),
                Artifact.HEAD);
    }

    /** The folio: in the same place on every page that has one, but that an opener has it at the foot always. */
    List<PlacedItem> folio(boolean recto, String folio, boolean opener) {
        FolioPlace place = design.furniture().folio();
        boolean above = place == FolioPlace.HEAD_OUTER && !opener;
        Justification side = switch (place) {
            case FOOT_CENTRED -> Justification.CENTER;
            case FOOT_OUTER, HEAD_OUTER -> outer(recto);
        };
        return line(paragraph(folio, design.style(StyleName.FOLIO).aligned(side)), recto,
                above ? headLine() : footLine(), above ? Artifact.HEAD : Artifact.FOOT);
    }

    private int headLine() {
        return top() - design.leading().sp() * 7 / 4 + Stack.ascent(design.leading().sp());
    }

    private int footLine() {
        return top() + design.textHeight() + design.leading().sp() + Stack.ascent(design.leading().sp());
    }

    /** The edge away from the spine. */
    private static Justification outer(boolean recto) {
        return recto ? Justification.RIGHT : Justification.LEFT;
    }

    /**
     * @param y from the head of the text block to the head of the separator's room
     * @param continued whether the first note below it began on an earlier page; the rule then runs over the whole measure
     * @param notes the language of the notes: the rule begins where their lines do
     */
    Optional<PlacedItem> separator(boolean recto, int y, boolean continued, Language notes) {
        int lower = design.leading().sp() * 45 / 100;
        int width = continued ? design.measure() : switch (design.furniture().separator()) {
            case SHORT_RULE -> design.measure() / 6;
            case FULL_RULE -> design.measure();
            case SPACE -> 0;
        };
        int x = notes.isRightToLeft() == language.isRightToLeft() ? 0 : design.measure() - width;
        return width == 0
                ? Optional.empty()
                : Optional.of(new PlacedItem.Rule(
                        new Rect(left(recto) + x, top() + y + lower, width, SEPARATOR_RULE.sp()), Ink.BLACK));
    }

    private List<PlacedItem> line(FlowItem.Paragraph paragraph, boolean recto, int baseline,
            Artifact place) {
        var out = new ArrayList<PlacedItem>();
        setter.set(paragraph.owned(Owners.of(place)), design.measure()).lines().forEach(l -> l.items()
                .forEach(i -> out.add(i.moved(left(recto), baseline))));
        return out;
    }

    private FlowItem.Paragraph head(String text) {
        return paragraph(text, design.style(StyleName.RUNNING_HEAD));
    }

    private FlowItem.Paragraph paragraph(String text, ParagraphStyle style) {
        return FlowItem.Paragraph.of(style,
                List.of(new StyledSpan.Words(text, style.text(), language, Optional.empty(), false,
                        SourcePosition.NONE)));
    }
}
