package press.jubilee.model.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.markdown.MarkdownLimits;
import press.jubilee.model.reader.internal.markdown.MarkdownReader;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;
import press.jubilee.model.text.TreeDump;

/** What was written as Markdown is read back as the same text. */
class MarkdownBodyTest {

    private static final SourcePosition AT = SourcePosition.NONE;

    /** Everything that means something in Markdown, and little else; quotation marks and dots become typographic. */
    private static final String[] PIECES = {"a", "b c", " ", "*", "**", "_", "`", "```", "[", "]", "(", ")",
        "<",
        ">", "<b>", "&", "&amp;", "&#65;", "#", "## ", "+", "-", "- ", "1.", "2) ", "=", "==", "!", "![", "|",
        "{",
        "}", "{.x}", "~", "~~", "^", ":", ":::", "::: note", "\\", "[^1]", "[x]: y", "http://a_b.org/c*d",
        "https://",
        "x@y.org", "<!--", "-->", "table: ", "Table: x", "\t", "中", "，", "é", "$x$", "\u00A0", "{#i}", "%",
        "@",
        "\uD83D\uDE00", "~~~", ": ", "* ", "***", "___", "* * *", "www.x.org", "~ y"};

    @Test
    void anyWordsOfParagraphsComeBack() {
        var random = new Random(1979);
        for (int n = 0; n < 4_000; n++) {
            List<String> paragraphs = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                paragraphs.add(words(random));
            }
            List<PageBlock> blocks = new ArrayList<>();
            paragraphs.removeIf(String::isBlank);
            paragraphs.forEach(p -> blocks.add(new PageBlock.Paragraph(Phrase.text(p), AT)));
            String markdown = MarkdownBody.of(blocks);
            List<String> back = read(markdown).blocks().stream().map(MarkdownBodyTest::words).toList();
            assertEquals(paragraphs.stream().map(MarkdownBodyTest::folded).toList(),
                    back.stream().map(MarkdownBodyTest::folded).toList(), () -> markdown);
        }
    }

    @Test
    void anyMarkupComesBack() {
        var random = new Random(1949);
        for (int n = 0; n < 4_000; n++) {
            Phrase phrase = new Phrase(HtmlWords.trimmed(inlines(random, 2)));
            if (phrase.plain().isBlank()) {
                continue;
            }
            String markdown = MarkdownBody.of(List.of(new PageBlock.Paragraph(phrase, AT)));
            RichText back = read(markdown);
            assertEquals(1, back.blocks().size(), markdown);
            assertEquals(dump(phrase), dump(((Block.Paragraph) back.blocks().getFirst()).content()),
                    markdown);
        }
    }

    @Test
    void headingsTablesListsAndTitlesComeBack() {
        var random = new Random(2019);
        for (int n = 0; n < 2_000; n++) {
            Phrase phrase = Phrase.text(words(random).strip());
            if (phrase.plain().isBlank() || phrase.plain().startsWith("\u00A0")) {
                continue;
            }
            String heading = MarkdownBody.of(List.of(new PageBlock.Heading(2, phrase, AT)));
            assertEquals(folded(phrase.plain()), folded(words(read(heading).blocks().getFirst())), heading);
            String table = MarkdownBody.of(List.of(new PageBlock.Table(Optional.of(phrase), true,
                    List.of(List.of(phrase, phrase), List.of(phrase, phrase)), AT)));
            Block.Table read = (Block.Table) read(table).blocks().getFirst();
            assertEquals(folded(phrase.plain()), folded(read.caption().orElse(Phrase.EMPTY).plain()), table);
            read.body().getFirst().cells()
                    .forEach(c -> assertEquals(folded(phrase.plain()), folded(c.plain()), table));
            var item = new PageBlock.Paragraph(phrase, AT);
            String list = MarkdownBody.of(List.of(new PageBlock.Listing(Optional.of(7),
                    List.of(List.of(item), List.of(item, new PageBlock.Listing(Optional.empty(),
                            List.of(List.of(item)), AT)),
                            List.of(new PageBlock.Quotation(List.of(item, item), AT), item)),
                    AT), new PageBlock.Listing(Optional.of(1), List.of(List.of(item)), AT)));
            RichText lists = read(list);
            assertEquals(2, lists.blocks().size(), list);
            assertEquals(3, ((Block.NumberedList) lists.blocks().getFirst()).items().size(), list);
            assertEquals((folded(phrase.plain()) + "\n").repeat(7).strip(), leaves(lists), list);
            String title = MarkdownPhrase.inline(phrase);
            assertEquals(folded(phrase.plain()), folded(new MarkdownReader(MarkdownLimits.defaults())
                    .phrase(title, AT, Language.ENGLISH, d -> {}).plain()), title);
        }
    }

    private static String leaves(RichText text) {
        var out = new ArrayList<String>();
        text.blocks().forEach(b -> collect(b, out));
        return String.join("\n", out);
    }

    private static void collect(Block block, List<String> out) {
        switch (block) {
            case Block.Paragraph p -> out.add(folded(p.content().plain()));
            case Block.NumberedList l -> l.items().forEach(i -> i.blocks().forEach(b -> collect(b, out)));
            case Block.BulletList l -> l.items().forEach(i -> i.blocks().forEach(b -> collect(b, out)));
            case Block.Quotation q -> q.blocks().forEach(b -> collect(b, out));
            default -> out.add("unexpected " + block);
        }
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<Inline> inlines(Random random, int depth) {
        var out = new ArrayList<Inline>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var inner = new Phrase(
                    HtmlWords.trimmed(depth > 0 ? inlines(random, depth - 1) : List.of(Inline.Text.of("x"))));
            int kind = random.nextInt(9);
            if (kind > 5 || inner.plain().isBlank()) {
                out.add(Inline.Text
                        .of(random.nextInt(3) == 0 ? words(random).replaceAll("https?://", "") : "w"));
            } else {
                out.add(switch (kind) {
                    case 0 -> new Inline.Emphasis(inner);
                    case 1 -> new Inline.Strong(inner);
                    case 2 -> new Inline.Superscript(inner);
                    case 3 -> new Inline.Strikethrough(inner);
                    case 4 -> new Inline.Code("a `b* c", AT);
                    default -> new Inline.LineBreak();
                });
            }
        }
        return out;
    }

    /** Spaces at the borders of markup may be folded on either side of it. */
    private static String dump(Phrase phrase) {
        return folded(TreeDump.of(phrase)).replace("\u00A0", "<nbsp>").replaceAll("[\\s-]+", "");
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph p -> p.content().plain();
            case Block.Heading h -> h.content().plain();
            default -> "unexpected " + block;
        };
    }

    static String folded(String words) {
        return Normalizer.normalize(
                words.replaceAll("[ \\t\\n]+", " ").replaceAll("[-–—]+", "-").replaceAll("^ | $", ""),
                Normalizer.Form.NFC);
    }

    private static RichText read(String markdown) {
        var found = new ArrayList<Diagnostic>();
        RichText text = new MarkdownReader(MarkdownLimits.defaults()).read(markdown,
                new SourcePosition("a.md", 1, 1),
                Language.ENGLISH, (r, a, f) -> Optional.empty(), found::add);
        assertEquals(List.of(), found, markdown);
        return text;
    }
}
