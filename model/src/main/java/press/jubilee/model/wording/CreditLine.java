package press.jubilee.model.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.Permission;
import press.jubilee.model.Role;
import press.jubilee.model.Source;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * The line that says where an article was first published: "Originally published in <em>China Daily</em>, December 31,
 * 2019." A translation of which no publication is known is told as one. What was changed follows as a sentence of its
 * own, with the holder's leave where it is given, then the holder's wording of the rights, verbatim. What that wording
 * tells itself is not told before it. The form is that of the Chicago Manual of Style, 17th edition, 14.54 and 14.55;
 * the Chinese form is 原载.
 */
public final class CreditLine {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern MARKED = Pattern.compile("(?s)[《〈«“„‘「『]\\u00A0?(.*?)\\u00A0?[》〉»”’」』]");

    private CreditLine() {}

    public static Phrase of(Source source, Language language) {
        return of(source, HouseWords.of(language));
    }

    public static Phrase of(Source source, HouseWords words) {
        return of(source, words, List.of());
    }

    /** An article's line, for below its own title and byline; an original title that is the article's own is left out. */
    public static Optional<Phrase> of(Article article, HouseWords words) {
        return article.source().map(s -> of(withoutTitleOf(article, s), words));
    }

    /** An article's line, for where its byline does not stand: with who translated it. */
    public static Optional<Phrase> inFull(Article article, HouseWords words) {
        List<String> translators = article.by(Role.TRANSLATOR).stream()
                .map(p -> PrintedName.of(p, words.language())).toList();
        List<Phrase> more = translators.isEmpty()
                ? List.of()
                : List.of(words.pattern("credit.translators").fillPhrase(Map.of("by", Phrase.text(
                        RoleLine.of(Role.TRANSLATOR, NameList.of(words).join(translators), words)))));
        return article.source().map(s -> of(withoutTitleOf(article, s), words, more));
    }

    private static Phrase of(Source source, HouseWords words, List<Phrase> translators) {
        var told = new ToldByHolder(source, words);
        var sentences = new ArrayList<Phrase>();
        pattern(source).filter(p -> !told.publication())
                .ifPresent(p -> sentences.add(publication(source, words.pattern(p), words)));
        sentences.addAll(translators);
        changes(source, told).ifPresent(
                key -> sentences.add(words.pattern(key).fillPhrase(leave(source, words))));
        source.rights().ifPresent(r -> sentences.add(Phrase.text(r)));
        return joined(sentences, words.get(HouseWord.SENTENCE_SPACE));
    }

    private static Source withoutTitleOf(Article article, Source source) {
        boolean same = source.title().filter(t -> unmarked(t).equalsIgnoreCase(article.title().plain()))
                .isPresent();
        return !same
                ? source
                : new Source(source.publication(), source.date(), Optional.empty(), source.language(),
                        source.pages(), source.url(), source.holder(), source.rights(), source.permission(),
                        source.changes(), source.at());
    }

    /** The pattern of the sentence on what was changed, or only by whose leave it is printed; empty where there is neither. */
    private static Optional<String> changes(Source source, ToldByHolder told) {
        Source.Changes changes = told.changes() ? Source.Changes.NONE : source.changes();
        return switch (changes) {
            case MINOR -> Optional.of("credit.minor");
            case ABRIDGED -> Optional.of("credit.abridged");
            case REVISED -> Optional.of("credit.revised");
            case TRANSLATED ->
                source.language().isPresent() ? reprint(source) : Optional.of("credit.retold");
            case NONE -> reprint(source);
        };
    }

    private static Optional<String> reprint(Source source) {
        return hasLeave(source) ? Optional.of("credit.reprint") : Optional.empty();
    }

    /** Whether a holder gave leave who has no wording of their own. */
    private static boolean hasLeave(Source source) {
        return source.permission() == Permission.GRANTED && source.holder().isPresent()
                && source.rights().isEmpty();
    }

