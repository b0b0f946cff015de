package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import press.jubilee.model.PartialDate;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.importer.internal.Passage.Hint;
import press.jubilee.model.importer.internal.Sorting.Part;

/** What a page tells of its article beside the text: who wrote it, where it was first published, of what day it is. */
final class Facts {

    /** So many passages at the end of a text may be notes without an asterisk. */
    private static final int TAIL = 4;
    private static final int LONGEST_NOTE = 1200;

    private final Sorting sorting;
    private final List<FoundPerson> people = new ArrayList<>();
    private final List<AuthorNote> spareNotes = new ArrayList<>();
    private Optional<FoundSource> source = Optional.empty();
    private boolean isSourceSure;
    private Optional<PartialDate> date = Optional.empty();
    private boolean isDateUnreadable;
    private SourcePosition sourceAt = SourcePosition.NONE;
    private final Set<Integer> told = new HashSet<>();

    Facts(Sorting sorting) {
        this.sorting = sorting;
    }

    List<FoundPerson> people() {
        return List.copyOf(people);
    }

    Optional<FoundSource> source() {
        return source;
    }

    /** The day of the page; absent where it is that of the source. */
    Optional<PartialDate> date() {
        return date.filter(d -> source.flatMap(FoundSource::date).filter(d::equals).isEmpty());
    }

    /** Whether it was said of the passage that it could not be understood. */
    boolean isTold(int i) {
        return told.contains(i);
    }

    void gather() {
        int first = sorting.firstProse();
        each(i -> i < first || sorting.passage(i).hint() != Hint.NONE, this::headFact);
        int last = sorting.lastProse();
        each(i -> i > last || Marks.isNoted(sorting.passage(i).plain()), this::headFact);
        List<Integer> open = sorting.open().stream().filter(i -> !sorting.passage(i).plain().isEmpty())
                .toList();
        int tail = Math.max(0, open.size() - TAIL);
        for (int i : open) {
            boolean isTail = open.indexOf(i) >= tail;
            if (isTail || i < first || !sorting.passage(i).inside()
                    || Marks.isNoted(sorting.passage(i).plain())) {
                note(i, isTail);
            }
        }
        people.replaceAll(this::noted);
        spareNotes.forEach(this::spare);
    }

    private FoundPerson noted(FoundPerson person) {
        Optional<AuthorNote> own = spareNotes.stream()
                .filter(n -> n.name().map(w -> Names.means(w, person.name())).orElse(people.size() == 1))
                .findFirst();
        own.ifPresent(spareNotes::remove);
        return own.map(person::with).orElse(person);
    }

    private void spare(AuthorNote note) {
        note.name().ifPresent(n -> people.add(FoundPerson.named(n).with(note)));
    }

    private void each(Predicate<Integer> where, Predicate<Integer> fact) {
        for (int i : sorting.open()) {
            if (where.test(i) && !sorting.passage(i).plain().isEmpty() && sorting.passage(i).isWords()
                    && fact.test(i)) {
                sorting.set(i, Part.FACT);
            }
        }
    }

    /** A byline, or a line of facts. */
    private boolean headFact(int i) {
        Passage passage = sorting.passage(i);
        String words = passage.plain();
        Optional<MetaLine> meta = MetaLine.of(words);
        if (meta.isPresent()) {
            meta.get().fields().forEach(f -> field(f, passage.at()));
            return true;
        }
        Optional<Byline> byline = Byline.of(words, passage.hint() == Hint.BYLINE);
        if (byline.isPresent() && !isDate(words)) {
            take(byline.get(), passage.at());
            return true;
        }
        Optional<DateText> day = DateText.only(words);
        day.ifPresent(d -> take(d, passage.at()));
        return day.isPresent();
    }

    private static boolean isDate(String words) {
        return DateText.only(words).isPresent();
    }

    private void field(MetaLine.Field field, SourcePosition at) {
        switch (field.kind()) {
            case DATE -> DateText.in(field.words()).ifPresent(d -> take(d, at));
            case SOURCE -> CreditNote.ofName(field.words()).ifPresent(c -> take(c, at));
            case AUTHOR -> Byline.ofNames(field.words()).ifPresent(b -> take(b, at));
            case OTHER -> sorting.info("import.left-out", at,
                    "left out a fact about the page: " + Sorting.excerpt(field.words()));
        }
    }

    private void take(Byline byline, SourcePosition at) {
        for (FoundPerson person : byline.people()) {
            if (people.stream().noneMatch(p -> Names.means(p.name(), person.name()))) {
                people.add(person);
            }
        }
        if (!byline.sure()) {
            sorting.warn("import.byline", at,
                    "'" + byline.people().getFirst().name() + "' was taken for the author's name",
                    "correct authors: in the article if it is none");
        }
        for (String rest : byline.rest()) {
            Optional<DateText> day = DateText.in(rest);
            if (day.isPresent()) {
                take(day.get(), at);
            } else {
                CreditNote.ofName(rest).ifPresentOrElse(c -> take(c, at),
                        () -> sorting.info("import.left-out", at,
                                "left out of the byline: " + Sorting.excerpt(rest)));
            }
        }
    }

