package press.jubilee.pdf.flow;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;
import press.jubilee.pdf.style.ParagraphStyle;

/** Phrases into paragraphs; counts them as {@link press.jubilee.model.text.Leaf} does. Serves one walk over one body. */
final class Leaves {

    private final ArticleId article;
    private final SpanBuilder spans;
    private int next;

    Leaves(ArticleId article, SpanBuilder spans) {
        this.article = article;
        this.spans = spans;
    }

    FlowItem.Paragraph leaf(Phrase content, ParagraphStyle style, Language language, Block block) {
        return FlowItem.Paragraph.of(style, spans.spans(content, style.text(), language))
                .withLeaf(skip()).anchored(anchors(block.attributes()), block.at());
    }

    /** A paragraph that the model does not count. */
    FlowItem.Paragraph uncounted(Phrase content, ParagraphStyle style, Language language, SourcePosition at) {
        return FlowItem.Paragraph.of(style, spans.spans(content, style.text(), language))
                .anchored(List.of(), at);
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
