package press.jubilee.epub.publication;

import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Language;
import press.jubilee.model.Licence;

/** Writes the {@code metadata} element (EPUB 3.3, section 5.5). */
final class MetadataWriter {

    private final XmlWriter out;

    MetadataWriter(XmlWriter out) {
        this.out = out;
    }

    void write(Metadata metadata, AccessibilityMetadata accessibility, Optional<ManifestItem> cover) {
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
        identifiers(metadata);
        titles(metadata);
        agents("creator", "a", metadata.creators());
        agents("contributor", "c", metadata.contributors());
        metadata.languages().stream().map(Language::tag).forEach(t -> dc("language", t));
        metadata.publisher().ifPresent(p -> dc("publisher", p));
        metadata.date().ifPresent(d -> dc("date", d));
        metadata.rights().ifPresent(r -> dc("rights", r));
        metadata.description().ifPresent(d -> dc("description", d));
        metadata.subjects().forEach(s -> dc("subject", s));
        metadata.sources().forEach(s -> dc("source", s));
        property("dcterms:modified", metadata.modified());
        metadata.series().ifPresent(this::series);
        property("schema:additionalType", "http://schema.org/Collection");
        metadata.licence().ifPresent(this::licence);
        metadata.works().forEach(w -> work(w, metadata.languages().getFirst()));
        metadata.pageBreakSource().ifPresent(s -> property("pageBreakSource", s));
        accessibility.write(out);
        cover.ifPresent(
                c -> out.empty("meta", XmlAttributes.of("name", "cover").and("content", c.id())).line());
        out.closeLine();
    }

    private void identifiers(Metadata metadata) {
        for (int i = 0; i < metadata.identifiers().size(); i++) {
            String value = metadata.identifiers().get(i);
            String id = i == 0 ? PackageDocument.UNIQUE_IDENTIFIER : "identifier-" + (i + 1);
            out.element("dc:identifier", XmlAttributes.of("id", id), value).line();
            if (value.startsWith("urn:isbn:")) {
                refine(id, "identifier-type", "onix:codelist5", "15");
            } else if (value.startsWith("doi:")) {
                refine(id, "identifier-type", "onix:codelist5", "06");
            }
        }
    }

    private void titles(Metadata metadata) {
        int number = 1;
        for (Metadata.Title title : metadata.titles()) {
            String id = "title-" + number;
            out.element("dc:title", XmlAttributes.of("id", id), title.text()).line();
            refine(id, "title-type", title.type());
            refine(id, "display-seq", Integer.toString(number++));
        }
    }

    /** A name that sorts as it is written needs no other form. @param prefix of the ids, one letter: there may be a thousand */
    private void agents(String element, String prefix, Iterable<Metadata.Agent> agents) {
        int number = 1;
        for (Metadata.Agent agent : agents) {
            String id = prefix + number;
            out.element("dc:" + element, XmlAttributes.of("id", id), agent.name()).line();
            agent.roles().forEach(r -> refine(id, "role", "marc:relators", r));
            if (!agent.fileAs().equals(agent.name())) {
                refine(id, "file-as", agent.fileAs());
            }
            refine(id, "display-seq", Integer.toString(number++));
            agent.nativeName().ifPresent(n -> out.element("meta", refining(id, "alternate-script")
                    .and("xml:lang", n.language().tag()), n.name()).line());
        }
    }

    private void series(Metadata.Collection series) {
        out.element("meta", XmlAttributes.of("property", "belongs-to-collection").and("id", "series"),
                series.title()).line();
        refine("series", "collection-type", "series");
        series.position().ifPresent(p -> refine("series", "group-position", p));
    }

    private void licence(Licence licence) {
        licence.url().ifPresentOrElse(
                url -> out.empty("link", XmlAttributes.of("rel", "dcterms:license").and("href", url)).line(),
                () -> property("dcterms:license", licence.name()));
    }

    /** Who wrote a text, and in which language where it is not the publication's. */
    private void work(Metadata.Work work, Language main) {
        work.creators().forEach(c -> refine(work.item(), "dcterms:creator", c));
        work.contributors().forEach(c -> refine(work.item(), "dcterms:contributor", c));
        if (!work.language().equals(main)) {
            refine(work.item(), "dcterms:language", work.language().tag());
        }
    }

    private void dc(String name, String value) {
        out.element("dc:" + name, XmlAttributes.NONE, value).line();
    }

    private void property(String name, String value) {
        out.element("meta", XmlAttributes.of("property", name), value).line();
    }

    private void refine(String id, String property, String value) {
        out.element("meta", refining(id, property), value).line();
    }

    private void refine(String id, String property, String scheme, String value) {
        out.element("meta", refining(id, property).and("scheme", scheme), value).line();
    }

    private static XmlAttributes refining(String id, String property) {
        return XmlAttributes.of("refines", "#" + id).and("property", property);
    }
}
