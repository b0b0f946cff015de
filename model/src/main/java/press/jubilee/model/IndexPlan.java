package press.jubilee.model;

import java.util.List;
import java.util.Objects;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * What the index takes besides the marks in the texts. Names and terms are found in all bodies and notes by whole words.
 *
 * @param people whether it takes everyone who wrote, translated or edited something in the volume
 * @param institutions whether it takes the institution of the occasion, the publisher and the people's affiliations
 * @param terms what else it takes
 * @param except words that hold a name, but are not it: 王平安 where 王平 is in the index
 */
public record IndexPlan(boolean people, boolean institutions, List<Term> terms, List<String> except) {

    /** Marks alone. */
    public static final IndexPlan NONE = new IndexPlan(false, false, List.of());

    public IndexPlan {
        terms = List.copyOf(terms);
        except = List.copyOf(except);
    }

    public IndexPlan(boolean people, boolean institutions, List<Term> terms) {
        this(people, institutions, terms, List.of());
    }

    /**
     * An entry whose places are found in the texts.
     *
     * @param heading as printed, emphasised words between asterisks; {@code Heading!Sub} for a sub-entry
     * @param sortAs what it is filed under; empty for the heading without its article
     * @param forms how it occurs in the texts; empty for an entry that only refers to others
     * @param see entries to look under instead
     * @param seeAlso entries to look under as well
     */
    public record Term(String heading, String sortAs, List<String> forms, List<String> see,
            List<String> seeAlso, SourcePosition at) {

        public Term {
            Objects.requireNonNull(at, "at");
            if (heading.isBlank()) {
                throw new IllegalArgumentException("an entry needs a heading");
            }
            forms = List.copyOf(forms);
            see = List.copyOf(see);
            seeAlso = List.copyOf(seeAlso);
        }

        /** Found as it is printed. */
        public static Term of(String words) {
            return new Term(words, "", List.of(words), List.of(), List.of(), SourcePosition.NONE);
        }
    }
}
