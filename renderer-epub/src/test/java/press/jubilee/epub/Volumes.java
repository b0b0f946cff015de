package press.jubilee.epub;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Contribution;
import press.jubilee.model.Identifiers;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.Isbn;
import press.jubilee.model.Language;
import press.jubilee.model.Occasion;
import press.jubilee.model.Part;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Permission;
import press.jubilee.model.Person;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.Publisher;
import press.jubilee.model.Role;
import press.jubilee.model.Series;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/** Volumes made in code for the tests. */
public final class Volumes {

    public static final Language ENGLISH = Language.ENGLISH;
    public static final Language CHINESE = new Language("zh-Hans");
    private static final SourcePosition AT = SourcePosition.NONE;

    private Volumes() {}

    /** One article of one paragraph, nothing else. */
    public static Anthology minimal() {
        return volume("A Small Book", ENGLISH,
                List.of(article("one", "Only One", ENGLISH, Block.Paragraph.of("The whole text."))));
    }

    public static Anthology volume(String title, Language language, List<Article> articles) {
        return new Anthology(Phrase.text(title), Optional.empty(), language, Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Identifiers.NONE,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                IndexPlan.NONE,
                List.of(), List.of(new Part(Optional.empty(), articles)), List.of());
    }

    public static Article article(String id, String title, Language language, Block... blocks) {
        return Article.of(new ArticleId(id), Phrase.text(title), language, RichText.of(blocks));
    }

    public static Article article(String id, String title, RichText body) {
        return Article.of(new ArticleId(id), Phrase.text(title), ENGLISH, body);
    }

    public static Article by(Article a, Person... authors) {
        return new Article(a.id(), a.title(), a.subtitle(), a.shortTitle(), a.language(),
                List.of(authors).stream().map(Contribution::author).toList(), a.source(), a.translationOf(),
                a.summary(), a.keywords(), a.hyphenation(), a.date(), a.body(), a.at());
    }

    public static Article from(Article a, Source source) {
        return new Article(a.id(), a.title(), a.subtitle(), a.shortTitle(), a.language(), a.contributions(),
                Optional.of(source), a.translationOf(), a.summary(), a.keywords(), a.hyphenation(), a.date(),
                a.body(),
                a.at());
    }

    public static Person wangChao() {
        return new Person(Optional.of("wang-chao"), "Wang Chao", Optional.of("Wang"), Optional.of("Chao"),
                Optional.of("王超"), Optional.of("Chinese People’s Institute of Foreign Affairs"),
                Optional.of("President of the CPIFA"),
                Optional.of(Phrase.text("Wang Chao has written on diplomacy for thirty years.")),
                Optional.of("0000-0002-1825-0097"));
    }

    public static Person annExample() {
        return new Person(Optional.empty(), "Ann Example", Optional.of("Example"), Optional.of("Ann"),
                Optional.empty(), Optional.of("Example University"), Optional.of("Professor of History"),
                Optional.empty(), Optional.empty());
    }

    /** Every kind of block and inline, parts, front and back matter, people, sources, pictures in four formats. */
    public static Anthology rich(Path folder) {
        Article all = from(
                by(article("articles/01-everything", "Everything <at> once & “more”", everything(folder)),
                        wangChao(), annExample()),
                Source.builder().publication("China Daily").date(PartialDate.of(2019, 12, 31))
                        .title("All of It").pages("9").url("https://example.org/a b?q=王&x=1")
                        .rights("© 2019 China Daily. Reprinted by permission.")
                        .permission(Permission.GRANTED).changes(Source.Changes.MINOR).build());
        Article full = new Article(all.id(), all.title(), Optional.of(text("A subtitle, ", em("set apart"))),
                Optional.empty(), all.language(), translated(all.contributions()), all.source(),
                Optional.empty(),
                Optional.of(Phrase.text("What it is about.")), List.of("diplomacy", "exchanges"), List.of(),
                Optional.empty(),
                all.body(), AT);
        Article second = from(by(article("articles/02-second", "The Second", ENGLISH,
                new Block.Paragraph(text("See ", new Inline.Link(Phrase.text("the first"),
                        "articles/01-everything#verse", Optional.of("All")), "."), Attributes.NONE, AT)),
                wangChao()), Source.of("The Times", PartialDate.of(2019)));
        Article foreword = by(
                article("foreword", "Foreword", ENGLISH, Block.Paragraph.of("Before all else.")),
                annExample());
        Article chronology = article("chronology", "Chronology", ENGLISH,
                Block.Paragraph.of("1949: founded."));
        return new Anthology(Phrase.text("Friends Beyond Borders"),
                Optional.of(Phrase.text("Seventy Years of People-to-People Diplomacy")), ENGLISH,
                Optional.of(new Occasion(Optional.of("Chinese People’s Institute of Foreign Affairs"),
                        Optional.of(PartialDate.of(1949, 12, 15)), OptionalInt.of(70))),
                List.of(new Contribution(annExample(), Role.EDITOR)),
                Optional.of(new Publisher("World Press", Optional.of("Beijing"),
                        Optional.of("https://example.org"))),
                Optional.of(PartialDate.of(2019, 12, 31)), Optional.of("First edition"),
                Optional.of("© 2019 World Press"),
                new Identifiers(Optional.of(Isbn.parse("978-0-306-40615-7")),
                        Optional.of(Isbn.parse("9783161484100")),
                        Optional.empty(), Optional.of("10.1000/182")),
                Optional.of(new Series("Bridges", Optional.of("3"))), Optional.of("A collection."),
                Optional.empty(), Optional.empty(), List.of(), IndexPlan.NONE, List.of(foreword),
                List.of(new Part(Optional.of(Phrase.text("Memory")), List.of(full)),
                        new Part(Optional.of(Phrase.text("Hope")), List.of(second))),
                List.of(chronology));
    }

