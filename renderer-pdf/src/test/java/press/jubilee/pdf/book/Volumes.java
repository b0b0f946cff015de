package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import press.jubilee.model.Anthology;
import press.jubilee.model.AnthologyBuilder;
import press.jubilee.model.Article;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/** Volumes of made-up prose, the same for the same numbers. */
final class Volumes {

    private static final List<String> WORDS = List.of("the", "river", "of", "friendship", "carries",
            "letters", "and",
            "musicians", "across", "a", "border", "where", "officials", "waited", "for", "diplomacy", "to",
            "find",
            "afterwards", "ordinary", "people", "who", "had", "already", "met", "in", "harbours", "schools",
            "unexpectedly",
            "hospitable", "institutions", "correspondence", "between", "neighbouring", "towns", "grew");

    private Volumes() {}

    /** Parts of so many articles each; 0 parts for a volume without titles of parts. */
    static Anthology ofParts(int parts, int articles, int words) {
        AnthologyBuilder book = Anthology.builder().title("The Long Table").subtitle("Seventy years at it")
                .publisher("Sample House", "Harbour").date("2019-12-31").rights("© 2019 Sample House");
        int number = 0;
        for (int p = 0; p < Math.max(1, parts); p++) {
            var texts = new ArrayList<Article>();
            for (int a = 0; a < articles; a++) {
                texts.add(article(++number, words));
            }
            Article[] array = texts.toArray(Article[]::new);
            book = parts == 0 ? book.articles(array) : book.part("Part the " + (p + 1), array);
        }
        return book.build();
    }

    /** @param vocabulary chooses each word */
    static Anthology of(int articles, int words, Function<Random, String> vocabulary) {
        return Anthology.builder().title("The Long Table").publisher("Sample House", "Harbour")
                .date("2019-12-31")
                .articles(IntStream.rangeClosed(1, articles).mapToObj(n -> article(n, words, vocabulary))
                        .toArray(Article[]::new))
                .build();
    }

    static Article article(int number, int words) {
        return article(number, words, r -> WORDS.get(r.nextInt(WORDS.size())));
    }

    private static Article article(int number, int words, Function<Random, String> vocabulary) {
        var random = new Random(number);
        var blocks = new ArrayList<Block>();
        var notes = new ArrayList<Note>();
        int left = words;
        while (left > 0) {
            int length = 40 + random.nextInt(60);
            var inlines = new ArrayList<Inline>(
                    List.of(Inline.Text.of(sentence(random, length, vocabulary))));
            if (random.nextInt(4) == 0) {
                NoteId id = new NoteId("n" + notes.size());
                notes.add(new Note(id, List.of(Block.Paragraph.of("See " + sentence(random, 15, vocabulary))),
                        SourcePosition.NONE));
                inlines.add(new Inline.NoteCall(id, SourcePosition.NONE));
            }
            if (random.nextInt(6) == 0) {
                blocks.add(new Block.Heading(1, Phrase.text("Of " + WORDS.get(random.nextInt(WORDS.size()))),
                        Attributes.NONE, SourcePosition.NONE));
            }
            blocks.add(new Block.Paragraph(new Phrase(inlines), Attributes.NONE, SourcePosition.NONE));
            left -= length;
        }
        return Article.builder("articles/" + number, "Article number " + number)
                .author("Ann Author" + number)
                .source(Source.of("The Gazette", PartialDate.of(2000 + number % 20, 1, 2)))
                .add(new RichText(blocks, notes)).build();
    }

    private static String sentence(Random random, int words, Function<Random, String> vocabulary) {
        var out = new StringBuilder("So");
        for (int i = 0; i < words; i++) {
            out.append(i % 11 == 7 ? ", " : " ").append(vocabulary.apply(random));
        }
        return out.append('.').toString();
    }
}
