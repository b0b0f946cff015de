package press.jubilee.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.WrapCover;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.AccessStatement;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.BookMatter;
import press.jubilee.model.Contribution;
import press.jubilee.model.CopyrightPage.Field;
import press.jubilee.model.Language;
import press.jubilee.model.Licence;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Permission;
import press.jubilee.model.Person;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.Role;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;

/** What the good folders become. */
class GoodFoldersTest {

    private static Article only(String folder) {
        return Folders.good(folder).articles().getFirst();
    }

    private static List<String> byline(Article article) {
        return article.contributions().stream().map(c -> c.role().relator() + " " + c.person().name())
                .toList();
    }

    @Test
    void wordsWithTheirHyphens() {
        assertEquals(List.of("Jubi-lee", "Nagoya"), Folders.good("good-hyphenation").hyphenation());
        assertEquals(List.of("rhe-to-ric"), only("good-hyphenation").hyphenation());
    }

    /** A link to a text's file leads to the text; other addresses stay as they are. */
    @Test
    void linksBetweenArticles() {
        List<Article> texts = Folders.good("good-links").articles();
        assertEquals(List.of("articles/two", "articles/two#end", "articles/two",
                "https://example.org/three.md"), targets(texts.get(0).body().blocks()));
        assertEquals(List.of("articles/one"), targets(texts.get(1).body().notes().getFirst().blocks()));
    }

    private static List<String> targets(List<Block> blocks) {
        return blocks.stream().flatMap(b -> ((Block.Paragraph) b).content().inlines().stream())
                .filter(Inline.Link.class::isInstance).map(l -> ((Inline.Link) l).target()).toList();
    }

    @Test
    void everyKeyOfTheManifest() {
        Anthology v = Folders.good("good-full");
        assertTrue(v.title().plain().startsWith("Friends Beyond Borders"));
        assertEquals("Seventy Years of People-to-People Diplomacy", v.subtitle().orElseThrow().plain());
        assertEquals(Language.ENGLISH, v.language());
        assertEquals("Chinese People’s Institute of Foreign Affairs",
                v.occasion().orElseThrow().institution().orElseThrow());
        assertEquals(PartialDate.of(1949, 12, 15), v.occasion().orElseThrow().founded().orElseThrow());
        assertEquals(OptionalInt.of(70), v.occasion().orElseThrow().anniversary());
        assertEquals(List.of("Li Hua", "An Editor"),
                v.editors().stream().map(c -> c.person().name()).toList());
        assertTrue(v.editors().stream().allMatch(c -> c.role().equals(Role.EDITOR)));
        assertEquals("The “Friendship” Press", v.publisher().orElseThrow().name());
        assertEquals(Optional.of("Beijing"), v.publisher().orElseThrow().place());
        assertEquals(Optional.of(PartialDate.of(2019, 12, 31)), v.date());
        assertEquals(Optional.of("First edition"), v.edition());
        assertEquals(Optional.of("© 2019 The Institute's \"own\" words"), v.rights());
        assertEquals("9783161484100", v.identifiers().print().orElseThrow().digits());
        assertEquals("9780306406157", v.identifiers().epub().orElseThrow().printed());
        assertEquals("978-1-86197-876-9", v.identifiers().pdf().orElseThrow().printed());
        assertEquals(Optional.of("10.1234/friends.2019"), v.identifiers().doi());
        assertEquals(Optional.of("3"), v.series().orElseThrow().number());
        assertEquals(Optional.of("Essays."), v.description());
        assertEquals(PictureFormat.JPEG, v.cover().orElseThrow().format());
        assertEquals("images/cover.jpg", v.cover().orElseThrow().name());
        assertEquals(
                List.of("articles/foreword", "articles/01-ink-oil", "articles/02-zh", "articles/03-plain",
                        "articles/chronology"),
                v.texts().map(t -> t.id().value()).toList());
        assertEquals("A Word Before", v.front().getFirst().title().plain());
        assertEquals(List.of("Memory", "Hope"),
                v.parts().stream().map(p -> p.title().orElseThrow().plain()).toList());
    }

