package press.jubilee.pdf.write;

import java.io.IOException;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;

/** A number or name tree of two levels (ISO 32000-1, 7.9.6 and 7.9.7), written as its entries come, in order. */
final class TreeLeaves {

    private final ObjectSink sink;
    private final String entries;
    private final int size;
    private final ContentBuffer leaf = new ContentBuffer();
    private final ContentBuffer leaves = new ContentBuffer();
    private int inLeaf;
    private String first = "";
    private String last = "";

    /**
     * @param entries how the leaves call them: {@code Nums} or {@code Names}
     * @param size entries to a leaf
     */
    TreeLeaves(ObjectSink sink, String entries, int size) {
        this.sink = sink;
        this.entries = entries;
        this.size = size;
    }

    /** @param value in the file's syntax, as is the key */
    void add(String key, byte[] value) throws IOException {
        if (inLeaf == 0) {
            first = key;
        }
        leaf.literal(key).literal(" ").bytes(value).literal(" ");
        last = key;
        inLeaf++;
        if (inLeaf == size) {
            end();
        }
    }

    private void end() throws IOException {
        var out = new ContentBuffer();
        out.literal("<</Limits[" + first + " " + last + "]/" + entries + "[").bytes(leaf.toByteArray())
                .literal("]>>");
        leaves.reference(sink.addToBody(new PdfLiteral(out.toByteArray())).getIndirectReference());
        leaf.clear();
        inLeaf = 0;
    }

    PdfIndirectReference root() throws IOException {
        if (inLeaf > 0) {
            end();
        }
        var out = new ContentBuffer();
        out.literal("<</Kids[").bytes(leaves.toByteArray()).literal("]>>");
        return sink.addToBody(new PdfLiteral(out.toByteArray())).getIndirectReference();
    }
}