    private static List<Contribution> translated(List<Contribution> authors) {
        var longer = new ArrayList<>(authors);
        longer.add(new Contribution(Person.named("Maria Müller"), Role.TRANSLATOR));
        return longer;
    }

    /** A volume that brings its cover, which its article shows again. */
    public static Anthology withCover(Path folder) {
        Picture cover = picture(folder, "images/cover.png", PictureFormat.PNG);
        Anthology v = volume("Covered", ENGLISH, List.of(article("a", "A", ENGLISH,
                new Block.Figure(cover, "The cover.", false, Optional.empty(), Attributes.NONE, AT))));
        return new Anthology(v.title(), v.subtitle(), v.language(), v.occasion(), v.editors(), v.publisher(),
                v.date(),
                v.edition(), v.rights(), v.identifiers(), v.series(), v.description(), Optional.of(cover),
                v.design(), v.hyphenation(), v.index(), v.front(),
                v.parts(), v.back());
    }

    /** English and Chinese articles, the volume in Chinese. */
    public static Anthology bilingual() {
        Article chinese = from(by(article("zh/chunfeng", "春风", CHINESE,
                new Block.Paragraph(text("“民间外交”是", em("人民"), "之间的外交。", new Inline.Span(
                        Phrase.text("people-to-people"), Attributes.ofLanguage(ENGLISH)), "一词见", call("一"),
                        "。"),
                        Attributes.NONE, AT)),
                wangChao()), Source.of("中国日报", PartialDate.of(2019, 12, 31)));
        Article withNote = new Article(chinese.id(), chinese.title(), chinese.subtitle(),
                chinese.shortTitle(),
                chinese.language(), chinese.contributions(), chinese.source(), chinese.translationOf(),
                chinese.summary(), chinese.keywords(), chinese.hyphenation(), chinese.date(),
                new RichText(chinese.body().blocks(),
                        List.of(note("一", "见《人民日报》。"))),
                AT);
        Article english = by(article("en/spring", "Spring Wind", ENGLISH,
                new Block.Paragraph(text("The wind, ", new Inline.Span(text("春", em("风")),
                        Attributes.ofLanguage(CHINESE)), "."), Attributes.NONE, AT)),
                wangChao());
        Article arabic = article("ar/peace", "السلام", new Language("ar"),
                Block.Paragraph.of("السلام عليكم."));
        return volume("春风集", CHINESE, List.of(withNote, english, arabic));
    }

    /** So many articles of some paragraphs and notes each. */
    public static Anthology many(int count, int paragraphs) {
        var articles = new ArrayList<Article>();
        for (int i = 1; i <= count; i++) {
            var blocks = new ArrayList<Block>();
            for (int p = 1; p <= paragraphs; p++) {
                blocks.add(new Block.Paragraph(text("Paragraph " + p + " of article " + i + ". "
                        + "It is of the length that a paragraph has, with words and more words in it. "
                                .repeat(8),
                        p == 1 ? call("n") : em("end")), Attributes.NONE, AT));
            }
            articles.add(by(article("article-" + i, "Article Number " + i,
                    new RichText(blocks, List.of(note("n", "The note of article " + i + ".")))),
                    Person.named("Author " + i % 97)));
        }
        return volume("Many", ENGLISH, articles);
    }

