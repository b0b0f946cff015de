package press.jubilee.pdf.write;

import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.geometry.Rect;

/** Writes the pages of one file, one after the other, in the order of their items. A blank page's content is empty. */
final class PageWriter {

    private final ContentBuffer out = new ContentBuffer();
    private final ObjectSink sink;
    private final Deflation deflation;
    private final EmbeddedFaces faces;
    private final PictureStore pictures;
    private final PdfEdition edition;
    private final PageFrame frame;
    private final Colouring colouring;
    private final TextSetter text;
    private final LinkAreas links;

    PageWriter(ObjectSink sink, Deflation deflation, EmbeddedFaces faces, PictureStore pictures,
            PdfEdition edition, PageFrame frame) {
        this.sink = sink;
        this.deflation = deflation;
        this.faces = faces;
        this.pictures = pictures;
        this.edition = edition;
        this.frame = frame;
        this.colouring = Colouring.of(edition);
        this.text = new TextSetter(out, faces, colouring, frame);
        this.links = new LinkAreas(frame);
    }

    void write(Page page) throws IOException {
        out.clear();
        faces.beginPage();
        pictures.beginPage();
        text.beginPage();
        PdfArray annotations = new PdfArray();
        for (PlacedItem item : page.items()) {
            switch (item) {
                case TextLine line -> {
                    text.set(line);
                    links.collect(line, annotations);
                }
                case Rule rule -> rule(rule);
                case PlacedPicture picture -> picture(picture);
            }
        }
        sink.page(deflation.stream(out.toByteArray()), entries(annotations));
    }

    private PdfDictionary entries(PdfArray annotations) {
        PdfDictionary resources = new PdfDictionary();
        if (pictures.onPage().size() > 0) {
            resources.put(PdfName.XOBJECT, pictures.onPage());
        }
        PdfDictionary entries = new PdfDictionary();
        entries.put(PdfName.RESOURCES, resources);
        Boxes.put(entries, frame, edition);
        if (edition == PdfEdition.SCREEN && annotations.size() > 0) {
            entries.put(PdfName.ANNOTS, annotations);
            entries.put(PdfName.TABS, PdfName.S);
        }
        return entries;
    }

    private void rule(Rule rule) {
        colouring.fill(out, rule.ink());
        text.forgetInk();
        Rect box = rule.box();
        out.number(frame.x(box.x()), 3).number(frame.y(box.bottom()), 3)
                .number(PageFrame.points(box.width()), 3).number(PageFrame.points(box.height()), 3)
                .operator("re").operator("f");
    }

    private void picture(PlacedPicture placed) throws IOException {
        String name = pictures.use(placed.picture());
        Rect box = placed.box();
        out.operator("q");
        out.number(PageFrame.points(box.width()), 3).number(0, 0).number(0, 0)
                .number(PageFrame.points(box.height()), 3).number(frame.x(box.x()), 3)
                .number(frame.y(box.bottom()), 3).operator("cm");
        out.name(name).operator("Do");
        out.operator("Q");
    }
}
