package press.jubilee.pdf.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import press.jubilee.pdf.write.StructureKid.Annotation;
import press.jubilee.pdf.write.StructureKid.Content;

/** Writes a structure tree, object by object, when all pages are written. */
final class StructureWriter {

    /** Entries to a leaf of the trees of parents and of identifiers. */
    private static final int LEAF = 64;

    private final ObjectSink sink;
    private final Optional<References> references;
    private final Optional<PdfIndirectReference> namespace;
    private final ContentBuffer out = new ContentBuffer();

    private StructureWriter(ObjectSink sink, Optional<References> references,
            Optional<PdfIndirectReference> namespace) {
        this.sink = sink;
        this.references = references;
        this.namespace = namespace;
    }

    /** Writes for PDF 1.7. */
    static StructureWriter ofPdf17(ObjectSink sink) {
        return new StructureWriter(sink, Optional.empty(), Optional.empty());
    }

    /** Writes for PDF 2.0, whose elements have a namespace and refer to each other. */
    static StructureWriter ofPdf2(ObjectSink sink, References references) throws IOException {
        PdfLiteral namespace = new PdfLiteral("<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>");
        return new StructureWriter(sink, Optional.of(references),
                Optional.of(sink.addToBody(namespace).getIndirectReference()));
    }

    /** Gives the root of the tree for the catalog. */
    PdfIndirectReference write(StructureTree tree) throws IOException {
        PdfIndirectReference root = sink.getPdfIndirectReference();
        StructureNode document = tree.root();
        document.reference(sink);
        element(document, root);
        PdfIndirectReference parents = parents(tree);
        Optional<PdfIndirectReference> notes = identifiers(tree.notes());
        out.clear();
        out.literal("<</Type/StructTreeRoot/K ").reference(document.reference(sink)).literal("/ParentTree ")
                .reference(parents).literal("/ParentTreeNextKey ").number(tree.nextAnnotation(), 0);
        namespace.ifPresentOrElse(n -> out.literal("/Namespaces[").reference(n).literal("]"),
                () -> out.literal("/RoleMap" + StandardType.ROLE_MAP));
        notes.ifPresent(n -> out.literal("/IDTree ").reference(n));
        out.literal(">>");
        put(root);
        return root;
    }

    private void put(PdfIndirectReference reference) throws IOException {
        sink.addToBody(new PdfLiteral(out.toByteArray()), reference);
    }

    private PdfIndirectReference put() throws IOException {
        return sink.addToBody(new PdfLiteral(out.toByteArray())).getIndirectReference();
    }

    private void element(StructureNode node, PdfIndirectReference parent) throws IOException {
        if (node.type().type().equals("Table")) {
            TableRows.complete(node);
        }
        List<StructureKid> kids = node.inOrder();
        for (StructureKid kid : kids) {
            if (kid instanceof StructureNode element) {
                element.reference(sink);
            }
        }
        out.clear();
        Optional<StandardType.Name> ofPdf2 = namespace.flatMap(n -> node.type().ofPdf2());
        StandardType.Name type = ofPdf2.orElse(node.type().ofPdf17());
        out.literal("<</Type/StructElem/S/").literal(type.type()).literal("/P ").reference(parent);
        ofPdf2.ifPresent(t -> out.literal("/NS ").reference(namespace.orElseThrow()));
        references.ifPresent(r -> refer(r.of(node)));
        node.otherLanguage().ifPresent(l -> out.literal("/Lang(").literal(l.tag()).literal(")"));
        if (!node.alt().isEmpty()) {
            out.literal("/Alt").unicode(node.alt());
        }
        node.said().ifPresent(s -> out.literal("/ActualText").unicode(s));
        node.id().ifPresent(id -> out.literal("/ID(").literal(id).literal(")"));
        attributes(node, type);
        OptionalInt page = kids.stream().filter(Content.class::isInstance)
                .mapToInt(k -> ((Content) k).page()).findFirst();
        page.ifPresent(p -> out.literal("/Pg ").reference(sink.getPageReference(p + 1)));
        if (!kids.isEmpty()) {
            out.literal("/K[");
            kids.forEach(k -> kid(k, page));
            out.literal("]");
        }
        out.literal(">>");
        put(node.reference(sink));
        for (StructureKid kid : kids) {
            if (kid instanceof StructureNode element) {
                element(element, node.reference(sink));
            }
        }
    }

    private void refer(List<StructureNode> others) {
        if (!others.isEmpty()) {
            out.literal("/Ref[");
            others.forEach(o -> out.reference(o.reference(sink)));
            out.literal("]");
        }
    }

    private void attributes(StructureNode node, StandardType.Name type) {
        node.box().ifPresent(box -> out.literal("/A<</O/Layout/Placement/")
                .literal(node.order() < 0 ? "Inline" : "Block").literal("/BBox")
                .literal(new String(box.getBytes(), StandardCharsets.US_ASCII)).literal(">>"));
        if (!type.attributes().isEmpty()) {
            out.literal("/A").literal(type.attributes());
        }
    }

    /** @param page that content without a page of its own is on */
    private void kid(StructureKid kid, OptionalInt page) {
        switch (kid) {
            case StructureNode node -> out.reference(node.reference(sink));
            case Content c when page.equals(OptionalInt.of(c.page())) -> out.number(c.number(), 0);
            case Content c -> out.literal("<</Type/MCR/Pg ").reference(sink.getPageReference(c.page() + 1))
                    .literal("/MCID ").number(c.number(), 0).literal(">>");
            case Annotation a -> out.literal("<</Type/OBJR/Obj ").reference(a.object()).literal("/Pg ")
                    .reference(sink.getPageReference(a.page() + 1)).literal(">>");
        }
    }

    /** From pages' contents and annotations back to their elements (ISO 32000-1, 14.7.4.4). */
    private PdfIndirectReference parents(StructureTree tree) throws IOException {
        var leaves = new TreeLeaves(sink, "Nums", LEAF);
        for (Map.Entry<Integer, List<StructureNode>> page : tree.pages().entrySet()) {
            out.clear();
            out.literal("[");
            page.getValue().forEach(n -> out.reference(n.reference(sink)));
            out.literal("]");
            leaves.add(page.getKey().toString(), out.toByteArray());
        }
        int key = tree.nextAnnotation() - tree.annotations().size();
        for (StructureNode link : tree.annotations()) {
            out.clear();
            out.reference(link.reference(sink));
            leaves.add(Integer.toString(key++), out.toByteArray());
        }
        return leaves.root();
    }

    private Optional<PdfIndirectReference> identifiers(List<StructureNode> notes) throws IOException {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        var leaves = new TreeLeaves(sink, "Names", LEAF);
        for (StructureNode note : notes) {
            out.clear();
            out.reference(note.reference(sink));
            leaves.add("(" + note.id().orElseThrow() + ")", out.toByteArray());
        }
        return Optional.of(leaves.root());
    }
}
