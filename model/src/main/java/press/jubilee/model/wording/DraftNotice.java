package press.jubilee.model.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.RightsLedger;

/** What the imprint of a volume says while permissions are outstanding. */
public final class DraftNotice {

    private static final int NAMED = 6;

    private DraftNotice() {}

    /** Empty where none is outstanding. More than six texts are counted instead of named. */
    public static Optional<String> of(Anthology anthology, HouseWords words) {
        List<Article> outstanding = RightsLedger.of(anthology).outstanding();
        if (outstanding.isEmpty()) {
            return Optional.empty();
        }
        if (outstanding.size() > NAMED) {
            return Optional
                    .of(words.get(HouseWord.DRAFT_MANY, "count", Integer.toString(outstanding.size())));
        }
        List<String> titles = outstanding.stream().map(a -> words.pattern("draft-title")
                .fill(Map.of("title", a.title().plain()))).toList();
        return Optional.of(words.get(HouseWord.DRAFT, "titles", NameList.of(words).join(titles)));
    }
}
