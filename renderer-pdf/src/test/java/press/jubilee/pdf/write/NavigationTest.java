package press.jubilee.pdf.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.book;
import static press.jubilee.pdf.SampleBook.bytes;
import static press.jubilee.pdf.SampleBook.inspect;
import static press.jubilee.pdf.SampleBook.line;
import static press.jubilee.pdf.SampleBook.sp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Language;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.canvas.OutlineEntry;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.style.Ink;

class NavigationTest {

    private static final double HEIGHT = 210 * 72 / 25.4;

    private static TextLine link(String target) {
        return line(TestFaces.SERIF, 10, 60, 100, "two words",
                new SpanContext(Language.ENGLISH, Ink.BLACK, Optional.of(target)));
    }

    private static Page page(int index, String label, List<PlacedItem> items, String... places) {
        List<Page.Destination> destinations = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            destinations.add(new Page.Destination(places[i], sp(50 + 10 * i)));
        }
        return new Page(index, label, PageKind.TEXT, items, destinations);
    }

    private static BookLayout linked() {
        return book(
                List.of(page(0, "i", List.of(link("#第二章"), link("https://example.org/a b?q=ü&x=1"))),
                        page(1, "ii", List.of(), "part-1", "a", "第二章"),
                        page(2, "1", List.of(), "z", "\uD83D\uDE00", "\uFB01")),
                List.of(new OutlineEntry("Part 一", "part-1",
                        List.of(new OutlineEntry("Memory", "a", List.of()),
                                new OutlineEntry("第二章", "第二章",
                                        List.of(new OutlineEntry("Deep", "z", List.of()))))),
                        new OutlineEntry("End", "z", List.of())));
    }

    @Test
    void linksCoverTheirWordsAndLeadToTheirTargets() throws IOException {
        try (PDDocument document = inspect(linked(), PdfEdition.SCREEN).open()) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertEquals(2, links.size());
            PDNamedDestination name = (PDNamedDestination) ((PDAnnotationLink) links.get(0)).getDestination();
            PDPageXYZDestination target = (PDPageXYZDestination) document.getDocumentCatalog()
                    .findNamedDestinationPage(name);
            assertEquals(1, target.retrievePageNumber());
            assertEquals(HEIGHT - 70, target.getTop(), 1);
            PDActionURI action = (PDActionURI) ((PDAnnotationLink) links.get(1)).getAction();
            assertEquals("https://example.org/a%20b?q=%C3%BC&x=1", action.getURI());
            PDRectangle area = links.get(0).getRectangle();
            assertEquals(60, area.getLowerLeftX(), 0.01);
            assertTrue(area.getUpperRightX() > 90 && area.getUpperRightX() < 110);
            assertTrue(area.getLowerLeftY() < HEIGHT - 100 && area.getUpperRightY() > HEIGHT - 95);
        }
    }

    @Test
    void everyPlaceIsFoundByName() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            pages.add(page(i, Integer.toString(i + 1), List.of(), "place-" + i));
        }
        try (PDDocument document = inspect(book(pages, List.of()), PdfEdition.SCREEN).open()) {
            for (int i = 0; i < 300; i++) {
                PDPageDestination target = document.getDocumentCatalog()
                        .findNamedDestinationPage(new PDNamedDestination("place-" + i));
                assertEquals(i, target.retrievePageNumber());
            }
        }
    }

    @Test
    void theOutlineNestsAndOpensItsFirstLevel() throws IOException {
        try (PDDocument document = inspect(linked(), PdfEdition.SCREEN).open()) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            PDOutlineItem part = catalog.getDocumentOutline().getFirstChild();
            assertEquals("Part 一", part.getTitle());
            assertTrue(part.isNodeOpen());
            assertEquals("Memory", part.getFirstChild().getTitle());
            PDOutlineItem chapter = part.getLastChild();
            assertEquals("第二章", chapter.getTitle());
            assertFalse(chapter.isNodeOpen());
            assertEquals("Deep", chapter.getFirstChild().getTitle());
            assertEquals(document.getPage(2), chapter.getFirstChild().findDestinationPage(document));
            assertEquals("End", part.getNextSibling().getTitle());
            assertNull(part.getNextSibling().getNextSibling());
            assertEquals(4, catalog.getDocumentOutline().getOpenCount());
            assertEquals("UseOutlines", catalog.getPageMode().stringValue());
        }
    }

    @Test
    void labelsAreKeptToTheLetter() throws IOException {
        String[] labels = {"i", "ii", "iii", "1", "2", "4", "A-1", "A-2", "", "IX", "X", "007", "iiii", "5",
            "vi"};
        List<Page> pages = new ArrayList<>();
        for (String label : labels) {
            pages.add(page(pages.size(), label, List.of()));
        }
        try (PDDocument document = inspect(book(pages, List.of()), PdfEdition.SCREEN).open()) {
            assertArrayEquals(labels, document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        }
    }

    @Test
    void longRunsOfNumbersAreOneRange() {
        List<String> labels = new ArrayList<>(List.of("i", "ii", "iii", "iv"));
        for (int i = 1; i <= 4_100; i++) {
            labels.add(Integer.toString(i));
        }
        assertEquals(2, PageLabels.of(labels).size());
    }

    @Test
    void aScreenFileSaysWhatItIs() throws IOException {
        byte[] bytes = bytes(linked(), PdfEdition.SCREEN);
        try (PDDocument document = press.jubilee.pdf.PdfInspector.of(bytes).open()) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertEquals(1.7f, document.getVersion());
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("Friends & Borders: Seventy Years", document.getDocumentInformation().getTitle());
            assertEquals("Özlem Yıldız; 李华", document.getDocumentInformation().getAuthor());
            assertEquals("D:201912",
                    document.getDocumentInformation().getCustomMetadataValue("CreationDate"));
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("Friends &amp; Borders: Seventy Years"), xmp);
            assertTrue(xmp.contains("<rdf:li>Özlem Yıldız</rdf:li><rdf:li>李华</rdf:li>"), xmp);
            assertFalse(document.getDocumentInformation().getMetadataKeys().contains("FileId"));
        }
    }

    @Test
    void aPressFileHasNothingButInkOnPages() throws IOException {
        try (PDDocument document = inspect(linked(), PdfEdition.PRESS).open()) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertEquals(1.3f, document.getVersion());
            assertNull(catalog.getDocumentOutline());
            assertNull(catalog.getNames());
            assertNull(catalog.getPageLabels());
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                assertTrue(document.getPage(i).getAnnotations().isEmpty());
            }
        }
    }

    @Test
    void linksAndEntriesMustPointSomewhere() {
        BookLayout stray = book(page(0, "1", List.of(link("#nowhere"))));
        assertThrows(IllegalArgumentException.class, () -> bytes(stray, PdfEdition.SCREEN));
        assertThrows(IllegalArgumentException.class, () -> bytes(stray, PdfEdition.PRESS));
        BookLayout entry = book(List.of(page(0, "1", List.of())),
                List.of(new OutlineEntry("Lost", "nowhere", List.of())));
        assertThrows(IllegalArgumentException.class, () -> bytes(entry, PdfEdition.SCREEN));
        BookLayout twice = book(page(0, "1", List.of(), "a"), page(1, "2", List.of(), "a"));
        assertThrows(IllegalArgumentException.class, () -> bytes(twice, PdfEdition.SCREEN));
    }

    @Test
    void pagesMustBeThereAndInOrder() {
        assertThrows(IllegalArgumentException.class, () -> bytes(book(), PdfEdition.SCREEN));
        BookLayout shuffled = book(page(1, "2", List.of()), page(0, "1", List.of()));
        assertThrows(IllegalArgumentException.class, () -> bytes(shuffled, PdfEdition.SCREEN));
    }
}
