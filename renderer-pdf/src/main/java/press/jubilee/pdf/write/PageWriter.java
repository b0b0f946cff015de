package press.jubilee.pdf.write;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import press.jubilee.model.Picture;
import press.jubilee.pdf.PdfEdition;

/** Writes the pages of one file, one after the other. */
final class PageWriter {

    private final ObjectSink sink;
    private final PictureStore pictures;
    private final PdfEdition edition;
    private final PageFrame frame;
    private final int compression;
    private final StructureTree structure;
    private final Leading leading;
    private final Binding binding;
    private final Map<EmbeddedFace, BaseFont> fonts = new HashMap<>();
    private int written;

    PageWriter(ObjectSink sink, PictureStore pictures, PdfEdition edition, PageFrame frame, int compression,
            StructureTree structure, Leading leading, Binding binding) {
        this.binding = binding;
        this.structure = structure;
        this.leading = leading;
        this.sink = sink;
        this.pictures = pictures;
        this.edition = edition;
        this.frame = frame;
        this.compression = compression;
    }

    void write(SetPage page) throws IOException {
        int index = written++;
        for (EmbeddedFace face : inOrder(page.faces())) {
            use(face);
        }
        PdfDictionary onPage = new PdfDictionary();
        for (Picture picture : page.pictures()) {
            pictures.use(picture, onPage);
        }
        sink.page(Deflation.compressed(page.content()), entries(page, index, onPage));
    }

    /** At which edge the pages are bound that have no bleed there. */
    @FunctionalInterface
    interface Binding {

        /** Nothing is bound, or bleeds where it is. */
        Binding NONE = index -> Boxes.Bound.NOWHERE;

        /** @param index from 0 */
        Boxes.Bound of(int index);

        /** Rectos on one side and versos on the other. */
        static Binding book(boolean rightToLeft) {
            return index -> index % 2 == 0 == rightToLeft ? Boxes.Bound.RIGHT : Boxes.Bound.LEFT;
        }
    }

    /** How many pages the file has so far. */
    int written() {
        return written;
    }

    /** As the book uses them first, by which they are named; a line that runs to the left chooses its last face first. */
    private static List<EmbeddedFace> inOrder(List<EmbeddedFace> faces) {
        return faces.stream().sorted(Comparator.comparingInt(EmbeddedFace::ordinal)).toList();
    }

    private void use(EmbeddedFace face) throws IOException {
        BaseFont font = fonts.get(face);
        if (font == null) {
            font = face.load(compression);
            fonts.put(face, font);
            sink.keep(font, face.glyphs());
        }
        String name = sink.use(font);
        if (!name.equals(face.resource())) {
            throw new IllegalStateException(
                    "the pages call a face " + face.resource() + ", the file " + name);
        }
    }

    private PdfDictionary entries(SetPage page, int index, PdfDictionary onPage) throws IOException {
        PdfDictionary resources = new PdfDictionary();
        if (onPage.size() > 0) {
            resources.put(PdfName.XOBJECT, onPage);
        }
        PdfDictionary entries = new PdfDictionary();
        entries.put(PdfName.RESOURCES, resources);
        Boxes.put(entries, frame, edition, binding.of(index));
        if (!page.marks().isEmpty()) {
            entries.put(PdfName.STRUCTPARENTS, new PdfNumber(index));
            PdfArray annotations = annotations(page, index);
            if (annotations.size() > 0) {
                entries.put(PdfName.ANNOTS, annotations);
                entries.put(PdfName.TABS, PdfName.S);
            }
        }
        return entries;
    }

    /** Adds what is read on the page to the structure, and writes its links. */
    private PdfArray annotations(SetPage page, int index) throws IOException {
        PdfArray annotations = new PdfArray();
        for (Mark mark : page.marks()) {
            StructureNode content = structure.add(index, mark);
            for (Mark.Link link : mark.links()) {
                PdfDictionary annotation = link.annotation();
                link.place().ifPresent(place -> leading.link(annotation, place));
                annotation.put(PdfName.STRUCTPARENT, new PdfNumber(structure.nextAnnotation()));
                PdfIndirectReference written = sink.addToBody(annotation).getIndirectReference();
                structure.add(written, index, content);
                annotations.add(written);
            }
        }
        return annotations;
    }
}