    private void take(DateText day, SourcePosition at) {
        tellDoubt(day, at, false);
        date = date.or(day::date);
    }

    private void tellDoubt(DateText day, SourcePosition at, boolean ofSource) {
        if (day.date().isEmpty()) {
            isDateUnreadable |= ofSource;
            sorting.warn("import.date", at,
                    "the calendar has no such day as the one given here; it was left out",
                    "look the day up and write it as date: YYYY-MM-DD");
        } else if (day.ambiguous()) {
            sorting.warn("import.date", at,
                    "day and month could be the other way round; taken as " + day.date().get(),
                    "correct date: in the article if that is wrong");
        }
    }

    private void take(CreditNote credit, SourcePosition at) {
        boolean better = credit.isSentence() && !isSourceSure;
        if (source.isPresent() && !better) {
            boolean same = source.get().publication().equals(credit.source().publication());
            if (same && source.get().date().isEmpty()) {
                source = Optional.of(credit.source());
            } else if (!same) {
                sorting.warn("import.source", at,
                        "a second source was left out: '" + credit.source().publication() + "'",
                        "choose between the two in the article's source:");
            }
            return;
        }
        credit.written().ifPresent(d -> tellDoubt(d, at, true));
        source.filter(s -> !s.publication().equals(credit.source().publication()))
                .ifPresent(s -> sorting.warn("import.source", at,
                        "the page names '" + s.publication() + "' as its source too; that was left out",
                        "choose between the two in the article's source:"));
        source = Optional.of(credit.source());
        isSourceSure = credit.isSentence();
        sourceAt = at;
    }

    /** A note below or above the text: where it was published, or who the author is. */
    private void note(int i, boolean isTail) {
        Passage passage = sorting.passage(i);
        String words = passage.plain();
        if (!passage.isWords() || words.length() > LONGEST_NOTE) {
            return;
        }
        boolean marked = Marks.isNoted(words);
        String bare = Marks.off(words);
        Optional<CreditNote> credit = CreditNote.of(bare);
        if (credit.isPresent() && (marked || passage.width() <= 2 * Widths.PROSE)) {
            take(credit.get(), passage.at());
            sorting.set(i, Part.FACT);
            return;
        }
        List<AuthorNote> notes = marked || isTail
                ? AuthorNote.all(bare, marked, people.stream().map(FoundPerson::name).toList())
                : List.of();
        if (!notes.isEmpty()) {
            notes.forEach(n -> take(n, i, marked));
        } else if (marked && isTail) {
            sorting.warn("import.note", passage.at(),
                    "it is not clear what this note is; it was kept as a paragraph: " + sorting.excerpt(i),
                    "move it to source: or to the author's bio:, or make it a note of the text");
            told.add(i);
        }
    }

    private void take(AuthorNote note, int i, boolean marked) {
        boolean fits = note.name().isPresent()
                ? people.isEmpty() || people.stream().anyMatch(p -> Names.means(note.name().get(), p.name()))
                        || marked
                : people.size() == 1;
        if (!fits) {
            sorting.warn("import.author-note", sorting.passage(i).at(),
                    "it is not clear whom this describes; it was kept as a paragraph: " + sorting.excerpt(i),
                    "move it to the position: or bio: of the author");
            told.add(i);
            return;
        }
        if (people.isEmpty()) {
            sorting.info("import.byline", sorting.passage(i).at(),
                    "the page has no byline; the author was taken from this note: " + note.name().orElse(""));
        }
        spareNotes.add(note);
        sorting.set(i, Part.FACT);
    }

    /** Asks the head of an HTML page for what its text does not tell. */
    void fromHead(Page page) {
        SourcePosition at = sorting.whole();
        if (people.isEmpty()) {
            Optional<Byline> author = Optional.ofNullable(page.facts().get(Page.Fact.AUTHOR))
                    .flatMap(Byline::ofNames);
            author.ifPresent(a -> people.addAll(a.people()));
            sorting.warn("import.byline", at,
                    author.map(a -> "the text shows no author; the page's head names '"
                            + a.people().getFirst().name() + "'").orElse("the page shows no author"),
                    "write author: into the article, or delete it if there is none");
        }
        if (date.isEmpty()) {
            date = Optional.ofNullable(page.facts().get(Page.Fact.DATE)).flatMap(DateText::in)
                    .flatMap(DateText::date);
        }
        if (source.isEmpty()) {
            sorting.info("import.source", at, "the page does not say where the article was first published");
        } else if (source.get().date().isEmpty() && date.isPresent() && !isDateUnreadable) {
            source = source.map(s -> s.withDate(date.get()));
            sorting.warn("import.date", sourceAt,
                    "the source names no day; the page's own, " + date.get() + ", was taken for it",
                    "correct date: under source: if it was published on another day");
        }
    }
}
