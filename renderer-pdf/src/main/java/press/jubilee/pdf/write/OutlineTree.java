package press.jubilee.pdf.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import press.jubilee.pdf.canvas.OutlineEntry;

/** The reader's outline (ISO 32000-1, 12.3.3): the first level is open, so that the texts of each part are seen. */
final class OutlineTree {

    private final ObjectSink sink;
    private final Leading leading;

    OutlineTree(ObjectSink sink, Leading leading) {
        this.sink = sink;
        this.leading = leading;
    }

    PdfIndirectReference write(List<OutlineEntry> entries) throws IOException {
        PdfDictionary root = new PdfDictionary(PdfName.OUTLINES);
        PdfIndirectReference reference = sink.getPdfIndirectReference();
        children(root, reference, entries, true);
        int seen = entries.size() + entries.stream().mapToInt(e -> e.entries().size()).sum();
        root.put(PdfName.COUNT, new PdfNumber(seen));
        sink.addToBody(root, reference);
        return reference;
    }

    private void children(PdfDictionary parent, PdfIndirectReference parentReference,
            List<OutlineEntry> entries, boolean open) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        List<PdfIndirectReference> references = new ArrayList<>();
        entries.forEach(e -> references.add(sink.getPdfIndirectReference()));
        for (int i = 0; i < entries.size(); i++) {
            OutlineEntry entry = entries.get(i);
            PdfDictionary item = new PdfDictionary();
            item.put(PdfName.TITLE, new PdfString(entry.title(), PdfObject.TEXT_UNICODE));
            item.put(PdfName.PARENT, parentReference);
            leading.entry(item, entry.destination());
            if (i > 0) {
                item.put(PdfName.PREV, references.get(i - 1));
            }
            if (i + 1 < entries.size()) {
                item.put(PdfName.NEXT, references.get(i + 1));
            }
            children(item, references.get(i), entry.entries(), false);
            if (!entry.entries().isEmpty()) {
                int count = entry.entries().size();
                item.put(PdfName.COUNT, new PdfNumber(open ? count : -count));
            }
            sink.addToBody(item, references.get(i));
        }
        parent.put(PdfName.FIRST, references.getFirst());
        parent.put(PdfName.LAST, references.getLast());
    }
}
