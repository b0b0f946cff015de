package press.jubilee.model.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.Source;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * The line that says where an article was first published: "Originally published in <em>China Daily</em>, December 31,
 * 2019." A translation of which no publication is known is told as one. What was changed follows as a sentence of its own, then the holder's wording of the rights, verbatim. The
 * form is that of the Chicago Manual of Style, 17th edition, 14.54 and 14.55; the Chinese form is 原载.
 */
public final class CreditLine {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern MARKED = Pattern.compile("(?s)[《〈«“„‘「『]\\u00A0?(.*?)\\u00A0?[》〉»”“’」』]");

    private CreditLine() {}

    public static Phrase of(Source source, Language language) {
        return of(source, HouseWords.of(language));
    }

    public static Phrase of(Source source, HouseWords words) {
        var sentences = new ArrayList<Phrase>();
        pattern(source).ifPresent(p -> sentences.add(publication(source, words.pattern(p), words)));
        switch (source.changes()) {
            case NONE -> {
            }
            case MINOR -> sentences.add(Phrase.text(words.get("credit.minor")));
            case ABRIDGED -> sentences.add(Phrase.text(words.get("credit.abridged")));
        }
        source.rights().ifPresent(r -> sentences.add(Phrase.text(r)));
        return joined(sentences, words.get("sentence.space"));
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
        source.date().ifPresent(d -> values.put("date", Phrase.text(DateWords.of(d, words))));
        source.pages().ifPresent(p -> values.put("pages", Phrase.text(pages(p, words))));
        source.language().ifPresent(l -> values.put("language", Phrase.text(languageName(l, words))));
        return pattern.fillPhrase(values);
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

    private static String pages(String pages, HouseWords words) {
        boolean many = pages.chars().anyMatch(c -> "-–—, ".indexOf(c) >= 0);
        return words.pattern(many ? "pages.many" : "pages.one").fill(Map.of("pages", pages));
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
