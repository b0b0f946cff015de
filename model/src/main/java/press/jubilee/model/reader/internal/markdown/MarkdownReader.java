package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/** Paragraphs at blank lines, pictures that stand alone, curly quotes: a stand-in. */
public final class MarkdownReader {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\((\\S+?)\\)");

    private final MarkdownLimits limits;

    public MarkdownReader(MarkdownLimits limits) {
        this.limits = limits;
    }

    public RichText read(String body, SourcePosition start, Language language, PictureFinder pictures,
            Consumer<Diagnostic> found) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<String>();
        int line = start.line();
        int first = line;
        for (String next : (body + "\n").split("\n", -1)) {
            if (next.isBlank()) {
                add(lines, new SourcePosition(start.file(), first, 1), pictures, blocks, found);
                lines.clear();
                first = line + 1;
            } else {
                lines.add(next.trim());
            }
            line++;
        }
        return new RichText(blocks, List.of());
    }

    private void add(List<String> lines, SourcePosition at, PictureFinder pictures, List<Block> out,
            Consumer<Diagnostic> found) {
        if (lines.isEmpty()) {
            return;
        }
        String text = String.join(" ", lines);
        var picture = PICTURE.matcher(text);
        if (picture.matches() && limits.nesting() > 0) {
            pictures.find(picture.group(2), at, found).ifPresent(p -> out.add(new Block.Figure(p,
                    picture.group(1), false, java.util.Optional.empty(), Attributes.NONE, at)));
        } else {
            out.add(new Block.Paragraph(smart(text, at), Attributes.NONE, at));
        }
    }

    public Phrase phrase(String inline, SourcePosition at, Language language, Consumer<Diagnostic> found) {
        return smart(inline.strip(), at);
    }

    private static Phrase smart(String text, SourcePosition at) {
        String curly = text.replaceAll("(?<=\\S)'", "’").replace("'", "‘").replaceAll("(?<=\\S)\"", "”")
                .replace("\"", "“");
        return text.isEmpty() ? Phrase.EMPTY : Phrase.of(new Inline.Text(curly, at));
    }
}
