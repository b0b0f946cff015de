package press.jubilee.model.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

class BookIndexTest {

    private static BookIndex of(Language language, String text, String... terms) {
        return BookIndex.of(Anthology.builder().title("T").language(language)
                .index(new IndexPlan(false, false, Stream.of(terms).map(IndexPlan.Term::of).toList()))
                .articles(Article.builder("a", "A").language(language)
                        .add(RichText.of(Block.Paragraph.of(text))).build())
                .build());
    }

    @Test
    void marksAndNamesOfAFolder() throws IOException, URISyntaxException {
        Path folder = Path.of(BookIndexTest.class.getResource("/anthologies/good-index").toURI());
        assertEquals("""
                == #
                9 lives @ 5:28
                == A
                Zola @ 5:47
                == C
                China @ 2:46
                茶叶 @ 1:93
                == E
                Émile Zola @ 4:11
                == F
                The Friendship Society @ 4:26
                == H
                Harbour House @ 1/0:45
                Harbours @ 0:0
                  and their towns @ 0:0-1
                == K
                Kunming
                  libraries in @ 2:0
                == L
                Leeds | see University of Leeds
                The Long War @ 2:28
                == O
                Ökonomie @ 5:37
                == P
                porcelain @ 2:57, 1/0:10
                PRC | see China
                == S
                Smith, Ann @ 1:14
                == T
                Tea @ 2:41 | see also porcelain | see also Kunming: libraries in
                  black @ 2:71 | see also porcelain
                == U
                University of Leeds @ 5:7
                == W
                Wang Chao 王超 @ 1:0, 1:85, 1/0:23
                == Z
                Zebras @ 3:0-5
                Zhou Enlai 周恩来 @ 1:25, 1:42
                  journeys of @ 6:0
                """, IndexDump.of(BookIndex.of(AnthologyReader.create().read(folder).orElseThrow())));
    }

    @Test
    void namesAreFoundByWholeWords() {
        assertEquals("== W\nWang @ 0:0, 0:20, 0:28\n",
                IndexDump.of(of(Language.ENGLISH, "Wang, Wanger, Hwang Wang’s “Wang”", "Wang")));
        assertEquals("== P\nPeking @ 0:30\nPeking University @ 0:0\n",
                IndexDump.of(of(Language.ENGLISH, "Peking\u00a0University was then in Peking.", "Peking",
                        "Peking University")));
        assertEquals("== X\nX Y @ 0:3\n", IndexDump.of(of(Language.ENGLISH, "X, X Y, X Yz", "X Y")));
    }

    @Test
    void chineseIsFiledByPinyinAndFoundAmongOtherCharacters() {
        var hans = new Language("zh-Hans");
        assertEquals("""
                == B
                北京 @ 0:0
                == S
                Shanghai @ 0:12
                上海 @ 0:6
                == X
                西安 @ 0:3
                """, IndexDump.of(of(hans, "北京与西安与上海和熊猫 Shanghai", "上海", "Shanghai", "北京", "西安")));
    }

    @Test
    void traditionalChineseIsFiledByStrokes() {
        assertEquals("""
                == 2劃
                丁 @ 0:0
                == 4劃
                王 @ 0:4
                == 11劃
                張 @ 0:6
                陳 @ 0:2
                == T
                Taipei @ 0:8
                """,
                IndexDump.of(of(new Language("zh-Hant"), "丁、陳、王、張、Taipei", "Taipei", "張", "陳", "王", "丁")));
        assertEquals("2劃", of(new Language("zh-TW"), "丁", "丁").groups().getFirst().letter());
    }

    @Test
    void aNameInsideALongerOneDoesNotCount() {
        String text = "王平安与王平，小王平平";
        assertEquals("== W\n王平 @ 0:4, 0:8\n王平安 @ 0:0\n",
                IndexDump.of(of(new Language("zh-Hans"), text, "王平", "王平安")));
        Article byTheLonger = Article.builder("a", "A").author(Person.named("王平安"))
                .add(RichText.of(Block.Paragraph.of(text))).build();
        var plan = new IndexPlan(false, false, List.of(IndexPlan.Term.of("王平")), List.of("王平平"));
        assertEquals("== W\n王平 @ 0:4\n",
                IndexDump.of(BookIndex.of(Anthology.builder().title("T").language(new Language("zh-Hans"))
                        .index(plan).articles(byTheLonger).build())));
    }

    @Test
    void anotherFormOfANameMayHaveAnEntryThatRefersToIt() {
        var at = SourcePosition.of("anthology.yaml");
        Anthology volume = Anthology.builder().title("T").index(new IndexPlan(false, false, List.of(
                new IndexPlan.Term("Volgograd", "", List.of("Volgograd", "Stalingrad"), List.of(), List.of(),
                        at),
                new IndexPlan.Term("Stalingrad", "", List.of(), List.of("Volgograd"), List.of(), at))))
                .articles(
                        Article.builder("a", "A").add(RichText.of(Block.Paragraph.of("Stalingrad"))).build())
                .build();
        assertEquals("== S\nStalingrad | see Volgograd\n== V\nVolgograd @ 0:0\n",
                IndexDump.of(BookIndex.of(volume)));
        assertEquals(List.of(), BookIndex.check(volume));
    }

