package press.jubilee.epub;

import static press.jubilee.epub.Volumes.ENGLISH;
import static press.jubilee.epub.Volumes.call;
import static press.jubilee.epub.Volumes.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/** What nobody should write and somebody will: titles, names, ids, links and characters that break careless renderers. */
final class HostileVolume {

    private static final SourcePosition AT = new SourcePosition("bad.md", 3, 1);

    private HostileVolume() {}

    static Anthology make() {
        String longTitle = "A very long title 那么长 ".repeat(30);
        RichText broken = RichText.of(
                paragraph("same", "control \u0001, lone \uD800 surrogate, \uFFFE, emoji 👩‍👩‍👧, שלום"),
                paragraph("same", "the same id again"), paragraph("n1", "an id like a note's"),
                paragraph("title", "an id like the title's"), paragraph("a b", "an id with a space"),
                paragraph("a_b", "an id with a line"), paragraph("王", "an id in Han"),
                new Block.Paragraph(text(link("javascript:alert(1)"), link("#nowhere"), link("no-such"),
                        link("c#nowhere"), link("http://a b/"), link("https://例子.中国/路径?q=\"<>"),
                        link("ftp://x/y"),
                        link("file:///etc/passwd"), link("mailto:nobody"),
                        link("https://example.org/%zz[1]{2}"),
                        new Inline.Link(text("outer ", link("https://example.org"), call("none")),
                                "https://example.com/a|b^c`d\\e", Optional.of("a \"title\"")),
                        call("none")),
                        Attributes.NONE, AT),
                new Block.Paragraph(Phrase.EMPTY, Attributes.NONE, AT),
                new Block.DefinitionList(List.of(), Attributes.NONE, AT),
                new Block.BulletList(List.of(), true, Attributes.NONE, AT),
                new Block.Division(List.of(), Attributes.ofClass("\"><script>"), AT),
                new Block.CodeBlock("]]> --> \t tab", Optional.of("\"x\""), Attributes.NONE, AT));
        Person odd = Person.named("O’Brien \"<&>\" 👍");
        return Volumes.volume("\"Quotes\" <b>& 'more' \u202Eesrever\u202C " + "x".repeat(500), ENGLISH,
                List.of(
                        Volumes.by(Volumes.article("c", longTitle, broken), odd, Person.named("O_Brien"),
                                Person.named("o-brien")),
                        Volumes.article("cover", "Cover", ENGLISH,
                                Block.Paragraph.of("Named like a page of the edition.")),
                        Volumes.article("a/b", "]]>", ENGLISH, Block.Paragraph.of("One.")),
                        Volumes.article("a-b", "<!-- -->", ENGLISH, Block.Paragraph.of("Two.")),
                        Volumes.article("a-b-2", "&amp;", ENGLISH, Block.Paragraph.of("Three.")),
                        Volumes.article("-..-", "👍", ENGLISH, Block.Paragraph.of("Four.")),
                        Volumes.article("z".repeat(300), "\u0007", ENGLISH, Block.Paragraph.of("Five.")),
                        Volumes.article("untitled", " ", ENGLISH),
                        Volumes.article("rtl", "שלום עולם", new Language("yi"),
                                Block.Paragraph.of("שלום."))));
    }

    private static Inline link(String target) {
        return new Inline.Link(Phrase.text(target), target, Optional.empty());
    }

    private static Block paragraph(String id, String words) {
        return new Block.Paragraph(Phrase.text(words),
                new Attributes(Optional.of(id), List.of(), Optional.empty(), Map.of()), AT);
    }
}