    @Test
    void everyKeyOfWhatTheVolumeHasBesideItsTexts() {
        BookMatter m = Folders.good("good-matter").matter();
        assertEquals("images/cover.jpg", m.frontispiece().orElseThrow().picture().name());
        assertEquals("The house.", m.frontispiece().orElseThrow().alt());
        assertEquals(Optional.of(new AccessStatement.Conformance("2.2", "AA", "The “House” Press",
                Optional.of("IAAP WAS"), Optional.of("https://example.org/report"))),
                m.access().conformance());
        assertEquals("The house in 1949", m.frontispiece().orElseThrow().caption().orElseThrow().plain());
        assertEquals("To the translators", m.dedication().orElseThrow().plain());
        assertEquals("Far away, and yet next door.", m.epigraph().orElseThrow().text().plain());
        assertEquals("Wang Bo", m.epigraph().orElseThrow().source().orElseThrow().plain());
        assertEquals("Made in one run.", m.colophon().orElseThrow().text().plain());
        assertEquals(Optional.of("80 g/m² offset"), m.colophon().orElseThrow().paper());
        assertEquals(new Licence("CC BY-SA 4.0",
                Optional.of("https://creativecommons.org/licenses/by-sa/4.0/")), m.licence().orElseThrow());
        assertEquals(OptionalInt.of(16), m.pagesMultiple());
        assertEquals("images/cover.jpg", Folders.good("good-matter").cover().orElseThrow().name());
        WrapCover wrap = m.wrap();
        assertEquals(List.of("Seventy years of visits, and of letters.", "With a chronology."),
                wrap.back().stream().map(Phrase::plain).toList());
        assertEquals(12.3 * 72 / 25.4, wrap.spine().orElseThrow(), 1e-9);
        assertEquals(Optional.of(WrapCover.Paper.CREAM), wrap.paper());
        assertEquals(Optional.of("US$24.95"), wrap.price());
        assertEquals(Optional.of("52495"), wrap.priceCode());
        assertEquals(
                Map.of(Field.TITLE, "朋友", Field.PRINTER, "样本印刷厂", Field.FORMAT, "880 mm × 1230 mm 1/32",
                        Field.PRINT_RUN, "1—3000", Field.ISBN, "978-7-115-12345-9", Field.PRICE, "58.00元"),
                m.copyrightPage().given());
        assertEquals(
                List.of("图书在版编目（CIP）数据", "", "朋友 ／ 李华编. — 北京：样本出版社，2019.12",
                        "  ISBN 978-7-115-12345-9", "中国国家版本馆CIP数据核字（2019）第000000号"),
                m.copyrightPage().cip());
        assertEquals(BookMatter.NONE, Folders.good("good-full").matter());
    }

    @Test
    void everyKeyOfAnArticle() {
        Article a = Folders.good("good-full").articles().getFirst();
        assertEquals("People-to-people diplomacy key to tell China’s story", a.title().plain());
        assertEquals(Optional.of("Telling China’s story"), a.shortTitle());
        assertEquals(new Language("en-GB"), a.language());
        assertEquals(Optional.of(PartialDate.of(2019, 12)), a.date());
        assertEquals(List.of("diplomacy", "exchanges"), a.keywords());
        assertEquals("articles/02-zh", a.translationOf().orElseThrow().value());
        assertEquals("articles/01 Ink & Oil.md:1:1", a.at().toString());
        Source s = a.source().orElseThrow();
        assertEquals(new Source(Optional.of("China Daily"), Optional.of(PartialDate.of(2019, 12, 31)),
                Optional.of("Key to tell China’s story"), Optional.of(new Language("zh-Hans")),
                Optional.of("9–12"),
                Optional.of("https://example.org/story?id=1"), Optional.of("China Daily Information Co."),
                Optional.of("© 2019 China Daily. Reprinted by \"permission\"."), Permission.NOT_NEEDED,
                Source.Changes.ABRIDGED, new SourcePosition("articles/01 Ink & Oil.md", 30, 15)), s);
    }

