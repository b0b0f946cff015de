package press.jubilee.model.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Contribution;
import press.jubilee.model.Identifiers;
import press.jubilee.model.Isbn;
import press.jubilee.model.Licence;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Publisher;
import press.jubilee.model.Role;
import press.jubilee.model.Series;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * What the imprint says: that it is a draft, where it is one, who publishes the volume, who holds the rights, which edition it is, who made it, its numbers.
 *
 * @param groups of lines that stand together, with white between the groups; none is empty
 */
public record Imprint(List<List<Phrase>> groups) {

    public Imprint {
        groups = groups.stream().map(List::copyOf).filter(g -> !g.isEmpty()).toList();
    }

    /** The form in which the volume is read, whose own ISBN comes first. */
    public enum Format {
        PRINT, EPUB, PDF
    }

    public static Imprint of(Anthology volume, HouseWords words, Format format) {
        return new Imprint(List.of(draft(volume, words), publication(volume, words), rights(volume, words),
                edition(volume, words), people(volume, words),
                numbers(volume.identifiers(), words, format)));
    }

    private static List<Phrase> draft(Anthology volume, HouseWords words) {
        return DraftNotice.of(volume, words).map(Phrase::text).stream().toList();
    }

    private static List<Phrase> publication(Anthology volume, HouseWords words) {
        var lines = new ArrayList<Phrase>();
        Optional<String> year = volume.date().map(d -> DateWords.of(PartialDate.of(d.year()), words));
        String line = join(Stream.of(volume.publisher().map(Publisher::name),
                volume.publisher().flatMap(Publisher::place),
                volume.publisher().isPresent() ? year : Optional.empty()));
        if (!line.isEmpty()) {
            lines.add(Phrase.text(line));
        }
        volume.publisher().flatMap(Publisher::url).map(Imprint::link).ifPresent(lines::add);
        return lines;
    }

    private static List<Phrase> rights(Anthology volume, HouseWords words) {
        var lines = new ArrayList<Phrase>();
        volume.rights().map(Phrase::text).ifPresent(lines::add);
        volume.matter().licence().ifPresent(l -> lines.addAll(licence(l, words)));
        return lines;
    }

    /** The licence and, on a line of its own, where its text stands. */
    static List<Phrase> licence(Licence licence, HouseWords words) {
        Phrase name = Phrase.text(words.get(HouseWord.LICENCE, "licence", licence.name()));
        return Stream.concat(Stream.of(name), licence.url().map(Imprint::link).stream()).toList();
    }

    private static List<Phrase> edition(Anthology volume, HouseWords words) {
        var lines = new ArrayList<Phrase>();
        String edition = join(Stream.of(volume.edition(), volume.date()
                .filter(d -> volume.publisher().isEmpty() || d.month().isPresent())
                .map(d -> DateWords.of(d, words))));
        if (!edition.isEmpty()) {
            lines.add(Phrase.text(edition));
        }
        volume.series().map(s -> series(s, words)).map(Phrase::text).ifPresent(lines::add);
        return lines;
    }

    /** The series and the volume's number in it. */
    public static String series(Series series, HouseWords words) {
        Map<String, String> title = Map.of("title", series.title());
        return words.get(HouseWord.SERIES,
                series.number().map(n -> Map.of("title", series.title(), "number", n)).orElse(title));
    }

    private static List<Phrase> people(Anthology volume, HouseWords words) {
        var lines = new ArrayList<Phrase>();
        volume.editors().stream().map(Contribution::role).distinct()
                .forEach(r -> lines.add(Phrase.text(people(volume, r, words))));
        languages(volume, words).map(Phrase::text).ifPresent(lines::add);
        return lines;
    }

    private static String people(Anthology volume, Role role, HouseWords words) {
        List<String> names = volume.editors().stream().filter(c -> c.role().equals(role))
                .map(c -> PrintedName.of(c.person(), words.language())).toList();
        return RoleLine.of(role, NameList.of(words).join(names), words);
    }

    /** Empty where the words have no name for one of the languages. */
    static Optional<String> languages(Anthology volume, HouseWords words) {
        List<Optional<String>> names = Stream
                .concat(Stream.of(volume.language()), volume.texts().map(Article::language))
                .map(l -> l.primary()).distinct().map(l -> words.find("language." + l)).toList();
        return names.stream().allMatch(Optional::isPresent)
                ? Optional.of(words.get(HouseWord.TEXTS_IN, "languages",
                        NameList.of(words).join(names.stream().flatMap(Optional::stream).toList())))
                : Optional.empty();
    }

    /** An ISBN for each format and the DOI, the format's own ISBN first. */
    static List<Phrase> numbers(Identifiers ids, HouseWords words, Format format) {
        var lines = new ArrayList<Phrase>();
        Stream.concat(Stream.of(format), Arrays.stream(Format.values()).filter(f -> f != format))
                .forEach(f -> isbn(ids, f).map(i -> words.get(word(f), "isbn", i.printed()))
                        .map(Phrase::text).ifPresent(lines::add));
        ids.doi().map(d -> link("https://doi.org/" + d)).ifPresent(lines::add);
        return lines;
    }

    private static Optional<Isbn> isbn(Identifiers ids, Format format) {
        return switch (format) {
            case PRINT -> ids.print();
            case EPUB -> ids.epub();
            case PDF -> ids.pdf();
        };
    }

    private static HouseWord word(Format format) {
        return switch (format) {
            case PRINT -> HouseWord.ISBN_PRINT;
            case EPUB -> HouseWord.ISBN_EPUB;
            case PDF -> HouseWord.ISBN_PDF;
        };
    }

    static Phrase link(String address) {
        return Phrase.of(new Inline.Link(Phrase.text(address), address, Optional.empty()));
    }

    private static String join(Stream<Optional<String>> pieces) {
        return pieces.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
