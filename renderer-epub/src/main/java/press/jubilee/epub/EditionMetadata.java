package press.jubilee.epub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.jubilee.epub.content.EditionContent;
import press.jubilee.epub.content.People;
import press.jubilee.epub.publication.Metadata;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Isbn;
import press.jubilee.model.Licence;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.Source;

/** The package's metadata, taken from the volume. */
record EditionMetadata(Anthology anthology, EpubOptions options, EditionContent content) {

    /** The name space of DNS names (RFC 9562, section 6.6). */
    private static final String NAME_SPACE = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    private static final int MOST_SOURCES = 100;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'",
            Locale.ROOT);

    Metadata metadata() {
        List<People.Entry> people = content.people().inOrder();
        boolean edited = !anthology.editors().isEmpty();
        List<People.Entry> creators = people.stream().filter(e -> isCreator(e, edited)).toList();
        List<People.Entry> others = people.stream().filter(e -> !isCreator(e, edited)).toList();
        return new Metadata(identifiers(), titles(), creators.stream().map(this::agent).toList(),
                others.stream().map(this::agent).toList(),
                Stream.concat(Stream.of(anthology.language()), anthology.texts().map(Article::language))
                        .distinct()
                        .toList(),
                anthology.publisher().map(p -> p.name()), anthology.date().map(PartialDate::toString),
                rights(), anthology.matter().licence().map(this::webLicence),
                anthology.description(),
                anthology.texts().flatMap(a -> a.keywords().stream()).filter(k -> !k.isBlank()).distinct()
                        .toList(),
                sources(),
                series(), content.works(), pageBreakSource(), modified());
    }

    /** The editors; in a volume without editors, the authors of its articles. */
    private boolean isCreator(People.Entry entry, boolean edited) {
        return edited
                ? anthology.editors().stream().anyMatch(c -> c.person().equals(entry.person()))
                : entry.roles().contains(Role.AUTHOR);
    }

    private Metadata.Agent agent(People.Entry entry) {
        Person person = entry.person();
        Optional<Metadata.NativeName> own = person.nativeName().flatMap(n -> content.people().languageOf(n)
                .map(l -> new Metadata.NativeName(n, l)));
        return new Metadata.Agent(person.name(), entry.roles().stream().map(Role::relator).toList(),
                person.sortKey(), own);
    }

    private List<String> identifiers() {
        var identifiers = new ArrayList<String>();
        identifiers.add(anthology.identifiers().epub().map(Isbn::urn).orElseGet(this::uuid));
        anthology.identifiers().doi()
                .ifPresent(d -> identifiers.add("doi:" + d.replaceFirst("(?i)^doi:\\s*", "")));
        return identifiers;
    }

    /** The same volume has the same identifier in each build: UUID version 5 (RFC 9562, section 5.5) of what names it. */
    private String uuid() {
        String name = String.join("\n", anthology.title().plain(),
                anthology.subtitle().map(s -> s.plain()).orElse(""), anthology.language().tag(),
                anthology.publisher().map(p -> p.name()).orElse(""),
                anthology.date().map(PartialDate::toString).orElse(""), anthology.edition().orElse(""));
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(HexFormat.of().parseHex(NAME_SPACE.replace("-", "")));
            byte[] hash = sha1.digest(("press.jubilee\n" + name).getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) (hash[6] & 0x0F | 0x50);
            hash[8] = (byte) (hash[8] & 0x3F | 0x80);
            String hex = HexFormat.of().formatHex(hash, 0, 16);
            return "urn:uuid:" + hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    private List<Metadata.Title> titles() {
        String main = anthology.title().plain().strip();
        var titles = new ArrayList<Metadata.Title>();
        titles.add(new Metadata.Title(main.isEmpty() ? "—" : main, "main"));
        anthology.subtitle().map(s -> s.plain().strip()).filter(s -> !s.isEmpty())
                .ifPresent(s -> titles.add(new Metadata.Title(s, "subtitle")));
        anthology.edition().filter(e -> !e.isBlank())
                .ifPresent(e -> titles.add(new Metadata.Title(e.strip(), "edition")));
        return titles;
    }

    /** Each issue that a text was taken from; where these are too many for a shop to show, each publication. */
    private List<String> sources() {
        List<Source> all = anthology.texts().flatMap(a -> a.source().stream()).toList();
        List<String> issues = all.stream()
                .flatMap(s -> name(s).map(n -> n + s.date().map(d -> ", " + d).orElse("")).stream())
                .distinct().toList();
        return issues.size() <= MOST_SOURCES
                ? issues
                : all.stream().flatMap(s -> name(s).stream()).distinct().toList();
    }

    /** The publication, else the original's title; empty where neither is known. */
    private static Optional<String> name(Source source) {
        return source.publication().or(source::title);
    }

    /** As the volume says; where it says no more than under which licence it is, that. */
    private Optional<String> rights() {
        return anthology.rights().or(() -> anthology.matter().licence().map(Licence::name));
    }

    /** Without an address that no reading system could open. */
    private Licence webLicence(Licence licence) {
        return new Licence(licence.name(), licence.url().filter(u -> u.matches("https?://[!-~]+")));
    }

    private Optional<Metadata.Collection> series() {
        return anthology.series().map(s -> new Metadata.Collection(s.title(),
                s.number().filter(n -> n.matches("\\d+(\\.\\d+)*"))));
    }

    private Optional<String> pageBreakSource() {
        return content.pages().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        anthology.identifiers().print().or(() -> anthology.identifiers().pdf()).map(Isbn::urn)
                                .orElseGet(() -> anthology.title().plain()));
    }

    private String modified() {
        return options.modified().map(i -> i.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .orElseGet(() -> anthology.date().map(EditionMetadata::firstDay).orElse(LocalDate.EPOCH)
                        .atStartOfDay()
                        .atOffset(ZoneOffset.UTC))
                .format(SECONDS);
    }

    private static LocalDate firstDay(PartialDate date) {
        return LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
    }
}
