package press.jubilee.pdf.write;

import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.canvas.Page;

/**
 * What a file has beside its pages: title, people, language and date in both editions; names of places, outline, page
 * labels, structure and the wish to see the title in the window's bar on a screen only; how it is printed for an office.
 */
final class CatalogEntries {

    private final ObjectSink sink;
    private final PageFrame frame;
    private final BookLayout layout;
    private final DocumentFacts facts;
    private final Deflation deflation;
    private final WriteSettings settings;
    private final PdfEdition edition;
    private final boolean bothSides;

    CatalogEntries(ObjectSink sink, PageFrame frame, BookLayout layout, Deflation deflation,
            WriteSettings settings, PdfEdition edition, boolean bothSides) {
        this.bothSides = bothSides;
        this.settings = settings;
        this.edition = edition;
        this.deflation = deflation;
        this.sink = sink;
        this.frame = frame;
        this.layout = layout;
        this.facts = DocumentFacts.of(layout.anthology(), edition);
    }

    /** Puts everything where OpenPDF looks for it when it closes the file. */
    void put(Destinations destinations, StructureTree structure, Leading leading) throws IOException {
        information();
        PdfDictionary catalog = sink.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(facts.language()));
        if (layout.anthology().language().isRightToLeft() && edition != PdfEdition.OFFICE) {
            catalog.put(PdfName.VIEWERPREFERENCES, reading());
        }
        catalog.put(PdfName.METADATA, sink.addToBody(metadata()).getIndirectReference());
        switch (edition) {
            case PRESS -> new PressEntries(sink, deflation, settings.press()).put(catalog);
            case SCREEN -> {
                navigation(catalog, destinations, leading);
                PdfDictionary mark = new PdfDictionary();
                mark.put(new PdfName("Marked"), PdfBoolean.PDFTRUE);
                catalog.put(PdfName.MARKINFO, mark);
                catalog.put(PdfName.STRUCTTREEROOT, write(structure, leading));
                catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(OutputIntent.sRgb(sink, deflation)));
            }
            case OFFICE -> catalog.put(PdfName.VIEWERPREFERENCES, printing(bothSides));
        }
    }

    private PdfIndirectReference write(StructureTree structure, Leading leading) throws IOException {
        return switch (leading) {
            case Leading.ToPages pages -> StructureWriter.ofPdf17(sink).write(structure);
            case Leading.ToElements elements -> {
                PdfIndirectReference root = StructureWriter
                        .ofPdf2(sink, References.of(structure, elements.places())).write(structure);
                elements.places().write();
                yield root;
            }
        };
    }

    /** As large as it is, on the paper it is made for, and turned over the right edge (ISO 32000-1, table 150). */
    private static PdfDictionary printing(boolean bothSides) {
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(PdfName.PRINTSCALING, PdfName.NONE);
        preferences.put(new PdfName("PickTrayByPDFSize"), PdfBoolean.PDFTRUE);
        preferences.put(new PdfName("Duplex"),
                new PdfName(bothSides ? "DuplexFlipShortEdge" : "Simplex"));
        return preferences;
    }

    /** The first page of a spread is the right-hand one. */
    private static PdfDictionary reading() {
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(PdfName.DIRECTION, PdfName.R2L);
        return preferences;
    }

    private void information() {
        PdfDictionary information = sink.getInfo();
        information.put(PdfName.PRODUCER, text(DocumentFacts.PRODUCER));
        information.put(PdfName.TITLE, text(facts.title()));
        if (!facts.creators().isEmpty()) {
            information.put(PdfName.AUTHOR, text(String.join("; ", facts.creators())));
        }
        facts.made().map(DocumentFacts::pdfDate).ifPresent(date -> {
            information.put(PdfName.CREATIONDATE, new PdfString(date));
            information.put(PdfName.MODDATE, new PdfString(date));
        });
    }

    /** Not compressed, so that programs that know nothing of PDF can read it. */
    private XmpPacket.Claims claims() {
        return switch (edition) {
            case SCREEN -> switch (settings.screen()) {
                case UA1 -> XmpPacket.Claims.PDF_UA_1;
                case UA2 -> XmpPacket.Claims.PDF_UA_2;
            };
            case OFFICE -> XmpPacket.Claims.NONE;
            case PRESS -> PressEntries.inMetadata(settings.press())
                    ? XmpPacket.Claims.PDF_X_4
                    : XmpPacket.Claims.NONE;
        };
    }

    private PdfStream metadata() {
        PdfStream stream = new PdfStream(XmpPacket.of(facts, claims()));
        stream.put(PdfName.TYPE, PdfName.METADATA);
        stream.put(PdfName.SUBTYPE, PdfName.XML);
        return stream;
    }

    private void navigation(PdfDictionary catalog, Destinations destinations, Leading leading)
            throws IOException {
        PdfDictionary preferences = layout.anthology().language().isRightToLeft()
                ? reading()
                : new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.VIEWERPREFERENCES, preferences);
        catalog.put(PdfName.PAGELABELS, labels());
        if (!destinations.isEmpty()) {
            PdfDictionary names = new PdfDictionary();
            names.put(PdfName.DESTS, sink.addToBody(destinations.tree(sink, frame)).getIndirectReference());
            catalog.put(PdfName.NAMES, names);
        }
        if (!layout.outline().isEmpty()) {
            OutlineTree outline = new OutlineTree(sink, leading);
            catalog.put(PdfName.OUTLINES, outline.write(layout.outline()));
            catalog.put(PdfName.PAGEMODE, PdfName.USEOUTLINES);
        }
    }

    private PdfDictionary labels() {
        PdfArray numbers = new PdfArray();
        for (PageLabels.Range range : PageLabels.of(layout.pages().stream().map(Page::label).toList())) {
            PdfDictionary entry = new PdfDictionary();
            range.style().ifPresent(style -> {
                entry.put(PdfName.S, new PdfName(String.valueOf(style.letter())));
                entry.put(PdfName.ST, new PdfNumber(range.start()));
            });
            if (!range.prefix().isEmpty()) {
                entry.put(PdfName.P, text(range.prefix()));
            }
            numbers.add(new PdfNumber(range.firstPage()));
            numbers.add(entry);
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NUMS, numbers);
        return tree;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
