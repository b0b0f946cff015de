package press.jubilee.model.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Leaf;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;

/** Gathers marks and found names into entries. Serves one volume. */
final class IndexMaker {

    private final Anthology anthology;
    private final Comparator<IndexPlace> reading;
    private final Map<String, Draft> entries = new LinkedHashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private IndexMaker(Anthology anthology) {
        this.anthology = anthology;
        this.reading = reading(anthology);
    }

    static IndexMaker of(Anthology anthology) {
        var maker = new IndexMaker(anthology);
        maker.gather();
        return maker;
    }

    /** Text by text, each body before its notes. */
    private static Comparator<IndexPlace> reading(Anthology anthology) {
        Map<ArticleId, Integer> texts = new HashMap<>();
        Map<ArticleId, Map<NoteId, Integer>> notes = new HashMap<>();
        for (Article article : anthology.texts().toList()) {
            texts.put(article.id(), texts.size());
            Map<NoteId, Integer> numbers = new HashMap<>();
            article.body().notes().forEach(n -> numbers.put(n.id(), numbers.size() + 1));
            notes.put(article.id(), numbers);
        }
        return Comparator.<IndexPlace>comparingInt(p -> texts.get(p.from().article()))
                .thenComparingInt(p -> p.from().note().map(notes.get(p.from().article())::get).orElse(0))
                .thenComparingInt(p -> p.from().leaf()).thenComparingInt(p -> p.from().offset())
                .thenComparing(p -> p.to().isEmpty());
    }

    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** An entry in the making, with those below it by their headings. */
    private static final class Draft {

        private final Map<String, Draft> below = new LinkedHashMap<>();
        private final Set<IndexPlace> places = new LinkedHashSet<>();
        private final Map<String, SourcePosition> see = new LinkedHashMap<>();
        private final Map<String, SourcePosition> seeAlso = new LinkedHashMap<>();
        private String sortAs = "";
        private Optional<Phrase> look = Optional.empty();

        /** The first emphasis that is met with counts. */
        void looks(Phrase wanted) {
            look = look.isPresent() || !HeadingLook.isEmphasised(wanted) ? look : Optional.of(wanted);
        }

        boolean isEmpty() {
            return places.isEmpty() && below.values().stream().allMatch(Draft::isEmpty) && see.isEmpty()
                    && seeAlso.isEmpty();
        }
    }

    private void gather() {
        var terms = new ArrayList<IndexPlan.Term>();
        terms.addAll(anthology.index().terms());
        terms.addAll(anthology.index().people() ? People.people(anthology) : List.of());
        terms.addAll(anthology.index().institutions() ? People.institutions(anthology) : List.of());
        terms.forEach(t -> declared.add(key(t)));
        terms.forEach(t -> t.forms().forEach(f -> headings.putIfAbsent(f, key(t))));
        for (IndexPlan.Term term : terms) {
            add(key(term),
                    new IndexMark(key(term), IndexHeading.looks(term.heading()), term.sortAs(),
                            Optional.empty(),
                            term.see(), term.seeAlso(), term.at()));
        }
        var finder = new NameFinder(headings, others());
        for (Article article : anthology.texts().toList()) {
            MarkFinder.find(article, m -> add(headings.getOrDefault(m.heading(), m.heading()), m),
                    findings::add);
            if (finder.hasNames()) {
                names(finder, article);
            }
        }
        terms.forEach(this::tellAbsent);
        entries.forEach((heading, draft) -> {
            tellBlind(heading, draft);
            draft.below.values().forEach(sub -> tellBlind(heading, sub));
        });
    }

    private static String key(IndexPlan.Term term) {
        return IndexHeading.of(term.heading()).key();
    }

    /** Names that are in no entry, but may hold one that is. */
    private Set<String> others() {
        Set<String> out = new HashSet<>(anthology.index().except());
        People.people(anthology).forEach(p -> out.addAll(p.forms()));
        return out;
    }

    private void names(NameFinder finder, Article article) {
        names(finder, article, Optional.empty(), article.body().leaves());
        for (Note note : article.body().notes()) {
            names(finder, article, Optional.of(note.id()), note.leaves());
        }
    }

    private void names(NameFinder finder, Article article, Optional<NoteId> note, List<Leaf> leaves) {
        for (Leaf leaf : leaves) {
            finder.find(leaf.text(), (heading, offset) -> draft(heading).places
                    .add(IndexPlace.at(new TextPlace(article.id(), note, leaf.index(), offset))));
        }
    }

