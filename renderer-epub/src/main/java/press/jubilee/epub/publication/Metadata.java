package press.jubilee.epub.publication;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.Licence;

/**
 * What the package document says of the publication as a whole.
 *
 * @param identifiers the first is the unique identifier
 * @param languages the main language first
 * @param works in reading order
 * @param modified {@code CCYY-MM-DDThh:mm:ssZ}; from the input, never from the clock
 * @param pageBreakSource what the page marks refer to; given exactly where there are marks
 */
public record Metadata(List<String> identifiers, List<Title> titles, List<Agent> creators,
        List<Agent> contributors, List<Language> languages, Optional<String> publisher, Optional<String> date,
        Optional<String> rights, Optional<Licence> licence, Optional<String> description,
        List<String> subjects, List<String> sources,
        Optional<Collection> series, List<Work> works, Optional<String> pageBreakSource, String modified) {

    public Metadata {
        identifiers = List.copyOf(identifiers);
        titles = List.copyOf(titles);
        creators = List.copyOf(creators);
        contributors = List.copyOf(contributors);
        languages = List.copyOf(languages);
        subjects = List.copyOf(subjects);
        sources = List.copyOf(sources);
        works = List.copyOf(works);
        if (identifiers.isEmpty() || titles.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("identifier, title and language must be given");
        }
        if (!modified.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
            throw new IllegalArgumentException("not a time of modification: " + modified);
        }
    }

    /**
     * One of the texts that the publication collects.
     *
     * @param item where it begins, as the id of a manifest item
     * @param creators its authors, as printed
     * @param contributors whoever else had a part in it
     */
    public record Work(String item, List<String> creators, List<String> contributors, Language language) {

        public Work {
            creators = List.copyOf(creators);
            contributors = List.copyOf(contributors);
        }
    }

    /** @param type {@code main}, {@code subtitle} or {@code edition} */
    public record Title(String text, String type) {}

    /**
     * A person or body.
     *
     * @param roles relators of the MARC list
     * @param fileAs the form that sorts
     * @param nativeName the name in its own script, and the language that says which
     */
    public record Agent(String name, List<String> roles, String fileAs, Optional<NativeName> nativeName) {

        public Agent {
            roles = List.copyOf(roles);
        }
    }

    /** A name in its own script. */
    public record NativeName(String name, Language language) {}

    /** @param position a decimal number, where there is one */
    public record Collection(String title, Optional<String> position) {}
}
