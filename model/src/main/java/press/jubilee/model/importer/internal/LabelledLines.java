package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** A paragraph whose lines are a title, a byline, a source: each of them a paragraph of its own. */
final class LabelledLines {

    private LabelledLines() {}

    /** The block itself where no line of it is more than text. */
    static List<PageBlock> parted(PageBlock block) {
        if (!(block instanceof PageBlock.Paragraph paragraph)
                || paragraph.words().inlines().stream().noneMatch(Inline.LineBreak.class::isInstance)) {
            return List.of(block);
        }
        List<PageBlock> lines = lines(paragraph);
        return lines.stream().anyMatch(l -> isLabelled(l.plain().strip())) ? lines : List.of(block);
    }

    private static boolean isLabelled(String line) {
        return MetaLine.of(line).isPresent() || Byline.of(line, false).isPresent()
                || Marks.isNoted(line) || Furniture.of(line).isPresent()
                || CreditNote.of(line).filter(CreditNote::isSentence).isPresent();
    }

    private static List<PageBlock> lines(PageBlock.Paragraph paragraph) {
        var lines = new ArrayList<PageBlock>();
        var line = new ArrayList<Inline>();
        for (Inline inline : paragraph.words().inlines()) {
            if (inline instanceof Inline.LineBreak) {
                line(line, paragraph.at(), lines);
            } else {
                line.add(inline);
            }
        }
        line(line, paragraph.at(), lines);
        return lines;
    }

    private static void line(List<Inline> inlines, SourcePosition paragraph, List<PageBlock> out) {
        List<Inline> words = HtmlWords.trimmed(inlines);
        inlines.clear();
        if (!words.isEmpty()) {
            out.add(new PageBlock.Paragraph(new Phrase(words), HtmlWords.start(words, paragraph)));
        }
    }
}
