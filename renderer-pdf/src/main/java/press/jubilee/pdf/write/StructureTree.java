package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfIndirectReference;
import press.jubilee.model.Language;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;

/**
 * The logical structure of one file (ISO 32000-1, 14.7), gathered from the marks of its pages: every tag that something was
 * marked with is an element, with what stands in it on any page. Words in another language, links and references are elements
 * within their paragraph's.
 */
final class StructureTree {

    private final StructureNode root;
    private final Map<Tag, StructureNode> nodes = new HashMap<>();
    private final Map<Integer, List<StructureNode>> pages = new TreeMap<>();
    private final List<StructureNode> annotations = new ArrayList<>();
    private final List<StructureNode> notes = new ArrayList<>();
    private final Set<StructureNode> references = new LinkedHashSet<>();
    private final int firstAnnotation;

    /** @param pageCount of the whole file: the keys of pages come first in the tree of parents */
    StructureTree(Language language, int pageCount) {
        this.root = StructureNode.root(StandardType.of(TagRole.DOCUMENT), language);
        this.firstAnnotation = pageCount;
    }

    /** Adds the next content of a page and gives its element. */
    StructureNode add(int page, Mark mark) {
        StructureNode block = of(mark.tag());
        mark.box().ifPresent(block::setBox);
        List<StructureNode> onPage = pages.computeIfAbsent(page, p -> new ArrayList<>());
        StructureNode among = within(block, mark.inline());
        StructureNode element = mark.said().map(among::saying).orElse(among);
        element.add(new StructureKid.Content(page, mark.number()));
        while (onPage.size() <= mark.number()) {
            onPage.add(element);
        }
        onPage.set(mark.number(), element);
        return element;
    }

    /** The key that the next annotation has in the tree of parents. */
    int nextAnnotation() {
        return firstAnnotation + annotations.size();
    }

    /** Adds an annotation behind the content that it is of, in the link that holds it. */
    void add(PdfIndirectReference annotation, int page, StructureNode content) {
        StructureNode link = content;
        while (link.type() != StandardType.LINK) {
            link = link.parent().orElseThrow();
        }
        link.add(new StructureKid.Annotation(annotation, page));
        annotations.add(link);
    }

    private StructureNode of(Tag tag) {
        StructureNode known = nodes.get(tag);
        if (known == null) {
            known = tag.parent().map(p -> of(p).child(tag)).orElse(root);
            nodes.put(tag, known);
            if (tag.role() == TagRole.NOTE) {
                notes.add(known);
                known.setId(String.format(Locale.ROOT, "note%07d", notes.size()));
            }
        }
        return known;
    }

    private StructureNode within(StructureNode block, Inline inline) {
        StructureNode element = inline.link().isEmpty()
                ? block
                : linking(block, inline).inline(StandardType.LINK, block.language(), inline.link());
        StructureNode linked = element;
        return inline.language().map(l -> linked.inline(StandardType.SPAN, l, inline.link()))
                .orElse(element);
    }

    /**
     * What a link stands in: a place in the book is referred to, an address is only led to; what leads back from a note is
     * the note's label, before its paragraphs.
     */
    private StructureNode linking(StructureNode block, Inline inline) {
        if (inline.numbersNote()) {
            return note(block).inline(StandardType.LABEL, block.language(), inline.link());
        }
        if (!inline.link().orElseThrow().startsWith("#")) {
            return block;
        }
        StructureNode reference = block.inline(StandardType.REFERENCE, block.language(), inline.link());
        references.add(reference);
        return reference;
    }

    /** The note that a block is in. */
    private static StructureNode note(StructureNode block) {
        StructureNode note = block;
        while (!note.type().equals(StandardType.NOTE)) {
            note = note.parent().orElseThrow();
        }
        return note;
    }

    StructureNode root() {
        return root;
    }

    /** The element of each content of each page that has any. */
    Map<Integer, List<StructureNode>> pages() {
        return pages;
    }

    /** The links of all annotations, in the order of their keys. */
    List<StructureNode> annotations() {
        return annotations;
    }

    /** What refers to a place in the book, in the order of the pages. */
    Collection<StructureNode> references() {
        return references;
    }

    /** The element of a tag; empty where nothing was marked with it. */
    Optional<StructureNode> element(Tag tag) {
        return Optional.ofNullable(nodes.get(tag));
    }

    /** Those that have identifiers, in the order of these. */
    List<StructureNode> notes() {
        return notes;
    }
}
