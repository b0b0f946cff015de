package press.jubilee.model.wording;

import java.util.List;
import java.util.Map;
import press.jubilee.model.Role;

/** What people did, in words: {@code Translated by A and B}. */
public final class RoleLine {

    private RoleLine() {}

    /**
     * The pattern's words before and after the names, for renderers that set the names themselves.
     *
     * @param before the names
     * @param after the names
     */
    public record Frame(String before, String after) {}

    /**
     * The line for a role that the words do not know is that of other contributors. An English name that begins with an
     * article has it in small letters behind other words: {@code Edited by the Friends of X}.
     */
    public static String of(Role role, String names, HouseWords words) {
        Frame frame = frame(role, words);
        boolean inside = !frame.before().isEmpty() && words.language().primary().equals("en");
        return frame.before() + (inside && names.startsWith("The ") ? "t" + names.substring(1) : names)
                + frame.after();
    }

    /**
     * What somebody did besides writing, as it stands behind a name or a title in lists: {@code  (translator)} with the space
     * before it; nothing for an author.
     */
    public static String behind(List<Role> roles, HouseWords words) {
        List<String> nouns = roles.stream().filter(r -> !r.equals(Role.AUTHOR) || roles.size() > 1)
                .map(r -> words.find("as." + r.relator()).orElseGet(() -> words.get("as.other"))).distinct()
                .toList();
        return words.pattern("as-roles").fill(nouns.isEmpty()
                ? Map.of()
                : Map.of("roles", NameList.of(words).join(nouns)));
    }

    public static Frame frame(Role role, HouseWords words) {
        String mark = "\uFFFC";
        String filled = new WordPattern(
                words.find("role." + role.relator()).orElseGet(() -> words.get("role.other")))
                .fill(Map.of("names", mark));
        int at = filled.indexOf(mark);
        return new Frame(filled.substring(0, at), filled.substring(at + 1));
    }
}