    private static Map<String, Phrase> leave(Source source, HouseWords words) {
        if (!hasLeave(source)) {
            return Map.of();
        }
        return Map.of("leave", Phrase.text(source.holder().equals(source.publication())
                ? words.get("leave.same")
                : words.pattern("leave.of").fill(Map.of("holder", source.holder().get()))));
    }

    private static Optional<String> pattern(Source source) {
        boolean translated = source.language().isPresent();
        if (source.publication().isPresent()) {
            return Optional.of(translated ? "credit.translated" : "credit.plain");
        } else if (translated) {
            return Optional.of("credit.original");
        }
        return source.title().isPresent() || source.date().isPresent()
                ? Optional.of("credit.bare")
                : Optional.empty();
    }

    private static Phrase publication(Source source, WordPattern pattern, HouseWords words) {
        var values = new LinkedHashMap<String, Phrase>();
        source.publication()
                .ifPresent(p -> values.put("publication", publicationName(p, source, pattern, words)));
        source.title().ifPresent(t -> values.put("title", title(t, source, pattern, words)));
        if (words.language().isRightToLeft()) {
            values.replaceAll((name, value) -> isolated(value));
        }
        source.date().ifPresent(d -> values.put("date", Phrase.text(DateWords.of(d, words))));
        source.pages().ifPresent(p -> values.put("pages", Phrase.text(PageWords.of(p, words))));
        source.language().ifPresent(l -> values.put("language", Phrase.text(languageName(l, words))));
        return pattern.fillPhrase(values);
    }

    /** A name of the other direction would draw the marks and figures behind it to itself (UAX #9, isolates). */
    private static Phrase isolated(Phrase name) {
        boolean left = name.plain().codePoints().filter(Character::isLetter).limit(1)
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        if (!left) {
            return name;
        }
        var inlines = new ArrayList<Inline>();
        inlines.add(Inline.Text.of("\u2068"));
        inlines.addAll(name.inlines());
        inlines.add(Inline.Text.of("\u2069"));
        return new Phrase(inlines);
    }

    private static Phrase publicationName(String name, Source source, WordPattern pattern,
            HouseWords words) {
        if (pattern.marks("publication")) {
            return Phrase.text(unmarked(name));
        }
        return isForeignHan(name, words)
                ? han(MARKED.matcher(name).matches() ? name : "《" + name + "》", source)
                : Phrase.of(new Inline.Emphasis(Phrase.text(name)));
    }

    private static Phrase title(String title, Source source, WordPattern pattern, HouseWords words) {
        String bare = pattern.marks("title") ? unmarked(title) : title;
        return isForeignHan(bare, words)
                ? han(bare, source)
                : source.language().filter(l -> !l.primary().equals(words.language().primary()))
                        .map(l -> Phrase.of(new Inline.Span(Phrase.text(bare), Attributes.ofLanguage(l))))
                        .orElseGet(() -> Phrase.text(bare));
    }

    /** Han characters in a line of another script: tagged, so that they take their own face, and never slanted. */
    private static Phrase han(String text, Source source) {
        Language language = source.language().orElseGet(() -> new Language("zh"));
        return Phrase.of(new Inline.Span(Phrase.text(text), Attributes.ofLanguage(language)));
    }

    private static boolean isForeignHan(String text, HouseWords words) {
        return !words.language().isChinese() && HAN.matcher(text).find();
    }

    private static String unmarked(String text) {
        Matcher m = MARKED.matcher(text);
        return m.matches() ? m.group(1) : text;
    }

    private static String languageName(Language language, HouseWords words) {
        return words.find("language." + language.primary()).orElseGet(() -> words.get("language.other"));
    }

    private static Phrase joined(List<Phrase> sentences, String space) {
        var inlines = new ArrayList<Inline>(sentences.getFirst().inlines());
        for (Phrase sentence : sentences.subList(1, sentences.size())) {
            inlines.add(Inline.Text.of(space + sentence.plain()));
        }
        return new Phrase(inlines);
    }
}