    @Test
    void everyKeyOfAPersonAndThePeopleOfTheContributorsFile() {
        Article a = Folders.good("good-full").articles().getFirst();
        assertEquals(List.of("aut Wang Chao", "aut Li Hua", "aut Wang Chao", "pht Wang Chao", "trl Tra Lator",
                "edt Some Editor"), byline(a));
        Person wang = a.contributions().getFirst().person();
        assertEquals(Optional.empty(), wang.id());
        assertEquals("Wang, Chao", wang.sortKey());
        assertEquals(Optional.of("王超"), wang.nativeName());
        assertEquals(Optional.of("Chinese People’s Institute of Foreign Affairs"), wang.affiliation());
        assertEquals(Optional.of("President"), wang.position());
        assertEquals(Optional.of("0000-0002-1825-0097"), wang.orcid());
        Person li = a.contributions().get(1).person();
        assertEquals(Optional.of("li-hua"), li.id());
        assertEquals(Optional.of("Editor"), li.position());
        assertEquals(Optional.of("李华"), li.nativeName());
        assertEquals(Optional.of("wang-chao"), a.contributions().get(2).person().id());
    }

    @Test
    void namesAndIdsPartedBySemicolons() {
        Article plain = Folders.good("good-full").articles().get(2);
        assertEquals(List.of("aut A. Uthor", "aut Wang Chao", "pht Wang Chao"), byline(plain));
        assertEquals(Optional.of("09"), plain.source().orElseThrow().pages());
    }

