package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.importer.internal.Sorting.Part;
import press.jubilee.model.text.Phrase;

/**
 * Finds the article on a page: first the furniture goes, then title, byline and notes are told apart from the text. What
 * nothing speaks against stays in the text.
 */
final class ArticleFinder {

    private static final int HEADING = 80;

    private final Page page;
    private final PageText text;
    private final Sorting sorting;
    private final Consumer<Diagnostic> found;
    private final Facts facts;

    private ArticleFinder(Page page, PageText text, Consumer<Diagnostic> found) {
        this.page = page;
        this.text = text;
        this.found = found;
        this.sorting = new Sorting(page, SourcePosition.of(text.name()), found);
        this.facts = new Facts(sorting);
    }

    /** Empty where the page holds no text, which {@code found} is told. */
    static Optional<FoundArticle> find(Page page, PageText text, Consumer<Diagnostic> found) {
        return new ArticleFinder(page, text, found).find();
    }

    private Optional<FoundArticle> find() {
        furniture();
        var titles = new TitleFinder(sorting, page);
        Phrase title = titles.title(fallbackTitle());
        facts.gather();
        facts.fromHead(page);
        List<PageBlock> body = body();
        if (body.stream().allMatch(b -> b.plain().isBlank())) {
            sorting.error("import.empty", sorting.whole(),
                    "nothing of the page is left as an article's text",
                    "save the page of the article itself, or its text as a plain text file");
            return Optional.empty();
        }
        return Optional.of(new FoundArticle(title, titles.subtitle(), facts.people(), facts.source(),
                facts.date(), language(body), body));
    }

    private String fallbackTitle() {
        String bare = text.name().replaceFirst("\\.[^.]*$", "").replaceAll("[-_\\s]+", " ").strip();
        return bare.isEmpty() ? "Untitled" : Byline.capital(bare);
    }

    private void furniture() {
        for (int i : sorting.open()) {
            Passage passage = sorting.passage(i);
            if (passage.block() instanceof PageBlock.Paragraph
                    || passage.block() instanceof PageBlock.Listing && passage.width() < Widths.PROSE) {
                int index = i;
                Furniture.of(passage.plain()).ifPresent(f -> sorting.leaveOut(index, f.inWords()));
            }
        }
    }

    private List<PageBlock> body() {
        leaveOutOutside();
        int first = sorting.firstProse();
        int last = sorting.lastProse();
        var body = new ArrayList<PageBlock>();
        List<Integer> open = sorting.open();
        for (int n = 0; n < open.size(); n++) {
            int i = open.get(n);
            PageBlock block = sorting.passage(i).block();
            Optional<PageBlock> next = n + 1 < open.size()
                    ? Optional.of(sorting.passage(open.get(n + 1)).block())
                    : Optional.empty();
            if (!text.html() && i > first && i < last && isHeading(block, next)) {
                sorting.info("import.heading", block.at(),
                        "this line was taken for a heading: " + sorting.excerpt(i));
                block = new PageBlock.Heading(2, ((PageBlock.Paragraph) block).words(), block.at());
            } else if ((i < first || i > last) && sorting.passage(i).isWords() && !facts.isTold(i)) {
                sorting.warn("import.kept", block.at(),
                        "this may belong to the page rather than to the article; it was kept: "
                                + sorting.excerpt(i),
                        "delete it from the article if it does not belong there");
            }
            sorting.passage(i).told().forEach(found);
            sorting.set(i, Part.BODY);
            body.add(block);
        }
        return withoutLooseBreaks(body);
    }

    /** What stands outside the article is told in one message a run. */
    private void leaveOutOutside() {
        int run = 0;
        int first = -1;
        for (int i = 0; i <= sorting.size(); i++) {
            boolean outside = i < sorting.size() && !sorting.passage(i).inside();
            if (outside && sorting.isOpen(i)) {
                sorting.set(i, Part.LEFT_OUT);
                first = run++ == 0 && !sorting.passage(i).plain().isEmpty() ? i : first < 0 ? i : first;
            } else if (!outside && run > 0) {
                if (!sorting.passage(first).plain().isEmpty()) {
                    sorting.info("import.left-out", sorting.passage(first).at(),
                            "left out " + run + (run == 1 ? " passage" : " passages")
                                    + " outside the article, beginning with "
                                    + sorting.excerpt(first));
                }
                run = 0;
                first = -1;
            }
        }
    }

    private static boolean isHeading(PageBlock block, Optional<PageBlock> next) {
        return block instanceof PageBlock.Paragraph p && next.isPresent()
                && Widths.of(p.plain()) <= HEADING && Widths.of(next.get().plain()) >= 60
                && !p.plain().matches("(?s).*[.!?,;:。！？，；：…\"”’»)）]") && !Marks.isNoted(p.plain())
                && (Character.isUpperCase(p.plain().codePointAt(0))
                        || Character.isDigit(p.plain().codePointAt(0))
                        || Widths.isHan(p.plain().codePointAt(0)));
    }

    /** Rules that a page draws around its furniture part nothing. */
    private static List<PageBlock> withoutLooseBreaks(List<PageBlock> blocks) {
        var out = new ArrayList<PageBlock>();
        for (PageBlock block : blocks) {
            if (!(block instanceof PageBlock.Break)
                    || !out.isEmpty() && !(out.getLast() instanceof PageBlock.Break)) {
                out.add(block);
            }
        }
        while (!out.isEmpty() && out.getLast() instanceof PageBlock.Break) {
            out.removeLast();
        }
        return out;
    }

    private Language language(List<PageBlock> body) {
        Optional<LanguageGuess> guess = LanguageGuess
                .of(String.join(" ", body.stream().map(PageBlock::plain).toList()));
        Optional<Language> declared = Optional.ofNullable(page.facts().get(Page.Fact.LANGUAGE))
                .flatMap(ArticleFinder::tag);
        SourcePosition at = sorting.whole();
        if (declared.isPresent() && guess.isPresent() && guess.get().sure()
                && !declared.get().primary().equals(guess.get().language().primary())) {
            sorting.warn("import.language", at, "the page says that it is in '" + declared.get()
                    + "', but its text looks like '" + guess.get().language() + "'; the latter was taken",
                    "correct language: in the article if that is wrong");
            return guess.get().language();
        } else if (declared.isPresent()) {
            return declared.get();
        } else if (guess.isEmpty() || !guess.get().sure()) {
            Language language = guess.map(LanguageGuess::language).orElse(Language.ENGLISH);
            sorting.warn("import.language", at,
                    "the language is not certain; '" + language + "' was taken",
                    "correct language: in the article if that is wrong");
            return language;
        }
        return guess.get().language();
    }

    private static Optional<Language> tag(String written) {
        try {
            var language = new Language(written);
            return Optional.of(!language.isChinese()
                    ? language
                    : new Language(language.isTraditionalChinese() ? "zh-Hant" : "zh-Hans"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