    /** @param heading that it is filed under: another than the mark's own where that is another form of a name */
    private void add(String heading, IndexMark mark) {
        Draft draft = draft(heading);
        draft.sortAs = draft.sortAs.isEmpty() ? mark.sortAs() : draft.sortAs;
        mark.place().ifPresent(draft.places::add);
        mark.see().forEach(s -> draft.see.putIfAbsent(s, mark.at()));
        mark.seeAlso().forEach(s -> draft.seeAlso.putIfAbsent(s, mark.at()));
        if (heading.equals(mark.heading())) {
            Draft main = draft(IndexHeading.of(heading).main());
            main.looks(mark.looks().getFirst());
            draft.looks(mark.looks().getLast());
        }
    }

    private Draft draft(String heading) {
        IndexHeading filed = filed(heading);
        Draft main = entries.computeIfAbsent(filed.main(), h -> new Draft());
        return filed.sub().map(s -> main.below.computeIfAbsent(s, h -> new Draft())).orElse(main);
    }

    /** Under the entry that another form of its name leads to. */
    private IndexHeading filed(String written) {
        IndexHeading heading = IndexHeading.of(written);
        var main = IndexHeading.of(headings.getOrDefault(heading.main(), heading.main()));
        return declared.contains(heading.main()) || main.sub().isPresent()
                ? heading
                : new IndexHeading(main.main(), heading.sub());
    }

    private void tellAbsent(IndexPlan.Term term) {
        if (term.at().line() > 0 && draft(key(term)).isEmpty()) {
            findings.add(Diagnostic.warning("index.absent", term.at(),
                    "'" + HeadingLook.plain(term.heading())
                            + "' occurs in no text, so that the index leaves it out",
                    "write it as the texts do, or give their form under also:"));
        }
    }

    /** A reference to an entry that is not there leads nowhere. */
    private void tellBlind(String heading, Draft draft) {
        var references = new LinkedHashMap<>(draft.see);
        draft.seeAlso.forEach(references::putIfAbsent);
        references.forEach((target, at) -> {
            if (!exists(target)) {
                findings.add(Diagnostic.warning("index.see", at,
                        "'" + heading + "' refers to '" + target + "', which the index does not have",
                        "mark a place with term=\"" + target + "\", or name an entry that is there"));
            }
        });
    }

    private boolean exists(String target) {
        IndexHeading filed = filed(headings.getOrDefault(target, target));
        Draft main = entries.get(filed.main());
        Draft meant = main == null || filed.sub().isEmpty() ? main : main.below.get(filed.sub().get());
        return meant != null && !meant.isEmpty();
    }

    BookIndex index() {
        var written = entries.entrySet().stream().filter(e -> !e.getValue().isEmpty()).toList();
        if (written.isEmpty()) {
            return new BookIndex(List.of());
        }
        var filing = new Filing(anthology.language());
        Map<String, List<BookIndex.Entry>> groups = new LinkedHashMap<>();
        written.stream().map(e -> filing.file(e.getKey(), e.getValue().sortAs)).sorted(filing.order())
                .forEach(f -> groups.computeIfAbsent(f.letter(), l -> new ArrayList<>())
                        .add(entry(f.heading(), entries.get(f.heading()), filing)));
        return new BookIndex(
                groups.entrySet().stream().map(g -> new BookIndex.Group(g.getKey(), g.getValue())).toList());
    }

    private BookIndex.Entry entry(String heading, Draft draft, Filing filing) {
        List<BookIndex.Entry> below = draft.below.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .map(e -> filing.file(e.getKey(), e.getValue().sortAs)).sorted(filing.order())
                .map(f -> entry(f.heading(), draft.below.get(f.heading()), filing)).toList();
        List<String> see = resolved(draft.see.keySet());
        var also = new LinkedHashSet<>(resolved(draft.seeAlso.keySet()));
        if (!draft.places.isEmpty() || !below.isEmpty()) {
            also.addAll(see);
            see = List.of();
        }
        return new BookIndex.Entry(heading, draft.look.orElseGet(() -> Phrase.text(heading)),
                draft.places.stream().sorted(reading).toList(), below, see,
                List.copyOf(also));
    }

    /** As the entries are printed: a sub-entry behind a colon. */
    private List<String> resolved(Set<String> targets) {
        return targets.stream().map(t -> filed(headings.getOrDefault(t, t)).printed()).distinct().toList();
    }
}
