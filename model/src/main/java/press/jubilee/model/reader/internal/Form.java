package press.jubilee.model.reader.internal;

import static press.jubilee.model.reader.internal.Key.firstOf;
import static press.jubilee.model.reader.internal.Key.joined;
import static press.jubilee.model.reader.internal.Key.key;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of keys that a folder's files hold, and every key of each: the reader knows no other, nor does the schema. */
enum Form {

    ANTHOLOGY("anthology", ForeignKeys.NONE, key("title"), key("subtitle"), key("language", "lang"),
            key("occasion"), key("editors", "editor"), key("publisher"), key("date"), key("edition"),
            key("rights"),
            key("identifiers"), key("series"), firstOf("description", "abstract", "summary"), key("cover"),
            key("design"), key("hyphenation"), key("index"), key("frontispiece"), key("dedication"),
            key("epigraph"),
            key("colophon"), key("licence", "license"), key("copyright-page"), key("cip"),
            key("pages-multiple"), key("press"), key("accessibility"), key("front"), key("parts"),
            key("articles"),
            key("back")),

    PRESS("press", ForeignKeys.NONE, key("printer")),

    COVER("cover", ForeignKeys.NONE, key("picture", "file"), key("back"), key("spine"), key("paper"),
            key("price"), key("price-code")),

    FRONTISPIECE("frontispiece", ForeignKeys.NONE, key("file"), key("alt"), key("caption")),

    EPIGRAPH("epigraph", ForeignKeys.NONE, key("text"), key("source")),

    COLOPHON("colophon", ForeignKeys.NONE, key("text"), key("paper")),

    LICENCE("licence", ForeignKeys.NONE, key("name"), key("url")),

    ACCESSIBILITY("accessibility", ForeignKeys.NONE, key("conforms-to"), key("certified-by"),
            key("credential"), key("report"), key("exemption")),

    COPYRIGHT_PAGE("copyright-page", ForeignKeys.NONE, key("title", "书名"), key("author", "著者"),
            key("editor", "编者"), key("translator", "译者"), key("publisher", "出版者"), key("address", "地址"),
            key("printer", "印刷者"), key("distributor", "发行者"), key("format", "开本"), key("sheets", "印张"),
            key("words", "字数"), key("plates", "插页"), key("edition", "版次"), key("impression", "印次"),
            key("print-run", "印数"), key("isbn", "书号", "ISBN"), key("price", "定价"), key("rights", "版权")),

    OCCASION("occasion", ForeignKeys.NONE, key("institution"), key("founded"), key("anniversary")),

    PUBLISHER("publisher", ForeignKeys.NONE, key("name"), key("place"), key("url")),

    IDENTIFIERS("identifiers", ForeignKeys.NONE, key("isbn-print"), key("isbn-epub"), key("isbn-pdf"),
            key("doi")),

    SERIES("series", ForeignKeys.NONE, key("title"), key("number")),

    DESIGN("design", ForeignKeys.NONE, key("base"), key("trim"), key("size"), key("leading"), key("margins"),
            key("openings"), key("faces"), key("paragraphs"), key("opener"), key("headings"),
            key("running-heads"), key("folios"), key("notes"), key("expansion"), key("protrusion"),
            key("vertical-stretch"), key("writing")),

    FACES("faces", ForeignKeys.NONE, key("text"), key("sans"), key("code")),

    OPENER("opener", ForeignKeys.NONE, key("sink"), key("alignment"), key("drop-capital"), key("lead-in"),
            key("credit"), key("both-titles")),

    HEADINGS("headings", ForeignKeys.NONE, key("alignment"), key("lettering"), key("face")),

    RUNNING_HEADS("running-heads", ForeignKeys.NONE, key("place"), key("lettering"), key("face")),

    NOTES("notes", ForeignKeys.NONE, key("size"), key("separator")),

    MARGINS("margins", ForeignKeys.NONE, key("inner"), key("outer"), key("head"), key("foot")),

    INDEX("index", ForeignKeys.NONE, key("persons", "people"), key("institutions"), key("terms"),
            key("except")),

    INDEX_ENTRY("index-entry", ForeignKeys.NONE, key("id"), key("name", "term"), key("family"), key("given"),
            key("native"), key("sort"), key("also"), key("see"), key("see-also")),

    PART("part", ForeignKeys.NONE, key("title"), key("articles")),

    LISTING("listing", ForeignKeys.NONE, key("title"), key("file")),

    PERSON("person", ForeignKeys.PERSON, key("id"), key("name"), key("family"), key("given"), key("native"),
            key("role", "roles"), key("affiliation", "affiliations"), key("position"), key("bio"),
            key("orcid")),

    NAME("name", ForeignKeys.NAME, key("literal"), key("family"), key("given")),

    AFFILIATION("affiliation", ForeignKeys.AFFILIATION, key("name")),

    ARTICLE("article", ForeignKeys.ARTICLE, key("title"), key("short-title", "linkTitle", "shorttitle"),
            key("subtitle"), key("language", "lang"), key("authors", "author"), key("editors", "editor"),
            key("translators", "translator"), key("source"), key("translation-of"),
            firstOf("abstract", "summary", "description", "excerpt"),
            joined("keywords", "tags", "categories", "category"), key("hyphenation"), key("date"),
            key("draft"),
            key("published")),

    SOURCE("source", ForeignKeys.NONE, key("publication"), key("date"), key("title"), key("language", "lang"),
            key("pages"), key("url"), key("holder"), key("rights"), key("permission"), key("changes"));

    private final String subject;
    private final Set<String> foreign;
    private final List<Key> keys;
    private final Set<String> spellings;

    Form(String subject, Set<String> foreign, Key... keys) {
        this.subject = subject;
        this.foreign = foreign;
        this.keys = List.of(keys);
        this.spellings = this.keys.stream().flatMap(Key::spellings)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the codes of its diagnostics begin with. */
    String subject() {
        return subject;
    }

    List<Key> keys() {
        return keys;
    }

    /** Keys that other tools use in such a group, harmless and without meaning here. */
    Set<String> foreign() {
        return foreign;
    }

    /** The key of that name. */
    Key named(String name) {
        return keys.stream().filter(k -> k.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no key " + name));
    }

    boolean knows(String written) {
        return spellings.contains(written);
    }

    Optional<String> nearest(String written) {
        return NearestWord.to(written, spellings);
    }
}
