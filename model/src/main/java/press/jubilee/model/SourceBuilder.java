package press.jubilee.model;

import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;

/** Makes a {@link Source} in code; see {@link Source#builder()}. For use by one thread. */
public final class SourceBuilder {

    private Optional<String> publication = Optional.empty();
    private Optional<PartialDate> date = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<String> pages = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> holder = Optional.empty();
    private Optional<String> rights = Optional.empty();
    private Permission permission = Permission.UNKNOWN;
    private Source.Changes changes = Source.Changes.NONE;
    private SourcePosition at = SourcePosition.NONE;

    SourceBuilder() {}

    /** The newspaper, journal or book. */
    public SourceBuilder publication(String name) {
        publication = Optional.of(name);
        return this;
    }

    public SourceBuilder date(PartialDate published) {
        date = Optional.of(published);
        return this;
    }

    /** The original's, where it differs. */
    public SourceBuilder title(String original) {
        title = Optional.of(original);
        return this;
    }

    /** The original's, where the article is a translation. */
    public SourceBuilder language(Language original) {
        language = Optional.of(original);
        return this;
    }

    /** As printed, such as {@code 12–14}. */
    public SourceBuilder pages(String printed) {
        pages = Optional.of(printed);
        return this;
    }

    public SourceBuilder url(String address) {
        url = Optional.of(address);
        return this;
    }

    /** Who owns the rights. */
    public SourceBuilder holder(String owner) {
        holder = Optional.of(owner);
        return this;
    }

    /** The holder's own wording. */
    public SourceBuilder rights(String verbatim) {
        rights = Optional.of(verbatim);
        return this;
    }

    public SourceBuilder permission(Permission given) {
        permission = given;
        return this;
    }

    public SourceBuilder changes(Source.Changes made) {
        changes = made;
        return this;
    }

    public SourceBuilder at(SourcePosition position) {
        at = position;
        return this;
    }

    /** @throws IllegalArgumentException if it says nothing that a credit line could print */
    public Source build() {
        return new Source(publication, date, title, language, pages, url, holder, rights, permission, changes,
                at);
    }
}
