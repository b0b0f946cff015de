package press.jubilee.pdf.flow;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.ParagraphStyle;

/** Phrases into paragraphs; counts them as {@link press.jubilee.model.text.Leaf} does. Serves one walk over one body. */
final class Leaves {

    private final ArticleId article;
    private final SpanBuilder spans;
    private final TagSeries tags;
    private int next;

    Leaves(ArticleId article, SpanBuilder spans, TagSeries tags) {
        this.article = article;
        this.spans = spans;
        this.tags = tags;
    }

    TagSeries tags() {
        return tags;
    }

    /** A paragraph, read as one in what it stands in. */
    FlowItem.Paragraph leaf(Phrase content, ParagraphStyle style, Surroundings in, Block block) {
        return leaf(content, style, in, TagRole.PARAGRAPH, block);
    }

    FlowItem.Paragraph leaf(Phrase content, ParagraphStyle style, Surroundings in, TagRole role,
            Block block) {
        Tag tag = tags.child(in.tag(), role, in.language());
        return leaf(content, style, tag, role == TagRole.LABEL ? tag : in.tag(), block);
    }

    /** @param notes what holds the notes that are called in it */
    FlowItem.Paragraph leaf(Phrase content, ParagraphStyle style, Tag tag, Tag notes, Block block) {
        return FlowItem.Paragraph.of(style, read(content, style, tag, notes)).withLeaf(skip())
                .anchored(anchors(block.attributes()), block.at()).owned(Owners.of(tag));
    }

    /** A paragraph that the model does not count. */
    FlowItem.Paragraph uncounted(Phrase content, ParagraphStyle style, Surroundings in, SourcePosition at) {
        Tag tag = tags.child(in.tag(), TagRole.PARAGRAPH, in.language());
        return FlowItem.Paragraph.of(style, read(content, style, tag, in.tag()))
                .anchored(List.of(), at).owned(Owners.of(tag));
    }

    /** Pictures among the words belong to the paragraph, notes stand behind it. */
    private List<StyledSpan> read(Phrase content, ParagraphStyle style, Tag tag, Tag notes) {
        List<StyledSpan> words = spans.spans(content, style.text(), tag.language());
        tags.call(words, notes);
        words.replaceAll(s -> s instanceof StyledSpan.Inset i && !i.alt().isEmpty()
                ? i.owned(tag.inset(i.alt()))
                : s);
        return words;
    }

    /** Counts a leaf that is set in another way, and gives its index. */
    int skip() {
        return next++;
    }

    List<String> anchors(Attributes attributes) {
        return attributes.id().map(id -> List.of(Anchors.of(article, id))).orElse(List.of());
    }

    /** Characters that are kept as they are. */
    static StyledSpan.Words verbatim(String text, ParagraphStyle style, Language language,
            SourcePosition at) {
        return new StyledSpan.Words(text, style.text(), language, Optional.empty(), true, at);
    }
}