    @Test
    void picturesAreFoundFromTheArticlesFolderEachOnce() {
        Article a = Folders.good("good-full").articles().getFirst();
        List<Block.Figure> figures = a.body().blocks().stream().filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast).toList();
        assertEquals(
                List.of("images/map.svg SVG 38 96", "images/dot.png PNG 4 3", "images/cover.jpg JPEG 30 20",
                        "images/anim.gif GIF 1 1"),
                figures.stream().map(Block.Figure::picture)
                        .map(p -> p.name() + " " + p.format() + " " + p.width() + " " + p.height()).toList());
        assertEquals(Folders.good("good-full").cover().orElseThrow(), figures.get(2).picture());
    }

    @Test
    void jsonAndYamlAreTheSame() {
        Anthology yaml = Folders.good("good-manifest-yaml");
        Anthology json = Folders.good("good-manifest-json");
        assertTrue(json.title().plain().matches("T [^\"]q[^\"]"), json.title().plain());
        assertEquals("Given", json.articles().getFirst().title().plain());
        assertEquals(Optional.of("1.10"), json.series().orElseThrow().number());
        assertEquals(yaml.language(), json.language());
        assertEquals(yaml.series(), json.series());
        assertEquals(yaml.publisher(), json.publisher());
        assertEquals(yaml.date(), json.date());
        assertEquals(yaml.title().plain(), json.title().plain());
        assertEquals(yaml.articles().getFirst().id(), json.articles().getFirst().id());
        assertEquals(yaml.articles().getFirst().body(), json.articles().getFirst().body());
    }

    @Test
    void wordsOfYamlStayWords() {
        Anthology v = Folders.good("good-yaml-traps");
        assertEquals("no", v.title().plain());
        assertEquals("no", v.language().tag());
        assertEquals("2019-12-31", v.subtitle().orElseThrow().plain());
        assertEquals(Optional.of("07"), v.edition());
        assertEquals(Optional.of("1_000"), v.rights());
        assertEquals("9783161484100", v.identifiers().print().orElseThrow().digits());
        assertEquals("on", v.series().orElseThrow().title());
        assertEquals(Optional.of("0x1F"), v.series().orElseThrow().number());
        Article a = v.articles().getFirst();
        assertEquals("12:30:45", a.title().plain());
        assertEquals(List.of("aut Null"), byline(a));
        assertEquals(Optional.empty(), a.subtitle());
        assertEquals(Optional.empty(), a.summary());
        assertEquals(List.of("yes", "1e3", ".5"), a.keywords());
        assertEquals(Optional.of("1984"), a.source().orElseThrow().publication());
    }

    @Test
    void aliasesAndMergeKeys() {
        List<Person> people = only("good-aliases-and-merge").authors();
        assertEquals(List.of("A", "B", "C"), people.stream().map(Person::name).toList());
        assertTrue(people.stream().allMatch(p -> p.affiliation().equals(Optional.of("Institute"))));
    }

    @Test
    void pandoc() {
        Article a = only("good-pandoc");
        assertEquals(List.of("aut A. Uthor", "aut B. Writer"), byline(a));
        assertEquals(Optional.of("University of X"), a.authors().getFirst().affiliation());
        assertEquals(new Language("en-US"), a.language());
        assertEquals(List.of("x", "y"), a.keywords());
        assertTrue(a.summary().orElseThrow().plain().contains("of abstract."));
        assertEquals(new Role("edt"), Folders.good("good-pandoc").editors().getFirst().role());
    }

    @Test
    void quarto() {
        Article a = only("good-quarto");
        assertEquals(List.of("aut Nora Jones", "aut The Team"), byline(a));
        Contribution nora = a.contributions().getFirst();
        assertEquals("Jones, Nora", nora.person().sortKey());
        assertEquals(Optional.of("Carnegie Mellon; University of Y"), nora.person().affiliation());
        assertEquals(Optional.of(PartialDate.of(2020, 1, 2)), a.date());
        assertEquals("A text", a.summary().orElseThrow().plain());
    }

    @Test
    void hugo() {
        Article a = only("good-hugo");
        assertEquals(Optional.of("O"), a.shortTitle());
        assertEquals(Optional.of(PartialDate.of(2019, 12, 31)), a.date());
        assertEquals(List.of("a", "b", "c"), a.keywords());
        assertEquals("S", a.summary().orElseThrow().plain());
    }

    @Test
    void jekyll() {
        Article a = only("good-jekyll");
        assertEquals(Optional.of(PartialDate.of(2019, 12, 31)), a.date());
        assertEquals(List.of("news", "world"), a.keywords());
        assertEquals("E", a.summary().orElseThrow().plain());
    }

    @Test
    void chinese() {
        Anthology v = Folders.good("good-chinese");
        assertEquals("没有国界的朋友", v.title().plain());
        Article a = v.articles().getFirst();
        assertEquals(new Language("zh-Hans"), a.language());
        assertEquals(List.of("外交", "交流", "友谊"), a.keywords());
        assertEquals("“讲好”中国故事", a.title().plain());
        assertEquals("会长。", a.authors().getFirst().bio().orElseThrow().plain());
    }

    @Test
    void lineEndsAndByteOrderMarksMakeNoDifference() {
        Anthology lines = Folders.good("good-lf");
        assertEquals(lines, Folders.good("good-crlf-and-mark"));
        assertEquals(lines, Folders.good("good-cr"));
        assertEquals(2, lines.articles().getFirst().body().blocks().size());
    }

    @Test
    void aPlainMarkdownFileWhoseTitleTheManifestGives() {
        Article a = only("good-plain-markdown");
        assertEquals("A *Title*".replace("*", ""), a.title().plain().replace("*", ""));
        assertEquals(List.of(), a.contributions());
        assertEquals(1, a.body().blocks().size());
    }

    @Test
    void readingTwiceGivesEqualVolumes() {
        assertEquals(Folders.good("good-full"), Folders.good("good-full"));
    }

    @Test
    void chineseFileNamesInAnArchive(@TempDir Path temporary) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(temporary.resolve("x.zip"),
                Map.of("create", "true"))) {
            Path root = zip.getPath("/sample");
            Files.createDirectory(root);
            Folders.write(root, "anthology.yaml",
                    "title: T\nlanguage: zh-Hans\narticles: [文章/你好.md, 文章/01.md]\n");
            Folders.write(root, "文章/你好.md",
                    "---\ntitle: 你好\n---\n正文。\n\n![图](../图.svg)\n\n![图](../%E5%9B%BE.svg)\n");
            Folders.write(root, "文章/01.md", "---\ntitle: 一\ntranslation-of: 文章/你好.md\n---\n正文。\n");
            Folders.write(root, "图.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 3'/>");
            Anthology v = Folders.read(root).orElseThrow();
            assertEquals(List.of("u6587u7ae0/u4f60u597d", "u6587u7ae0/01"),
                    v.texts().map(a -> a.id().value()).toList());
            assertEquals(3, v.articles().getFirst().body().blocks().size());
            assertEquals(Optional.of(v.articles().getFirst().id()), v.articles().get(1).translationOf());
        }
    }
}
