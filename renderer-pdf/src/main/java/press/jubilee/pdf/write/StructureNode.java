package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import press.jubilee.model.Language;
import press.jubilee.pdf.structure.Tag;

/** An element of the structure tree while the pages are being written. */
final class StructureNode implements StructureKid {

    /** Of what stands in the order of the pages. */
    private static final int AS_IT_COMES = -1;

    private final StandardType type;
    private final Optional<StructureNode> parent;
    private final Language language;
    private final int order;
    private final String alt;
    private final Optional<String> link;
    private final List<StructureKid> kids = new ArrayList<>(2);
    private Optional<PdfLiteral> box = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<StringBuilder> said = Optional.empty();
    private PdfIndirectReference reference;

    private StructureNode(StandardType type, Optional<StructureNode> parent, Language language, int order,
            String alt, Optional<String> link) {
        this.type = type;
        this.parent = parent;
        this.language = language;
        this.order = order;
        this.alt = alt;
        this.link = link;
    }

    static StructureNode root(StandardType type, Language language) {
        return new StructureNode(type, Optional.empty(), language, 0, "", Optional.empty());
    }

    /** The element of a tag in this one. */
    StructureNode child(Tag tag) {
        return added(new StructureNode(StandardType.of(tag.role()), Optional.of(this), tag.language(),
                tag.order(), tag.alt(), Optional.empty()));
    }

    private StructureNode added(StructureNode kid) {
        kids.add(kid);
        return kid;
    }

    /** An element of words; the last one is taken again where nothing stands between. */
    StructureNode inline(StandardType wanted, Language spoken, Optional<String> target) {
        if (!kids.isEmpty() && kids.getLast() instanceof StructureNode last && last.type == wanted
                && last.said.isEmpty() && last.language.equals(spoken) && last.link.equals(target)) {
            return last;
        }
        return added(new StructureNode(wanted, Optional.of(this), spoken, AS_IT_COMES, "", target));
    }

    /** An element of words that is read as these characters; the last one goes on where nothing stands between. */
    StructureNode saying(String characters) {
        StructureNode words = !kids.isEmpty() && kids.getLast() instanceof StructureNode last
                && last.said.isPresent()
                        ? last
                        : added(new StructureNode(StandardType.SPAN, Optional.of(this), language, AS_IT_COMES,
                                "", link));
        words.said = Optional.of(words.said.orElseGet(StringBuilder::new).append(characters));
        return words;
    }

    /** A cell that nothing stands in. */
    void addEmpty(StandardType cell, int column) {
        added(new StructureNode(cell, Optional.of(this), language, column, "", Optional.empty()));
    }

    void add(StructureKid kid) {
        kids.add(kid);
    }

    void setBox(PdfLiteral wanted) {
        box = Optional.of(wanted);
    }

    void setId(String wanted) {
        id = Optional.of(wanted);
    }

    StandardType type() {
        return type;
    }

    Optional<StructureNode> parent() {
        return parent;
    }

    /** Where it is not the one of what it stands in. */
    Optional<Language> otherLanguage() {
        return parent.filter(p -> !p.language.equals(language)).map(p -> language);
    }

    Language language() {
        return language;
    }

    int order() {
        return order;
    }

    String alt() {
        return alt;
    }

    /** What it is read as, where that is not what its content says in that order. */
    Optional<String> said() {
        return said.map(StringBuilder::toString);
    }

    Optional<PdfLiteral> box() {
        return box;
    }

    Optional<String> id() {
        return id;
    }

    /** The target of a link or reference, and of the words in it. */
    Optional<String> link() {
        return link;
    }

    /** The object that it is or will be. */
    PdfIndirectReference reference(ObjectSink sink) {
        if (reference == null) {
            reference = sink.getPdfIndirectReference();
        }
        return reference;
    }

    /** As they are read: words in the order of the pages, then what is numbered. */
    List<StructureKid> inOrder() {
        kids.sort(Comparator.comparingInt(k -> switch (k) {
            case StructureNode node -> node.order;
            case StructureKid.Content content -> AS_IT_COMES;
            case StructureKid.Annotation annotation -> AS_IT_COMES;
        }));
        return kids;
    }

    /** Those that are elements. */
    List<StructureNode> elements() {
        return kids.stream().filter(StructureNode.class::isInstance).map(StructureNode.class::cast).toList();
    }
}
