package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote the article, as the page has it above or below it.
 *
 * @param rest what followed the names behind a bar or in brackets: a newspaper, a date
 * @param sure whether every name looks like one
 */
record Byline(List<FoundPerson> people, List<String> rest, boolean sure) {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?:authors?|author\\(s\\)|byline|本文作者|作者|撰文|文|auteurs?|autor(?:en|es|a|in)?|автор(?:ы)?|par|por|von)\\s*[:：/／|｜]\\s*(.+)");
    private static final Pattern WORD = Pattern.compile(
            "(?iu)(?:(?:written |text |story |article )?by|par|von|por|文)\\s+(.+)");
    private static final Pattern PIECES = Pattern.compile("\\s*[|｜]\\s*|\\s+[-–—·•]\\s+");
    private static final Pattern BRACKET = Pattern.compile("(.+?)\\s*[(（](.+)[)）]\\s*");
    private static final Pattern AND = Pattern
            .compile("\\s*[,;、，；&]\\s*(?:(?:and|et|und|y|и)\\s+)?|\\s+(?:and|et|und|y|и|和|与)\\s+");
    private static final Pattern HAN_SPACED = Pattern
            .compile("\\p{IsHan}{2,4}(?:[\\s\\u3000]+\\p{IsHan}{2,4})+");
    private static final Pattern STAFF = Pattern.compile(
            "(?iu)(?:the |our |a )?(?:editors?|editorial (?:board|staff|office)|staff(?: writers?| reporters?)?|archive desk|[\\p{L} -]{0,30} desk)");
    private static final int LONGEST = 160;

    /** @param hinted whether the page's markup calls the words a byline */
    static Optional<Byline> of(String words, boolean hinted) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(words);
        if (labelled.matches()) {
            return of(labelled.group(1), true, words);
        }
        Matcher word = WORD.matcher(words);
        return word.matches()
                ? of(word.group(1), false, words)
                : hinted ? of(words, false, words) : Optional.empty();
    }

    /** What follows the label {@code 作者：} or stands in the page's head. */
    static Optional<Byline> ofNames(String names) {
        return of(names, true, names);
    }

    private static Optional<Byline> of(String names, boolean labelled, String words) {
        var rest = new ArrayList<String>();
        List<String> pieces = new ArrayList<>(List.of(PIECES.split(names.strip())));
        String first = pieces.removeFirst();
        Matcher bracket = BRACKET.matcher(first);
        if (bracket.matches()) {
            first = bracket.group(1);
            pieces.addFirst(bracket.group(2));
        }
        rest.addAll(pieces);
        first = first.replaceFirst("\\*+$", "").strip();
        if (STAFF.matcher(first).matches()) {
            return Optional.of(new Byline(List.of(FoundPerson.named(capital(first))), rest, true));
        }
        var people = new ArrayList<FoundPerson>();
        for (String part : parts(first)) {
            String name = part.strip().replaceFirst("\\*+$", "").strip();
            if (Names.isPerson(name)) {
                people.add(FoundPerson.named(name));
            } else if (!people.isEmpty() && !name.isEmpty()) {
                people.add(people.removeLast().withPost(name));
            } else if (!name.isEmpty() && labelled && Widths.of(first) <= 60 && !words.endsWith(".")) {
                return Optional.of(new Byline(List.of(FoundPerson.named(first)), rest, false));
            } else {
                return Optional.empty();
            }
        }
        boolean isSentence = words.matches("(?s).*[.!?。！？]") && !words.matches("(?s).*\\b\\p{Lu}\\.|.*r\\.");
        return people.isEmpty() || isSentence && !labelled
                ? Optional.empty()
                : Optional.of(new Byline(people, rest, true));
    }

    private static List<String> parts(String names) {
        return HAN_SPACED.matcher(names.strip()).matches()
                ? List.of(names.strip().split("[\\s\\u3000]+"))
                : Arrays.asList(AND.split(names));
    }

    static String capital(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(java.util.Locale.ROOT) + words.substring(end);
    }
}
