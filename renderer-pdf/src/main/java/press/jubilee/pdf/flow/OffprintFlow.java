package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.IMPRINT;
import static press.jubilee.pdf.style.StyleName.SUBTITLE;
import static press.jubilee.pdf.style.StyleName.TITLE;
import static press.jubilee.pdf.style.StyleName.TITLE_PAGE_IMPRINT;
import static press.jubilee.pdf.style.StyleName.TITLE_PAGE_LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.Citation;
import press.jubilee.model.wording.CreditLine;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;

/** The title page of an article that is sent by itself. */
public final class OffprintFlow {

    private static final int SINK = 5;

    private final BookDesign design;
    private final Anthology volume;

    public OffprintFlow(BookDesign design, Anthology volume) {
        this.design = design;
        this.volume = volume;
    }

    /**
     * Title and authors at the head; at the foot what it is, how it is cited, where it was first printed and whose it is.
     *
     * @param pages the printed pages of the article in the volume
     */
    public DisplayFlow titlePage(Article article, Optional<String> pages) {
        HouseWords words = HouseWords.of(article.language(), volume.language());
        var page = new Leaf(article);
        var head = new ArrayList<FlowItem.Paragraph>();
        head.add(page.paragraph(article.title(), TITLE));
        article.subtitle().ifPresent(s -> head.add(page.paragraph(s, SUBTITLE)));
        List<String> names = PrintedName.authorsOf(article);
        if (!names.isEmpty()) {
            head.add(page.paragraph(Phrase.text(NameList.of(words).join(names)), TITLE_PAGE_LINE));
        }
        var foot = new ArrayList<FlowItem.Paragraph>();
        foot.add(page.paragraph(Phrase.text(words.get(HouseWord.OFFPRINT)), TITLE_PAGE_IMPRINT));
        foot.add(page.small(Citation.of(volume, article, pages)));
        article.source().ifPresent(s -> foot.add(page.small(CreditLine.of(s, words))));
        volume.rights().ifPresent(r -> foot.add(page.small(Phrase.text(r))));
        return new DisplayFlow(SINK, head, foot);
    }

    /** The paragraphs of one title page, in the language of its article. */
    private final class Leaf {

        private final Article article;
        private final SpanBuilder spans = new SpanBuilder(Map.of(), target -> target);

        Leaf(Article article) {
            this.article = article;
        }

        FlowItem.Paragraph paragraph(Phrase phrase, StyleName name) {
            return set(phrase, design.style(name));
        }

        /** As small as the imprint, and centred like the rest of the page. */
        FlowItem.Paragraph small(Phrase phrase) {
            ParagraphStyle imprint = design.style(IMPRINT);
            return set(phrase, imprint.aligned(design.style(TITLE_PAGE_IMPRINT).justification())
                    .spaced(imprint.leading() / 2, 0));
        }

        private FlowItem.Paragraph set(Phrase phrase, ParagraphStyle style) {
            return FlowItem.Paragraph.of(style, spans.spans(phrase, style.text(), article.language()));
        }
    }
}
