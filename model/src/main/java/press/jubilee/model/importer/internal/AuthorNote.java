package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a note below the article says of its author: {@code *Wang Chao is President of …}.
 *
 * @param name whom it names; empty where it says "the author"
 * @param position what the person is, where the note is one sentence that says so
 * @param bio the whole note, where it says more than that
 */
record AuthorNote(Optional<String> name, Optional<String> position, Optional<String> bio) {

    private static final Pattern ABOUT = Pattern
            .compile("(?iu)(?:about the authors?|作者简介|à propos de l['’]auteur|über den autor)\\s*[:：]?\\s*");
    private static final String AUTHOR = "(?:the (?:author|writer)|l['’]auteure?|der autor|die autorin|el autor|la autora|автор)";
    private static final Pattern IS = Pattern.compile(
            "(?iu)(" + AUTHOR + "|[^,.:;。，：]{2,60}?),?\\s+(?:is|was|est|ist|es|—|–)\\s+(.{2,1200})");
    private static final Pattern COMMA = Pattern.compile("([^,.:;]{2,60}?),\\s+(.{2,300})");
    private static final Pattern HAN = Pattern.compile(
            "(?:本文)?(?:作者)?[:：]?\\s*(?:(\\p{IsHan}{2,4}|\\p{IsHan}+·\\p{IsHan}+)\\s*[，,：:]?\\s*)?(?:系|是|为|现任|，|,|：|:)\\s*(.{2,600})");
    private static final Pattern ARTICLE = Pattern
            .compile(
                    "(?iu)(?:(?:currently|now|actuellement)\\s+)?(?:the|an?|le|la|une?|der|die|eine?|el|una?)\\s+|l['’]");
    private static final Pattern NO_POST = Pattern
            .compile("(?iu)(?:currently |now )?(?:\\p{L}+(?:ing|ed)|known|born|né|née|geboren)\\b.*");
    private static final Pattern MORE = Pattern
            .compile("(?s).*(?<![\\s.]\\p{Lu}|\\b(?:Dr|Mr|St|Mrs))[.!?]\\s+\\p{Lu}.*|.*。.+");
    private static final int LONGEST_POST = 200;

    /** Reads a note that may tell of several authors, a sentence or more each; empty where it tells of none. */
    static List<AuthorNote> all(String words, boolean marked, List<String> known) {
        var starts = new TreeSet<Integer>(List.of(0));
        for (String name : known) {
            Matcher m = Pattern.compile("(?<=[.。;；]\\s{0,2})" + Pattern.quote(name)).matcher(words);
            if (m.find()) {
                starts.add(m.start());
            }
        }
        var notes = new ArrayList<AuthorNote>();
        for (int start : starts) {
            Integer end = starts.higher(start);
            Optional<AuthorNote> note = of(words.substring(start, end == null ? words.length() : end).strip(),
                    marked, known);
            if (note.isEmpty()) {
                return of(words, marked, known).map(List::of).orElse(List.of());
            }
            notes.add(note.get());
        }
        return notes;
    }

    /**
     * Reads a note.
     *
     * @param words without the asterisk or brackets
     * @param marked whether there were any
     * @param known the names of the byline
     */
    static Optional<AuthorNote> of(String words, boolean marked, List<String> known) {
        Matcher about = ABOUT.matcher(words);
        boolean headed = about.lookingAt() && about.end() < words.length();
        String note = headed ? words.substring(about.end()) : words;
        Matcher is = IS.matcher(note);
        if (is.matches() && names(is.group(1), marked || headed, known)) {
            return Optional.of(of(is.group(1), is.group(2), note));
        }
        Matcher han = HAN.matcher(note);
        if (han.matches() && (note.contains("作者") || names(nonNull(han.group(1)), marked || headed, known))) {
            return Optional.of(of(nonNull(han.group(1)), han.group(2), note));
        }
        Matcher comma = COMMA.matcher(note);
        if (marked && comma.matches() && names(comma.group(1), false, known)) {
            return Optional.of(of(comma.group(1), comma.group(2), note));
        }
        Optional<String> named = known.stream().filter(k -> marked && note.startsWith(k)).findFirst();
        if (named.isPresent()) {
            return Optional.of(new AuthorNote(named, Optional.empty(), Optional.of(note)));
        }
        return headed || note.startsWith("作者") && marked
                ? Optional.of(new AuthorNote(Optional.empty(), Optional.empty(), Optional.of(note)))
                : Optional.empty();
    }

    private static String nonNull(String group) {
        return group == null ? "" : group;
    }

    private static boolean names(String words, boolean noted, List<String> known) {
        return words.matches("(?iu)" + AUTHOR) || known.stream().anyMatch(k -> Names.means(words, k))
                || noted && Names.isPerson(words);
    }

    private static AuthorNote of(String who, String rest, String note) {
        Optional<String> name = Optional.of(who.strip()).filter(w -> !w.isEmpty() && !w.equals("作者"))
                .filter(w -> !w.matches("(?iu)" + AUTHOR));
        String post = rest.strip().replaceFirst("[.。]$", "");
        boolean isPost = post.length() <= LONGEST_POST && !MORE.matcher(note).matches()
                && !NO_POST.matcher(post).matches();
        Matcher article = ARTICLE.matcher(post);
        String bare = article.lookingAt() ? post.substring(article.end()) : post;
        return new AuthorNote(name,
                isPost && !bare.isEmpty() ? Optional.of(Byline.capital(bare)) : Optional.empty(),
                isPost && !bare.isEmpty() ? Optional.empty() : Optional.of(note));
    }
}
