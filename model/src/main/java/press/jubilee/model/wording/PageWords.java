package press.jubilee.model.wording;

import java.util.Map;

/** Page numbers with the word for them: {@code p. 9}, {@code pp. 12–19}, {@code 第12–19页}. */
public final class PageWords {

    private PageWords() {}

    /** @param pages as printed; a dash or a comma parts several */
    public static String of(String pages, HouseWords words) {
        boolean many = pages.chars().anyMatch(c -> "-–—, ".indexOf(c) >= 0);
        return words.pattern(many ? "pages.many" : "pages.one")
                .fill(Map.of("pages", Numerals.in(pages, words.language())));
    }
}
