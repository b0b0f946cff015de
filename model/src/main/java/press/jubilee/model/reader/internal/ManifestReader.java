package press.jubilee.model.reader.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.jubilee.model.Anthology;
import press.jubilee.model.Design;
import press.jubilee.model.Identifiers;
import press.jubilee.model.Isbn;
import press.jubilee.model.Occasion;
import press.jubilee.model.Picture;
import press.jubilee.model.Publisher;
import press.jubilee.model.Role;
import press.jubilee.model.Series;
import press.jubilee.model.reader.internal.markdown.PictureFinder;
import press.jubilee.model.reader.internal.yaml.Located;
import press.jubilee.model.text.Phrase;

/**
 * Reads {@code anthology.yaml} once its language and the contributors are known.
 *
 * @param pictures finds the cover
 * @param design how the pages look, where the folder says so
 */
record ManifestReader(Fields fields, Contributors contributors, PictureFinder pictures,
        Optional<Design> design) {

    /** Takes the listed texts into {@code listings} as well. */
    Manifest read(Listings listings) throws IOException {
        Optional<Phrase> title = fields.phrase("title");
        if (fields.lacksWords("title")) {
            fields.desk().error("anthology.title", fields.at("title"), "the volume has no title",
                    "write title: and the volume's title");
        }
        var volume = new Anthology(title.orElse(Phrase.EMPTY), fields.phrase("subtitle"),
                fields.desk().language(),
                occasion(), new PeopleReader(contributors, Role.EDITOR).contributions(fields, "editors"),
                publisher(), fields.date("date"), fields.plain("edition"), fields.verbatim("rights"),
                identifiers(),
                series(), fields.plain("description"), cover(), design,
                HyphenationReader.words(fields), new IndexReader(contributors).plan(fields),
                new MatterReader(fields, pictures).read(), List.of(),
                List.of(), List.of());
        List<Listing> front = listings.take(fields, "front");
        List<Manifest.ListedPart> parts = parts(listings);
        List<Listing> back = listings.take(fields, "back");
        if (listings.isEmpty()) {
            fields.desk().error("anthology.articles", fields.at(), "the volume has no articles",
                    "list the articles' files under articles: or parts:");
        }
        return new Manifest(volume, front, parts, back);
    }

    private Optional<Occasion> occasion() {
        return fields.group("occasion", Form.OCCASION).map(o -> {
            Optional<Integer> anniversary = o.parsed("anniversary", Words::count,
                    "write the number alone: 70");
            return new Occasion(o.plain("institution"), o.date("founded"),
                    anniversary.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        });
    }

    private Optional<Publisher> publisher() {
        return named("publisher", Form.PUBLISHER, "name",
                name -> new Publisher(name, Optional.empty(), Optional.empty()),
                (name, p) -> new Publisher(name, p.plain("place"),
                        p.parsed("url", Words::address, "copy the whole address, with https://")));
    }

    private Optional<Series> series() {
        return named("series", Form.SERIES, "title", title -> new Series(title, Optional.empty()),
                (title, s) -> new Series(title, s.verbatim("number")));
    }

    private interface Bare<T> {
        T of(String name);
    }

    private interface Full<T> {
        T of(String name, Fields group);
    }

    /** A group whose one needed key may stand alone: {@code publisher: X} for {@code publisher: {name: X}}. */
    private <T> Optional<T> named(String key, Form form, String needed, Bare<T> bare, Full<T> full) {
        Optional<Located> value = fields.value(key);
        if (value.isPresent() && value.get() instanceof Located.Scalar s) {
            return Optional.of(bare.of(fields.desk().plain(s)));
        }
        return fields.group(key, form).flatMap(group -> {
            Optional<String> name = group.plain(needed);
            if (group.lacksWords(needed)) {
                fields.desk().error(form.subject() + "." + needed, group.at(),
                        "'" + key + "' has no " + needed, "write " + needed + ": in it");
            }
            T read = full.of(name.orElse(""), group);
            return name.map(n -> read);
        });
    }

    private Identifiers identifiers() {
        Optional<Fields> group = fields.group("identifiers", Form.IDENTIFIERS);
        if (group.isEmpty()) {
            return Identifiers.NONE;
        }
        Fields f = group.get();
        var read = new Identifiers(isbn(f, "isbn-print"), isbn(f, "isbn-epub"), isbn(f, "isbn-pdf"),
                f.parsed("doi", Words::doi, "write it as 10.1234/name"));
        tellSharedIsbn(f, "isbn-epub", read.epub(), List.of(read.print()));
        tellSharedIsbn(f, "isbn-pdf", read.pdf(), List.of(read.print(), read.epub()));
        return read;
    }

    private static Optional<Isbn> isbn(Fields group, String key) {
        return group.parsed(key, Isbn::parse, "copy the number again from the ISBN agency's notice");
    }

    private static void tellSharedIsbn(Fields group, String key, Optional<Isbn> isbn,
            List<Optional<Isbn>> others) {
        if (isbn.isPresent() && others.stream().flatMap(Optional::stream)
                .anyMatch(o -> o.digits().equals(isbn.get().digits()))) {
            group.desk().error("identifiers.shared", group.at(key),
                    "two formats have the ISBN " + isbn.get(),
                    "each format that is sold needs an ISBN of its own");
        }
    }

    private Optional<Picture> cover() {
        return new CoverReader(fields, pictures).picture();
    }

    private List<Manifest.ListedPart> parts(Listings listings) throws IOException {
        if (fields.has("parts") && fields.has("articles")) {
            fields.desk().error("anthology.parts", fields.at("articles"),
                    "the volume has both 'parts' and 'articles'", "move these articles into a part");
        }
        var parts = new ArrayList<Manifest.ListedPart>();
        for (Located item : fields.items("parts")) {
            Optional<Fields> part = fields.groupOf(item, Form.PART, "a part");
            if (part.isPresent()) {
                parts.add(part(part.get(), listings));
            }
        }
        if (fields.has("articles")) {
            parts.add(new Manifest.ListedPart(Optional.empty(), listings.take(fields, "articles")));
        }
        return parts;
    }

    private static Manifest.ListedPart part(Fields part, Listings listings) throws IOException {
        Optional<Phrase> title = part.phrase("title");
        if (part.items("articles").isEmpty()) {
            part.desk().warning("part.empty", part.at(),
                    title.map(t -> "the part '" + t.plain() + "' has no articles")
                            .orElse("this part has no articles"),
                    "list files under its articles:, or take the part out");
        }
        return new Manifest.ListedPart(title, listings.take(part, "articles"));
    }
}
