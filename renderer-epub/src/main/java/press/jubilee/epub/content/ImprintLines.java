package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Contribution;
import press.jubilee.model.Identifiers;
import press.jubilee.model.Isbn;
import press.jubilee.model.Role;
import press.jubilee.model.Series;
import press.jubilee.model.wording.DateWords;
import press.jubilee.model.wording.DraftNotice;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.RoleLine;

/** What the imprint says below the title, a paragraph each. */
record ImprintLines(Anthology anthology, HouseWords words) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        DraftNotice.of(anthology, words).ifPresent(lines::add);
        anthology.editors().stream().map(Contribution::role).distinct().forEach(r -> lines.add(people(r)));
        anthology.series().ifPresent(s -> lines.add(series(s)));
        anthology.edition().ifPresent(lines::add);
        publisher().ifPresent(lines::add);
        anthology.publisher().flatMap(p -> p.url()).ifPresent(lines::add);
        anthology.date().ifPresent(d -> lines.add(DateWords.of(d, words)));
        anthology.rights().ifPresent(lines::add);
        Identifiers ids = anthology.identifiers();
        isbn(ids.print(), HouseWord.ISBN_PRINT, lines);
        isbn(ids.epub(), HouseWord.ISBN_EPUB, lines);
        isbn(ids.pdf(), HouseWord.ISBN_PDF, lines);
        ids.doi().ifPresent(d -> lines.add("DOI " + d));
        return lines;
    }

    /** Publisher and place, such as {@code Beijing · World Press}. */
    Optional<String> publisher() {
        return anthology.publisher().map(p -> p.place().map(place -> place + " · ").orElse("") + p.name());
    }

    private String people(Role role) {
        List<String> names = anthology.editors().stream().filter(c -> c.role().equals(role))
                .map(c -> c.person().name()).toList();
        return RoleLine.of(role, NameList.of(words).join(names), words);
    }

    private String series(Series series) {
        Map<String, String> title = Map.of("title", series.title());
        return words.get(HouseWord.SERIES,
                series.number().map(n -> Map.of("title", series.title(), "number", n)).orElse(title));
    }

    private void isbn(Optional<Isbn> isbn, HouseWord word, List<String> lines) {
        isbn.ifPresent(i -> lines.add(words.get(word, "isbn", i.printed())));
    }
}
