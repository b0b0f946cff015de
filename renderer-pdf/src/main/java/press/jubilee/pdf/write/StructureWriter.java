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
    private final ContentBuffer out = new ContentBuffer();

    StructureWriter(ObjectSink sink) {
        this.sink = sink;
    }

    /** Gives the root of the tree for the catalog. */
    PdfIndirectReference write(StructureTree tree) throws IOException {
        PdfIndirectReference root = sink.getPdfIndirectReference();
        StructureNode document = tree.root();
        document.setReference(sink.getPdfIndirectReference());
        element(document, root);
        PdfIndirectReference parents = parents(tree);
        Optional<PdfIndirectReference> notes = identifiers(tree.notes());
        out.clear();
        out.literal("<</Type/StructTreeRoot/K ").reference(document.reference()).literal("/ParentTree ")
                .reference(parents).literal("/ParentTreeNextKey ").number(tree.nextAnnotation(), 0)
                .literal("/RoleMap" + StandardType.ROLE_MAP);
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
                element.setReference(sink.getPdfIndirectReference());
            }
        }
        out.clear();
        out.literal("<</Type/StructElem/S/").literal(node.type().type()).literal("/P ").reference(parent);
        node.otherLanguage().ifPresent(l -> out.literal("/Lang(").literal(l.tag()).literal(")"));
        if (!node.alt().isEmpty()) {
            out.literal("/Alt").unicode(node.alt());
        }
        node.id().ifPresent(id -> out.literal("/ID(").literal(id).literal(")"));
        attributes(node);
        OptionalInt page = kids.stream().filter(Content.class::isInstance)
                .mapToInt(k -> ((Content) k).page()).findFirst();
        page.ifPresent(p -> out.literal("/Pg ").reference(sink.getPageReference(p + 1)));
        if (!kids.isEmpty()) {
            out.literal("/K[");
            kids.forEach(k -> kid(k, page));
            out.literal("]");
        }
        out.literal(">>");
        put(node.reference());
        for (StructureKid kid : kids) {
            if (kid instanceof StructureNode element) {
                element(element, node.reference());
            }
        }
    }

    private void attributes(StructureNode node) {
        node.box().ifPresent(box -> out.literal("/A<</O/Layout/Placement/")
                .literal(node.order() < 0 ? "Inline" : "Block").literal("/BBox")
                .literal(new String(box.getBytes(), StandardCharsets.US_ASCII)).literal(">>"));
        if (!node.type().attributes().isEmpty()) {
            out.literal("/A").literal(node.type().attributes());
        }
    }

    /** @param page that content without a page of its own is on */
    private void kid(StructureKid kid, OptionalInt page) {
        switch (kid) {
            case StructureNode node -> out.reference(node.reference());
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
            page.getValue().forEach(n -> out.reference(n.reference()));
            out.literal("]");
            leaves.add(page.getKey().toString(), out.toByteArray());
        }
        int key = tree.nextAnnotation() - tree.annotations().size();
        for (StructureNode link : tree.annotations()) {
            out.clear();
            out.reference(link.reference());
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
            out.reference(note.reference());
            leaves.add("(" + note.id().orElseThrow() + ")", out.toByteArray());
        }
        return Optional.of(leaves.root());
    }
}
