package press.jubilee.model.importer.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.importer.internal.Sorting.Part;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** Finds the title and the subtitle, and leaves the title's repetitions out. */
final class TitleFinder {

    private static final int LONGEST = 300;

    private final Sorting sorting;
    private final Page page;
    private Optional<Phrase> subtitle = Optional.empty();

    TitleFinder(Sorting sorting, Page page) {
        this.sorting = sorting;
        this.page = page;
    }

    Optional<Phrase> subtitle() {
        return subtitle;
    }

    /** @param fallback where the page has no title, such as its file's name */
    Phrase title(String fallback) {
        int title = titleIndex();
        Optional<String> head = fact(Page.Fact.TITLE).or(() -> fact(Page.Fact.HEAD_TITLE).map(this::bare));
        if (title < 0) {
            SourcePosition start = sorting.whole();
            String words = head.orElse(fallback);
            sorting.warn("import.title", start, head.isPresent()
                    ? "the text shows no title; that of the browser's window was taken: " + words
                    : "the page shows no title; the file's name was taken: " + words,
                    "write the right title: into the article");
            return Phrase.text(words);
        }
        sorting.set(title, Part.TITLE);
        String words = sorting.passage(title).plain();
        for (int i : sorting.open()) {
            if (i != title && isSame(sorting.passage(i).plain(), words)) {
                sorting.leaveOut(i, "the repeated title");
            }
        }
        beforeTitle(title);
        subtitle = subtitle(title);
        return phrase(title);
    }

    /** The title's piece of "Title - Site": the one that the text shows, else the first. */
    private String bare(String head) {
        String[] pieces = head.split("\\s+[-|–—·»:]\\s+|\\s*[_|｜]\\s*|--+");
        for (String piece : pieces) {
            if (sorting.open().stream().anyMatch(i -> isSame(sorting.passage(i).plain(), piece))) {
                return piece.strip();
            }
        }
        return pieces.length == 0 ? head : pieces[0].strip();
    }

    private int titleIndex() {
        int end = sorting.firstProse();
        List<Integer> marked = sorting.open().stream().filter(i -> isTitleLike(i) && isMarked(i)).toList();
        Optional<String> head = fact(Page.Fact.TITLE).or(() -> fact(Page.Fact.HEAD_TITLE).map(this::bare));
        Optional<Integer> asHead = head.flatMap(h -> sorting.open().stream()
                .filter(i -> isTitleLike(i) && isSame(sorting.passage(i).plain(), h)).findFirst());
        if (asHead.isPresent()) {
            return asHead.get();
        }
        List<Integer> inMain = marked.stream().filter(i -> sorting.passage(i).inside()).toList();
        if (!marked.isEmpty()) {
            List<Integer> best = inMain.isEmpty() ? marked : inMain;
            return best.stream().filter(i -> i < end).reduce((a, b) -> b).orElse(best.getFirst());
        }
        List<Integer> early = IntStream.range(0, end).boxed()
                .filter(i -> sorting.isOpen(i) && isTitleLike(i) && sorting.passage(i).inside()).toList();
        return early.stream().filter(i -> isRepeated(i, early)).findFirst()
                .orElseGet(() -> early.stream().findFirst().orElse(-1));
    }

    private boolean isMarked(int i) {
        Passage passage = sorting.passage(i);
        return passage.hint() == Passage.Hint.TITLE
                || passage.block() instanceof PageBlock.Heading h && h.level() == 1;
    }

    private boolean isRepeated(int i, List<Integer> early) {
        return early.stream()
                .anyMatch(j -> j > i && isSame(sorting.passage(i).plain(), sorting.passage(j).plain()));
    }

    /** A line that can be a title: not a byline, not a date, not a note. */
    private boolean isTitleLike(int i) {
        Passage passage = sorting.passage(i);
        String words = passage.plain();
        return sorting.isOpen(i) && passage.isWords() && !words.isEmpty() && words.length() <= LONGEST
                && !Marks.isNoted(words) && passage.hint() != Passage.Hint.BYLINE
                && Byline.of(words, false).isEmpty() && MetaLine.of(words).isEmpty()
                && CreditNote.of(words).isEmpty();
    }

    private void beforeTitle(int title) {
        for (int i : sorting.open()) {
            Passage passage = sorting.passage(i);
            String words = passage.plain();
            if (i < title && passage.isWords() && passage.inside() && !words.isEmpty() && isTitleLike(i)
                    && !sorting.isProse(i)) {
                sorting.set(i, Part.LEFT_OUT);
                sorting.warn("import.above-title", passage.at(),
                        "this stands above the title and was left out: " + sorting.excerpt(i),
                        "add it to the article if it belongs there");
            }
        }
    }

    private Optional<Phrase> subtitle(int title) {
        int end = sorting.firstProse();
        for (int i = title + 1; i < end; i++) {
            Passage passage = sorting.passage(i);
            String words = passage.plain();
            boolean isFact = Byline.of(words, passage.hint() == Passage.Hint.BYLINE).isPresent()
                    || MetaLine.of(words).isPresent();
            if (!sorting.isOpen(i) || words.isEmpty()) {
                continue;
            } else if (isFact || !passage.isWords() || Marks.isNoted(words)
                    || CreditNote.of(words).isPresent()
                    || passage.block() instanceof PageBlock.Heading h && h.level() > 2) {
                return Optional.empty();
            }
            if (passage.hint() == Passage.Hint.SUBTITLE || followedByByline(i, end)) {
                sorting.set(i, Part.SUBTITLE);
                sorting.warn("import.subtitle", passage.at(),
                        "this was taken for the subtitle: " + sorting.excerpt(i),
                        "move it into the text if it is none");
                return Optional.of(phrase(i));
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean followedByByline(int i, int end) {
        for (int j = i + 1; j < end; j++) {
            if (sorting.isOpen(j) && !sorting.passage(j).plain().isEmpty()) {
                Passage next = sorting.passage(j);
                return Byline.of(next.plain(), next.hint() == Passage.Hint.BYLINE).isPresent()
                        || MetaLine.of(next.plain()).isPresent();
            }
        }
        return false;
    }

    /** The words of a line, without an emphasis that covers all of it. */
    private Phrase phrase(int i) {
        Phrase words = sorting.passage(i).block() instanceof PageBlock.Heading h
                ? h.words()
                : sorting.passage(i).block() instanceof PageBlock.Paragraph p ? p.words() : Phrase.EMPTY;
        return words.inlines().size() != 1
                ? words
                : words.inlines().getFirst() instanceof Inline.Strong s
                        ? s.content()
                        : words.inlines().getFirst() instanceof Inline.Emphasis e ? e.content() : words;
    }

    private Optional<String> fact(Page.Fact fact) {
        return Optional.ofNullable(page.facts().get(fact)).filter(f -> !f.isBlank());
    }

    static boolean isSame(String a, String b) {
        return !a.isBlank() && folded(a).equals(folded(b));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('“', '"')
                .replace('”', '"').replace('–', '-').replace('—', '-')
                .replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
    }
}
