package press.jubilee.pdf.flow;

import java.util.List;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;

/**
 * Who said it: the last paragraph of a quotation, where it begins with a dash or has the class {@code attribution}; the
 * last stanza of a poem, where it is a single line that begins with a dash.
 */
final class Attribution {

    private Attribution() {}

    /** How many blocks at the end of a quotation say whose it is: 0 or 1. */
    static int of(List<Block> quotation) {
        return quotation.size() > 1 && quotation.getLast() instanceof Block.Paragraph last
                && (last.attributes().has("attribution") || dashed(last.content())) ? 1 : 0;
    }

    static boolean of(Block.Verse verse) {
        List<Block.Stanza> stanzas = verse.stanzas();
        return stanzas.size() > 1 && stanzas.getLast().lines().size() == 1
                && dashed(stanzas.getLast().lines().getFirst());
    }

    private static boolean dashed(Phrase phrase) {
        String text = phrase.plain().strip();
        return text.startsWith("\u2014") || text.startsWith("\u2015") || text.startsWith("\u2013 ");
    }
}
