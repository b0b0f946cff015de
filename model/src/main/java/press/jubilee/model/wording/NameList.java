package press.jubilee.model.wording;

import java.util.List;
import press.jubilee.model.Language;

/**
 * How names follow each other: {@code A, B and C}; {@code A、B、C}.
 *
 * @param comma between names
 * @param and before the last
 */
public record NameList(String comma, String and) {

    public static NameList of(Language language) {
        return of(HouseWords.of(language));
    }

    public static NameList of(HouseWords words) {
        return new NameList(words.get("names.comma"), words.get("names.and"));
    }

    /** What stands before the name at an index of a list of so many names; nothing before the first. */
    public String before(int index, int count) {
        return index == 0 ? "" : index == count - 1 ? and : comma;
    }

    public String join(List<String> names) {
        var out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            out.append(before(i, names.size())).append(names.get(i));
        }
        return out.toString();
    }
}