    private static RichText everything(Path folder) {
        Picture png = picture(folder, "images/A photo (1).png", PictureFormat.PNG);
        Picture jpeg = picture(folder, "images/sub/a-photo-1.JPG", PictureFormat.JPEG);
        Picture gif = picture(folder, "图片.gif", PictureFormat.GIF);
        Picture svg = svg(folder);
        Phrase inlines = text("Plain, ", em("stressed"), new Inline.Strong(Phrase.text("strong")),
                new Inline.Strikethrough(Phrase.text("struck")), new Inline.Superscript(Phrase.text("up")),
                new Inline.Subscript(Phrase.text("down")), new Inline.SmallCaps(Phrase.text("caps")),
                new Inline.Code("a < b && c", AT), new Inline.LineBreak(), "after the break ",
                new Inline.Link(text("a link", call("2")), "https://example.org/?a=1&b=<2>",
                        Optional.empty()),
                new Inline.Link(Phrase.text("mail"), "mailto:a@example.org", Optional.empty()),
                new Inline.Link(Phrase.text("down here"), "#table", Optional.empty()),
                new Inline.Span(Phrase.text("春风"), new Attributes(Optional.of("sp an"), List.of("x", "0bad"),
                        Optional.of(CHINESE), Map.of("k", "v"))),
                new Inline.InlinePicture(gif, "a mark", Attributes.NONE), call("1"), call("2"), call("1"));
        List<Block> blocks = List.of(
                new Block.Paragraph(inlines,
                        new Attributes(Optional.of("first"), List.of("lead"), Optional.empty(),
                                Map.of()),
                        AT),
                new Block.Heading(1, Phrase.text("A heading"), Attributes.NONE, AT),
                new Block.Heading(2, text("A ", em("lower"), " heading"), Attributes.NONE, AT),
                new Block.Quotation(List.of(Block.Paragraph.of("Quoted.")),
                        Attributes.ofLanguage(new Language("fr")),
                        AT),
                new Block.PullQuote(List.of(Block.Paragraph.of("Pulled.")), Attributes.NONE, AT),
                new Block.Verse(
                        List.of(new Block.Stanza(List.of(Phrase.text("Line one"), Phrase.text("line two"))),
                                new Block.Stanza(List.of(Phrase.text("line three")))),
                        new Attributes(Optional.of("verse"), List.of(), Optional.empty(), Map.of()), AT),
                new Block.BulletList(
                        List.of(item("bullet"), new Block.ListItem(List.of(Block.Paragraph.of("nesting"),
                                new Block.NumberedList(4, List.of(item("four"), item("five")), true,
                                        Attributes.NONE, AT)))),
                        false, Attributes.NONE, AT),
                new Block.DefinitionList(List.of(new Block.Definition(List.of(Phrase.text("term")),
                        List.of(item("meaning"))),
                        new Block.Definition(List.of(Phrase.text("bare")), List.of())),
                        Attributes.NONE, AT),
                new Block.Figure(png, "A square.", false, Optional.of(text("A caption", call("3"), ".")),
                        Attributes.NONE, AT),
                new Block.Figure(jpeg, "", true, Optional.empty(), Attributes.NONE, AT),
                new Block.Figure(svg, "A circle.", false, Optional.empty(), Attributes.NONE, AT),
                new Block.CodeBlock("int i = 1;\nif (i < 2) {}", Optional.of("java"), Attributes.NONE, AT),
                new Block.Table(Optional.of(Phrase.text("A table")), List.of(Block.Alignment.NATURAL,
                        Block.Alignment.RIGHT),
                        List.of(new Block.Row(List.of(Phrase.EMPTY, Phrase.text("Sum")))),
                        List.of(new Block.Row(List.of(Phrase.text("One"), Phrase.text("1"))),
                                new Block.Row(List.of(Phrase.text("Two"), Phrase.text("2")))),
                        new Attributes(Optional.of("table"), List.of(), Optional.empty(), Map.of()), AT),
                new Block.Table(Optional.empty(), List.of(Block.Alignment.LEFT, Block.Alignment.CENTER),
                        List.of(),
                        List.of(new Block.Row(List.of(Phrase.text("a"), Phrase.text("b")))), Attributes.NONE,
                        AT),
                new Block.ThematicBreak(Attributes.NONE, AT),
                new Block.Division(List.of(Block.Paragraph.of("Inside.")), Attributes.ofClass("box"), AT),
                Block.Paragraph.of("The last."));
        return new RichText(blocks, List.of(note("2", "The second label, called first."),
                new Note(new NoteId("1"),
                        List.of(new Block.Paragraph(text("A note that calls another.", call("4")),
                                Attributes.NONE, AT), Block.Paragraph.of("Its second paragraph.")),
                        AT),
                new Note(new NoteId("3"),
                        List.of(new Block.Quotation(List.of(Block.Paragraph.of("In a note.")),
                                Attributes.NONE, AT)),
                        AT),
                note("4", "Called from a note.")));
    }

    public static Inline call(String label) {
        return new Inline.NoteCall(new NoteId(label), AT);
    }

    public static Note note(String label, String words) {
        return new Note(new NoteId(label), List.of(Block.Paragraph.of(words)), AT);
    }

    public static Inline em(String words) {
        return new Inline.Emphasis(Phrase.text(words));
    }

    private static Block.ListItem item(String words) {
        return new Block.ListItem(List.of(Block.Paragraph.of(words)));
    }

    /** A phrase of strings and inlines. */
    public static Phrase text(Object... pieces) {
        var inlines = new ArrayList<Inline>();
        for (Object piece : pieces) {
            inlines.add(piece instanceof Inline inline ? inline : Inline.Text.of((String) piece));
        }
        return new Phrase(inlines);
    }

    private static Picture picture(Path folder, String name, PictureFormat format) {
        try {
            Path file = folder.resolve(Integer.toHexString(name.hashCode()));
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format.name(),
                    file.toFile());
            return new Picture(name, file, format, 60, 40);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture svg(Path folder) {
        try {
            Path file = Files.writeString(folder.resolve("circle.svg"),
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 20\"><circle cx=\"10\" cy=\"10\" r=\"9\"/></svg>");
            return new Picture("circle.svg", file, PictureFormat.SVG, 20, 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
