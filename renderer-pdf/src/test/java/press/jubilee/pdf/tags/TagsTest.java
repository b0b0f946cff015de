package press.jubilee.pdf.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Note;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.ScreenStandard;
import press.jubilee.pdf.flow.FlowBuilder;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledFlow;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.style.Designs;
import press.jubilee.pdf.tags.TaggedText.Element;
import press.jubilee.pdf.write.PdfFileWriter;
import press.jubilee.pdf.write.WriteSettings;

/** The screen file for those who do not see it. */
class TagsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String SAMPLE = "../../../../examples/src/main/anthology/friends-beyond-borders";
    private static final String LANGUAGES = "../../../../examples/src/test/anthology/languages";
    private static final Map<String, byte[]> FILES = new HashMap<>();

    private static byte[] file(String volume, ScreenStandard standard) throws IOException {
        byte[] known = FILES.get(volume + standard);
        if (known == null) {
            var renderer = PdfRenderer
                    .with(PdfOptions.defaults().withFonts(FontBook.standard().withoutSystemFonts()));
            var out = new ByteArrayOutputStream();
            PdfFileWriter.write(renderer.layout(read(volume)), PdfEdition.SCREEN,
                    WriteSettings.defaults().withScreen(standard), out);
            known = out.toByteArray();
            FILES.put(volume + standard, known);
        }
        return known;
    }

    private static byte[] file(String volume) throws IOException {
        return file(volume, ScreenStandard.UA1);
    }

    private static Anthology read(String volume) throws IOException {
        return AnthologyReader.create().read(RESOURCES.resolve(volume).normalize()).orElseThrow();
    }

    private static Element tags(String volume) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(volume))) {
            return TaggedText.of(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, LANGUAGES, "kitchen", "golden/chinese", "golden/two-articles"})
    void aCheckerFindsNothingAgainstIt(String volume) throws IOException {
        assertEquals(List.of(), VeraPdf.failures(file(volume), "ua1", "2a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "kitchen", "golden/chinese", "golden/two-articles",
        "golden/prose-with-notes"})
    void norAgainstItAsPdfUa2(String volume) throws IOException {
        assertEquals(List.of(), VeraPdf.failures(file(volume, ScreenStandard.UA2), "ua2"));
    }

    /** Of a file for the other standard, which tells of pages only and knows no references. */
    @Test
    void theCheckerFindsWhatPdfUa2Lacks() throws IOException {
        List<String> failures = VeraPdf.failures(file("golden/prose-with-notes"), "ua2");
        for (String rule : List.of("5-2", "8.2.5.2-2", "8.2.5.14-1", "8.8-1")) {
            assertTrue(failures.stream().anyMatch(f -> f.startsWith("ua2 " + rule + " ")),
                    () -> rule + " is not among " + failures);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "kitchen"})
    void bothSayTheSame(String volume) throws IOException {
        try (PDDocument one = Loader.loadPDF(file(volume));
                PDDocument two = Loader.loadPDF(file(volume, ScreenStandard.UA2))) {
            assertEquals(TaggedText.of(one).text(), TaggedText.of(two).text());
            assertEquals(2.0f, two.getVersion());
        }
    }

    @Test
    void theCheckerFindsWhatIsBroken() throws IOException {
        assertFalse(failures(d -> d.getDocumentCatalog().getCOSObject()
                .removeItem(COSName.getPDFName("StructTreeRoot"))).isEmpty());
        assertFalse(
                failures(d -> d.getPages().forEach(p -> p.getCOSObject().removeItem(COSName.STRUCT_PARENTS)))
                        .isEmpty());
        assertFalse(failures(d -> d.getPages().forEach(TagsTest::withoutContents)).isEmpty());
        assertFalse(
                failures(d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG)).isEmpty());
        assertFalse(failures(d -> d.getDocumentCatalog().setOutputIntents(List.of())).isEmpty());
    }

    private static void withoutContents(PDPage page) {
        try {
            page.getAnnotations().forEach(a -> a.setContents(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> failures(Consumer<PDDocument> harm) throws IOException {
        try (PDDocument document = Loader.loadPDF(file("golden/two-articles"))) {
            harm.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return VeraPdf.failures(out.toByteArray(), "ua1", "2a");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, LANGUAGES, "kitchen", "golden/chinese", "golden/prose-with-notes",
        "golden/figure",
        "golden/table"})
    void itSaysWhatTheModelSaysInTheSameOrder(String volume) throws IOException {
        Element book = tags(volume);
        for (Article article : read(volume).texts().toList()) {
            Element section = section(book, article);
            assertEquals(ModelText.of(article.body().blocks()), body(section, article),
                    article.id().value());
            List<String> notes = section.all("Note").stream()
                    .map(n -> withoutMarks(n).replaceFirst("^\\p{Nd}+\\.", "")).toList();
            for (Note note : article.body().notes()) {
                assertTrue(notes.contains(ModelText.of(note.blocks())),
                        () -> ModelText.of(note.blocks()) + " is not among " + notes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, LANGUAGES, "kitchen", "golden/headings-and-lists"})
    void itsHeadingsAreTheArticles(String volume) throws IOException {
        Element book = tags(volume);
        for (Article article : read(volume).texts().toList()) {
            Element section = section(book, article);
            List<Element> headings = section.all().stream().filter(e -> e.type().matches("H\\d")).toList();
            int title = level(headings.getFirst());
            assertEquals(ModelText.of(article.title()), ModelText.bare(headings.getFirst().text()));
            var list = new StringBuilder();
            for (Element heading : headings.subList(1, headings.size())) {
                list.append(level(heading) - title).append(' ').append(withoutMarks(heading)).append('\n');
            }
            assertEquals(ModelText.headings(article.body().blocks()).replaceAll("(?m)^[67] ", "5 "),
                    list.toString().replaceAll("(?m)^[67] ", "5 "));
        }
    }

    /** Its spaces too, over the ends of lines and in the languages that have none. */
    @ParameterizedTest
    @ValueSource(strings = {LANGUAGES, "golden/chinese", "golden/prose-with-notes"})
    void itsParagraphsAreTheModelsToTheSpace(String volume) throws IOException {
        Element book = tags(volume);
        for (Article article : read(volume).texts().toList()) {
            List<String> found = section(book, article).all("P").stream().map(TagsTest::spaced).toList();
            for (Block block : article.body().blocks()) {
                if (block instanceof Block.Paragraph p) {
                    String wanted = ModelText.spaced(p.content());
                    assertTrue(found.contains(wanted), () -> wanted + " is not among " + found);
                }
            }
        }
    }

    private static String spaced(Element paragraph) {
        var text = new StringBuilder();
        add(paragraph, text);
        return ModelText.spaced(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, LANGUAGES})
    void itsContentsAreTheTextsInTheirOrder(String volume) throws IOException {
        List<Element> entries = tags(volume).all("TOC").stream().flatMap(t -> t.all("TOCI").stream())
                .toList();
        int at = 0;
        for (Article article : read(volume).articles()) {
            String title = ModelText.of(article.title());
            while (at < entries.size() && !ModelText.bare(entries.get(at).text()).contains(title)) {
                at++;
            }
            assertTrue(at < entries.size(), title + " is not in its place");
            assertTrue(entries.get(at).all("Link").stream().anyMatch(l -> l.target().isPresent()), title);
        }
    }

    @Test
    void notesAreReachedFromTheirCalls() throws IOException {
        Element book = tags("golden/prose-with-notes");
        List<Element> calls = book.all("Reference").stream()
                .filter(r -> r.elements().getFirst().target().orElse("").contains("#_note-")).toList();
        long notes = read("golden/prose-with-notes").texts().mapToLong(t -> t.body().notes().size()).sum();
        assertEquals(notes, calls.size());
        for (Element call : calls) {
            assertTrue(call.elements().getFirst().target().orElseThrow().endsWith("-" + call.text().strip()),
                    call.toString());
        }
    }

    @Test
    void notesLeadBackToTheirCalls() throws IOException {
        Element book = tags("golden/prose-with-notes");
        List<Element> notes = book.all("Note");
        assertFalse(notes.isEmpty());
        for (Element note : notes) {
            Element label = note.elements().getFirst();
            assertEquals("Lbl", label.type());
            String number = label.text().strip().replace(".", "");
            assertTrue(label.elements().getFirst().target().orElseThrow().endsWith("#_call-" + number));
            assertEquals("P", note.elements().get(1).type());
        }
    }

    @Test
    void aParagraphOverAPageTurnIsOneElement() throws IOException {
        List<Element> turned = tags(SAMPLE).all("P").stream()
                .filter(p -> p.pages().size() > 1).toList();
        assertFalse(turned.isEmpty());
    }

    @Test
    void languagesAreTold() throws IOException {
        Element book = tags(SAMPLE);
        assertTrue(book.all().stream().anyMatch(e -> e.type().equals("Sect")
                && e.language().filter("zh-Hans"::equals).isPresent()));
        assertTrue(book.all("Span").stream().allMatch(e -> e.language().isPresent()));
    }

    @Test
    void picturesAreDescribedAndRowsAreWhole() throws IOException {
        Element book = tags("kitchen");
        assertTrue(book.all("Figure").size() >= 8);
        assertTrue(book.all("Figure").stream().allMatch(f -> f.alt().isPresent()));
        for (Element table : book.all("Table")) {
            List<Integer> cells = table.all("TR").stream().map(r -> r.elements().size()).distinct().toList();
            assertEquals(1, cells.size(), table.text());
        }
    }

    private static int level(Element heading) {
        return Integer.parseInt(heading.type().substring(1));
    }

    private static Element section(Element book, Article article) {
        String title = ModelText.of(article.title());
        return book.all("Sect").stream()
                .filter(s -> s.elements().stream().findFirst().filter(h -> h.type().matches("H\\d")
                        && ModelText.bare(h.text()).equals(title)).isPresent())
                .findFirst().orElseThrow(() -> new AssertionError("no section " + title));
    }

    /** Without the title and what belongs to it, the notes, and what numbers lists and notes. */
    private static String body(Element section, Article article) {
        var text = new StringBuilder();
        List<Element> blocks = section.elements();
        int first = 1 + openerLines(article);
        blocks.subList(Math.min(first, blocks.size()), blocks.size()).forEach(e -> add(e, text));
        return ModelText.bare(text.toString());
    }

    /** Of the lines below the title. */
    private static int openerLines(Article article) {
        Anthology alone = Anthology.builder().title("Alone").articles(article).build();
        StyledFlow flow = new FlowBuilder(Designs.of(Optional.empty()), alone).flow(article);
        return ((FlowItem.Opener) flow.items().getFirst()).paragraphs().size() - 1;
    }

    private static String withoutMarks(Element element) {
        var text = new StringBuilder();
        element.kids().forEach(k -> {
            if (k instanceof Element e) {
                add(e, text);
            } else {
                text.append(k);
            }
        });
        return ModelText.bare(text.toString());
    }

    private static void add(Element element, StringBuilder out) {
        boolean mark = element.type().equals("Note") || element.type().equals("Reference")
                && element.elements().getFirst().target().orElse("").contains("#_note-")
                || element.type().equals("Lbl") && element.text().strip().matches("\\p{Nd}+\\.|[•–·☐☑]");
        if (mark) {
            out.append(element.text().endsWith(" ") ? " " : "");
            return;
        }
        element.kids().forEach(k -> {
            if (k instanceof Element e) {
                add(e, out);
            } else {
                out.append(k);
            }
        });
    }
}
