package press.jubilee.model.wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.jubilee.model.Anthology;
import press.jubilee.model.Contribution;
import press.jubilee.model.CopyrightPage;
import press.jubilee.model.Publisher;

/**
 * What a cover says, whoever draws it.
 *
 * @param otherTitle the title in the other script, where the volume has one
 * @param years of the anniversary
 */
public record CoverWords(String title, Optional<String> subtitle, Optional<String> otherTitle,
        Optional<String> institution, OptionalInt years, Optional<String> span, Optional<String> editors,
        Optional<String> publisher) {

    public static CoverWords of(Anthology anthology, HouseWords words) {
        Optional<OccasionLine> occasion = anthology.occasion().map(o -> OccasionLine.of(o, words));
        List<String> editors = anthology.editors().stream().map(Contribution::person).map(p -> p.name())
                .toList();
        return new CoverWords(anthology.title().plain().strip(),
                anthology.subtitle().map(s -> s.plain().strip()).filter(s -> !s.isEmpty()),
                anthology.matter().copyrightPage().given(CopyrightPage.Field.TITLE)
                        .filter(t -> !t.equals(anthology.title().plain())),
                occasion.flatMap(OccasionLine::institution),
                anthology.occasion().map(o -> o.anniversary()).orElse(OptionalInt.empty()),
                occasion.flatMap(OccasionLine::years),
                editors.isEmpty() ? Optional.empty() : Optional.of(NameList.of(words).join(editors)),
                anthology.publisher().map(Publisher::name));
    }
}
