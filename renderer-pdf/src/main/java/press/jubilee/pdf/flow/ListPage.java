package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CONTENTS_TITLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.StyleName;
import press.jubilee.pdf.style.TextStyle;

/** What the lists that the book makes of itself share: the design, the volume's house words, a title over each. */
record ListPage(BookDesign design, Language language, HouseWords words, SpanBuilder spanBuilder) {

    static ListPage of(BookDesign design, Anthology anthology) {
        return new ListPage(design, anthology.language(), HouseWords.of(anthology.language()),
                new SpanBuilder(Map.of(), target -> target));
    }

    /** The title over a list, its highest heading. */
    FlowItem.Opener title(BookList list, Tag section, TagSeries tags) {
        FlowItem.Paragraph title = paragraph(Phrase.text(words.get(list.title())), CONTENTS_TITLE, language)
                .anchored(List.of(Anchors.of(list.id())), SourcePosition.NONE)
                .owned(Owners.of(tags.child(section, TagRole.HEADING_1)));
        return new FlowItem.Opener(design.opener().sink(), List.of(title), List.of());
    }

    FlowItem.Paragraph paragraph(Phrase phrase, StyleName style, Language language) {
        return FlowItem.Paragraph.of(design.style(style),
                spans(phrase, design.style(style).text(), language));
    }

    /** Words that lead to where a text begins. */
    static Phrase link(Phrase words, ArticleId target) {
        return Phrase.of(new Inline.Link(words, "#" + Anchors.of(target), Optional.empty()));
    }

    /** Names in one line, as a text of that language joins them. */
    String names(List<String> names, Language language) {
        return NameList.of(HouseWords.of(language)).join(names);
    }

    List<StyledSpan> spans(Phrase phrase, TextStyle style, Language language) {
        return spanBuilder.spans(phrase, style, language);
    }
}