    @Test
    void emphasisOfAHeadingIsKept() {
        BookIndex index = BookIndex.of(Anthology.builder().title("T").language(Language.ENGLISH)
                .index(new IndexPlan(false, false,
                        List.of(new IndexPlan.Term("*Esprit*", "", List.of("Esprit"), List.of(), List.of(),
                                SourcePosition.NONE))))
                .articles(Article.builder("a", "A").add(new RichText(List.of(
                        new Block.Paragraph(Phrase.of(
                                marked(emphasised("Mona Lisa"), Map.of("term", "Mona Lisa!in Washington")),
                                Inline.Text.of(" Esprit "),
                                new Inline.Emphasis(Phrase.of(marked(Phrase.text("Life"), Map.of()))),
                                marked(Phrase.text("x"), Map.of("term", "*The Times*, of London")),
                                marked(Phrase.text("y"), Map.of("see", "Mona Lisa!in Washington"))),
                                Attributes.NONE, SourcePosition.NONE)),
                        List.of())).build())
                .build());
        assertEquals(List.of("*Esprit*", "*Life*", "*Mona Lisa*", "*The Times*, of London", "y"),
                index.groups().stream().flatMap(g -> g.entries().stream())
                        .map(e -> IndexHeading.written(e.words())).toList());
        assertEquals("*Mona Lisa*: in Washington",
                IndexHeading.written(index.printed().get("Mona Lisa: in Washington")));
    }

    private static Phrase emphasised(String words) {
        return Phrase.of(new Inline.Emphasis(Phrase.text(words)));
    }

    private static Inline marked(Phrase words, Map<String, String> attributes) {
        return new Inline.Span(words,
                new Attributes(Optional.empty(), List.of("index"), Optional.empty(), attributes));
    }

    @Test
    void inAChineseVolumePeopleAreFiledByTheirNamesInCharacters() {
        Person wang = Person.builder("Wang Chao").family("Wang").nativeName("王超").build();
        assertEquals("王超 Wang Chao",
                People.term(wang, List.of(), new Language("zh-Hans"), SourcePosition.NONE).heading());
    }

    @Test
    void lettersFollowTheLanguage() {
        List<String> letters = of(new Language("ru"), "Волга Москва Berlin Ясень", "Волга", "Москва",
                "Berlin",
                "Ясень").groups().stream().map(BookIndex.Group::letter).toList();
        assertEquals(List.of("В", "М", "Я", "B"), letters);
        assertEquals(List.of("N", "Ñ"),
                of(new Language("es"), "Nube Ñandú", "Ñandú", "Nube").groups().stream()
                        .map(BookIndex.Group::letter).toList());
    }

    @Test
    void aPersonIsFiledUnderTheFamilyName() {
        assertEquals("Wang Chao 王超", heading("Wang Chao", "Wang", "王超"));
        assertEquals("Smith, John", heading("John Smith", "Smith", null));
        assertEquals("Xinhua", heading("Xinhua", null, null));
        assertEquals("John Smith", heading("John Smith", null, null));
    }

    private static String heading(String name, String family, String inOwnScript) {
        var person = Person.builder(name);
        if (family != null) {
            person.family(family);
        }
        if (inOwnScript != null) {
            person.nativeName(inOwnScript);
        }
        return People.term(person.build(), List.of(), Language.ENGLISH, SourcePosition.NONE).heading();
    }

    @Test
    void anExclamationMarkBeforeASpaceOrAtTheEndIsTheHeadingsOwn() {
        assertEquals("== E\nExit! Enter @ 0:0\n== O\nOh! @ 0:13\n",
                IndexDump.of(of(Language.ENGLISH, "Exit! Enter. Oh!", "Exit! Enter", "Oh!")));
        assertEquals(Optional.of("green"), IndexHeading.of("Tea! !green").sub());
        assertTrue(IndexHeading.of("a!b!c").isTooDeep());
    }

    @Test
    void peopleAreSortedByFamilyThenGivenNameInBothScripts() {
        var people = Stream.of(Person.builder("王超").family("王").build(),
                Person.builder("王勃").family("王").given("勃").build(),
                Person.builder("Wang Chao").family("Wang").nativeName("王超").build(),
                Person.builder("Ann Wang").family("Wang").given("Ann").build(),
                Person.builder("Wangari Maathai").family("Wangari").build());
        var plan = new IndexPlan(false, false,
                people.map(p -> People.term(p, List.of(), Language.ENGLISH, SourcePosition.NONE)).toList());
        BookIndex index = BookIndex.of(Anthology.builder().title("T").index(plan)
                .articles(Article.builder("a", "A").add(RichText.of(Block.Paragraph
                        .of("Wang Chao, 王勃, Ann Wang, Wangari Maathai"))).build())
                .build());
        assertEquals(List.of("Wang, Ann", "Wang Chao 王超", "Wangari Maathai", "王勃"),
                index.groups().getFirst().entries().stream().map(BookIndex.Entry::heading).toList());
    }

    @Test
    void withoutMarkOrKeyThereIsNone() {
        assertTrue(of(Language.ENGLISH, "Peking").isEmpty());
        assertTrue(of(Language.ENGLISH, "Peking", "Tokyo").isEmpty());
    }
}
