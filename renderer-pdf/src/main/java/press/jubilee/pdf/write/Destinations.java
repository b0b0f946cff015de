package press.jubilee.pdf.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfString;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.canvas.OutlineEntry;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;

/**
 * The places in a book that links and outline point to, by name. Names are written in UTF-8; its bytes sort as the
 * characters do, which the file's tree of names relies on.
 */
final class Destinations {

    /** Names to a leaf of the tree. */
    private static final int LEAF = 64;

    private final TreeMap<String, Place> places = new TreeMap<>(Destinations::byCodePoint);

    private Destinations() {}

    /** @throws IllegalArgumentException if two places have one name, or if a link or an entry points to none */
    static Destinations of(BookLayout layout) {
        Destinations all = new Destinations();
        for (Page page : layout.pages()) {
            for (Page.Destination destination : page.destinations()) {
                if (all.places.put(destination.name(), new Place(page.index(), destination.y())) != null) {
                    throw new IllegalArgumentException("two places are named " + destination.name());
                }
            }
        }
        layout.outline().forEach(all::check);
        for (Page page : layout.pages()) {
            for (var item : page.items()) {
                if (item instanceof TextLine line) {
                    line.runs().forEach(run -> run.source().link().ifPresent(all::checkLink));
                }
            }
        }
        return all;
    }

    private void check(OutlineEntry entry) {
        check(entry.destination());
        entry.entries().forEach(this::check);
    }

    private void check(String name) {
        if (!places.containsKey(name)) {
            throw new IllegalArgumentException("there is no place named " + name);
        }
    }

    private void checkLink(String link) {
        if (link.startsWith("#")) {
            check(link.substring(1));
        }
    }

    static PdfString name(String name) {
        return new PdfString(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The place as a page, its height, and the reader's own magnification. */
    PdfArray target(String name, ObjectSink sink, PageFrame frame) {
        Place place = places.get(name);
        ContentBuffer top = new ContentBuffer();
        top.number(frame.y(place.y()), 2);
        PdfArray target = new PdfArray(sink.getPageReference(place.page() + 1));
        target.add(PdfName.XYZ);
        target.add(PdfNull.PDFNULL);
        target.add(new PdfLiteral(top.toByteArray()));
        target.add(PdfNull.PDFNULL);
        return target;
    }

    Place place(String name) {
        return places.get(name);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The tree of names (ISO 32000-1, 7.9.6): a root and its leaves. */
    PdfDictionary tree(ObjectSink sink, PageFrame frame) throws IOException {
        List<String> names = new ArrayList<>(places.keySet());
        PdfArray leaves = new PdfArray();
        for (int from = 0; from < names.size(); from += LEAF) {
            List<String> part = names.subList(from, Math.min(names.size(), from + LEAF));
            PdfArray entries = new PdfArray();
            for (String name : part) {
                entries.add(name(name));
                entries.add(target(name, sink, frame));
            }
            PdfArray limits = new PdfArray(name(part.getFirst()));
            limits.add(name(part.getLast()));
            PdfDictionary leaf = new PdfDictionary();
            leaf.put(PdfName.LIMITS, limits);
            leaf.put(PdfName.NAMES, entries);
            leaves.add(sink.addToBody(leaf).getIndirectReference());
        }
        PdfDictionary root = new PdfDictionary();
        root.put(PdfName.KIDS, leaves);
        return root;
    }

    private static int byCodePoint(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8),
                b.getBytes(StandardCharsets.UTF_8));
    }

    /** @param page from 0 */
    record Place(int page, int y) {}
}
