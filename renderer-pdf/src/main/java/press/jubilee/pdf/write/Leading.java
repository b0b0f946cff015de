package press.jubilee.pdf.write;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/** How links and the outline lead to places in the file. */
sealed interface Leading {

    void link(PdfDictionary annotation, String place);

    void entry(PdfDictionary ofOutline, String place);

    /** To pages: links by the places' names, the outline by the places themselves. */
    record ToPages(Destinations destinations, ObjectSink sink, PageFrame frame) implements Leading {

        @Override
        public void link(PdfDictionary annotation, String place) {
            annotation.put(PdfName.DEST, Destinations.name(place));
        }

        @Override
        public void entry(PdfDictionary ofOutline, String place) {
            ofOutline.put(PdfName.DEST, destinations.target(place, sink, frame));
        }
    }

    /** To elements of the structure, and to pages for those readers that know no others (ISO 32000-2, 12.6.4.2). */
    record ToElements(ElementPlaces places) implements Leading {

        private static final PdfName ELEMENT = new PdfName("SD");

        @Override
        public void link(PdfDictionary annotation, String place) {
            annotation.put(PdfName.A, goTo(place));
        }

        @Override
        public void entry(PdfDictionary ofOutline, String place) {
            ofOutline.put(PdfName.A, goTo(place));
        }

        private PdfDictionary goTo(String place) {
            PdfDictionary action = new PdfDictionary();
            action.put(PdfName.S, PdfName.GOTO);
            action.put(PdfName.D, Destinations.name(place));
            action.put(ELEMENT, places.reference(place));
            return action;
        }
    }
}
