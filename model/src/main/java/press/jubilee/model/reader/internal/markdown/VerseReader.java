package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;

/**
 * Verse from its raw lines. Blank lines part stanzas, each other line end parts verses, and two spaces at a line's head
 * (or a part of them) become one em of indentation.
 */
final class VerseReader {

    private static final String EM = "\u2003";

    private final Reading reading;
    private final Language language;

    VerseReader(Reading reading, Language language) {
        this.reading = reading;
        this.language = language;
    }

    List<Block.Stanza> stanzas(List<BasedSequence> lines) {
        var stanzas = new ArrayList<Block.Stanza>();
        var stanza = new ArrayList<BasedSequence>();
        for (BasedSequence line : lines) {
            if (!line.isBlank()) {
                stanza.add(line);
            } else if (!stanza.isEmpty()) {
                stanzas.add(stanza(stanza));
                stanza.clear();
            }
        }
        if (!stanza.isEmpty()) {
            stanzas.add(stanza(stanza));
        }
        return stanzas;
    }

    private Block.Stanza stanza(List<BasedSequence> lines) {
        var text = new StringBuilder();
        var places = new ArrayList<SourcePosition>();
        for (BasedSequence line : lines) {
            int columns = indentation(line);
            BasedSequence words = line.trim();
            text.append(EM.repeat((columns + 1) / 2));
            text.append(words).append('\n');
            while (places.size() < text.length()) {
                int inWords = places.size() - (text.length() - 1 - words.length());
                places.add(reading.at(words.getStartOffset() + Math.clamp(inWords, 0, words.length())));
            }
        }
        text.setLength(text.length() - 1);
        Phrase phrase = PhraseMaker.verse(InlineReader.fragment(text.toString(),
                i -> places.get(Math.min(i, places.size() - 1)), reading, language), language);
        return new Block.Stanza(PhraseLines.split(phrase));
    }

    private static int indentation(BasedSequence line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t') {
                break;
            }
            columns += c == '\t' ? 4 - columns % 4 : 1;
        }
        return columns;
    }
}
