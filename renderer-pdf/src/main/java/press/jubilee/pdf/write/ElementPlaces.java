package press.jubilee.pdf.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.structure.Artifact;
import press.jubilee.pdf.structure.Owner;
import press.jubilee.pdf.structure.Tag;

/**
 * The places in the book as elements of its structure (ISO 32000-2, 12.3.2.3): of each place the first that is read at its
 * height or below. A place can be led to before its element is known.
 */
final class ElementPlaces {

    private final ObjectSink sink;
    private final PageFrame frame;
    private final BookLayout layout;
    private final Destinations destinations;
    private final StructureTree structure;
    private final Map<String, PdfIndirectReference> led = new LinkedHashMap<>();

    ElementPlaces(ObjectSink sink, PageFrame frame, BookLayout layout, Destinations destinations,
            StructureTree structure) {
        this.sink = sink;
        this.frame = frame;
        this.layout = layout;
        this.destinations = destinations;
        this.structure = structure;
    }

    /** The destination of that name, which is an object of its own. */
    PdfIndirectReference reference(String name) {
        return led.computeIfAbsent(name, n -> sink.getPdfIndirectReference());
    }

    /** Of a page on which nothing is read, the whole book. Known when all pages have been written. */
    StructureNode element(String name) {
        Destinations.Place place = destinations.place(name);
        return first(layout.pages().get(place.page()), place.y()).flatMap(structure::element)
                .orElse(structure.root());
    }

    private static Optional<Tag> first(Page page, int y) {
        for (PlacedItem item : page.items()) {
            if (owner(item) instanceof Tag tag && bottom(item) >= y) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    private static Owner owner(PlacedItem item) {
        return switch (item) {
            case TextLine line -> line.owner();
            case PlacedPicture picture -> picture.owner();
            case Rule rule -> Artifact.LAYOUT;
        };
    }

    private static int bottom(PlacedItem item) {
        return switch (item) {
            case TextLine line -> line.baseline();
            case PlacedPicture picture -> picture.box().bottom();
            case Rule rule -> rule.box().bottom();
        };
    }

    /** Writes all destinations that something leads to. */
    void write() throws IOException {
        var out = new ContentBuffer();
        for (Map.Entry<String, PdfIndirectReference> place : led.entrySet()) {
            out.clear();
            out.literal("[").reference(element(place.getKey()).reference(sink)).literal("/XYZ null ")
                    .number(frame.y(destinations.place(place.getKey()).y()), 2).literal(" null]");
            sink.addToBody(new PdfLiteral(out.toByteArray()), place.getValue());
        }
    }
}
