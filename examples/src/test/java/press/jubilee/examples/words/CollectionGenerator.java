package press.jubilee.examples.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes collection folders by chance, the same for the same seed, with every construct of the format. */
final class CollectionGenerator {

    private static final List<Tongue> TONGUES = List.of(
            new Tongue("en", " ",
                    "the a of harbour letters orchestra between well-known translation friendship carried"
                            + " tablecloth responsibility 1946 correspondence neighbours unforgettable office affluent"),
            new Tongue("de", " ",
                    "die Völkerverständigung Straße zwischen Städtepartnerschaft Brücke übersetzen und"
                            + " Jugendaustausch gegenüber Freundschaftsgesellschaft 1963 öffentlich"),
            new Tongue("fr", " ",
                    "l’échange amitié œuvre réconciliation anniversaire où une bibliothèque français"
                            + " extraordinaire peut-être signature 1987"),
            new Tongue("ru", " ",
                    "дружба между народами письмо библиотека переводчик замечательный город и мост"),
            new Tongue("el", " ", "φιλία μεταξύ λαών γράμμα βιβλιοθήκη γέφυρα και μετάφραση ορχήστρα"),
            new Tongue("zh-Hans", "", "两 只 手 人 民 友 好 交 流 北 京 图 书 馆 书 信 ， 。 桥 梁 七 十 年"));

    private final Random random;
    private int notes;
    private Tongue tongue = TONGUES.getFirst();

    private record Tongue(String tag, String space, List<String> words) {
        Tongue(String tag, String space, String words) {
            this(tag, space, List.of(words.split(" ")));
        }
    }

    private CollectionGenerator(long seed) {
        this.random = new Random(seed);
    }

    static Path write(long seed, Path folder) throws IOException {
        new CollectionGenerator(seed).write(folder);
        return folder;
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        int articles = 6 + random.nextInt(3);
        file(folder, "anthology.yaml",
                "title: A Generated Volume\nlanguage: en\npublisher: {name: The Press}\n"
                        + "date: 2020\nfront: [{title: Foreword, file: articles/front.md}]\nparts:\n  - title: The Part\n"
                        + "    articles: ["
                        + IntStream.range(0, articles).mapToObj(i -> "articles/" + i + ".md")
                                .collect(Collectors.joining(", "))
                        + "]\n");
        file(folder, "articles/picture.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='"
                + (80 + random.nextInt(200)) + "'><rect x='10' y='10' width='300' height='60'/></svg>\n");
        file(folder, "articles/front.md", article("Foreword", TONGUES.getFirst(), 3));
        for (int i = 0; i < articles; i++) {
            file(folder, "articles/" + i + ".md",
                    article("Generated text " + i, TONGUES.get(i % TONGUES.size()), 14 + random.nextInt(8)));
        }
    }

    private static void file(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String article(String title, Tongue language, int blocks) {
        tongue = language;
        notes = 0;
        List<Supplier<String>> kinds = List.of(this::quotation, this::list, this::numbered, this::table,
                this::verse,
                this::definitions, this::code, this::figure, this::pullQuote, this::heading, () -> "* * *");
        var out = new ArrayList<String>();
        for (int i = 0; i < blocks; i++) {
            out.add(paragraph());
            out.add(kinds.get((i + random.nextInt(2)) % kinds.size()).get());
        }
        out.add(paragraph());
        for (int i = 1; i <= notes; i++) {
            out.add("[^" + i + "]: " + words(4, 40));
        }
        return "---\ntitle: " + title + "\nauthor: A Writer\nlanguage: " + language.tag() + "\n---\n\n"
                + String.join("\n\n", out) + "\n";
    }

    private String paragraph() {
        String call = random.nextInt(3) == 0 ? "[^" + ++notes + "]" : "";
        return words(10, 90) + tongue.space() + "*" + words(1, 4) + "*" + tongue.space() + "**" + words(1, 3)
                + "**"
                + tongue.space() + words(3, 30) + "." + call;
    }

    private String heading() {
        return "## " + words(2, 6) + "\n\n" + paragraph();
    }

    private String quotation() {
        return "> " + words(10, 40) + "\n>\n> " + words(10, 40);
    }

    private String list() {
        return "- " + words(3, 20) + "\n- " + words(3, 20) + "\n    - " + words(2, 8) + "\n- " + words(3, 20);
    }

    private String numbered() {
        return "3. " + words(3, 20) + "\n4. " + words(3, 20);
    }

    private String table() {
        String head = "| " + words(1, 2) + " | " + words(1, 2) + " |\n|:-----|-----:|\n";
        return head + IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(i -> "| " + words(1, 3) + " | " + words(1, 5) + " |")
                .collect(Collectors.joining("\n"));
    }

    private String verse() {
        return "::: verse\n" + words(3, 6) + "\n" + words(3, 6) + "\n\n" + words(3, 6) + "\n:::";
    }

    private String pullQuote() {
        return "::: pullquote\n" + words(6, 14) + "\n:::";
    }

    private String definitions() {
        return words(1, 2) + "\n: " + words(5, 20) + "\n\n" + words(1, 2) + "\n: " + words(5, 20);
    }

    private String code() {
        return "```\nlet x1 = " + random.nextInt(1000) + "\n    return x1\n```";
    }

    private String figure() {
        return "![a drawing](picture.svg \"" + words(3, 15) + "\")";
    }

    private String words(int least, int most) {
        int count = least + random.nextInt(most - least + 1);
        String first = tongue.words().get(0);
        return first + tongue.space() + IntStream.range(1, count)
                .mapToObj(i -> tongue.words().get(random.nextInt(tongue.words().size())))
                .collect(Collectors.joining(tongue.space()));
    }
}
