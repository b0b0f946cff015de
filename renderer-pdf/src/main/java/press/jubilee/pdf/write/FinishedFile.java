package press.jubilee.pdf.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.parallel.InOrder;
import press.jubilee.pdf.press.Preflight;
import press.jubilee.pdf.press.PressDocument;
import press.jubilee.pdf.press.PressPage;
import press.jubilee.pdf.press.PressPage.Box;
import press.jubilee.pdf.press.Requirements;

/**
 * Reads a finished file back, whoever made it, to have it checked. Its objects are in memory from the start, so that pages
 * can be read side by side; streams are taken from the file by one thread at a time.
 */
public final class FinishedFile {

    /** So many bytes at the end of a file hold its trailer. */
    private static final int TRAILER = 16_384;

    private final PdfReader reader;
    private final Map<Integer, PressPage.Font> fonts = new ConcurrentHashMap<>();

    private FinishedFile(PdfReader reader) {
        this.reader = reader;
    }

    /**
     * What a press would have against a file.
     *
     * @throws IOException if it cannot be read, or is no PDF
     */
    public static List<Diagnostic> preflight(Path file, Requirements wanted) throws IOException {
        var preflight = new Preflight(wanted, SourcePosition.of(file.getFileName().toString()));
        if (isEncrypted(file)) {
            preflight.encrypted();
            return preflight.findings();
        }
        PdfReader reader = new PdfReader(file.toString());
        try {
            var finished = new FinishedFile(reader);
            preflight.document(finished.document());
            List<Integer> pages = IntStream.rangeClosed(1, reader.getNumberOfPages()).boxed().toList();
            InOrder.run(pages, finished::page, preflight::page);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ExceptionConverter e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        } finally {
            reader.close();
        }
        return preflight.findings();
    }

    /** By its trailer, which is at the end: OpenPDF opens such a file only with a library that Jubilee does without. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            ByteBuffer end = ByteBuffer.allocate((int) Math.min(TRAILER, channel.size()));
            channel.read(end, channel.size() - end.capacity());
            return new String(end.array(), StandardCharsets.ISO_8859_1).contains("/Encrypt");
        }
    }

    private PressDocument document() throws IOException {
        PdfDictionary catalog = reader.getCatalog();
        Map<String, Optional<String>> intents = new HashMap<>();
        int profiles = 0;
        PdfArray declared = catalog.getAsArray(PdfName.OUTPUTINTENTS);
        for (int i = 0; declared != null && i < declared.size(); i++) {
            PdfDictionary intent = declared.getAsDict(i);
            intents.put(plain(intent.getDirectObject(PdfName.S)),
                    Optional.ofNullable(intent.getDirectObject(new PdfName("OutputConditionIdentifier")))
                            .map(FinishedFile::plain));
            profiles += intent.get(new PdfName("DestOutputProfile")) == null ? 0 : 1;
        }
        Set<String> keys = new HashSet<>();
        catalog.getKeys().forEach(k -> keys.add(plain(k)));
        PdfDictionary names = catalog.getAsDict(PdfName.NAMES);
        byte[] metadata = reader.getMetadata();
        return new PressDocument(reader.getPdfVersion(),
                reader.getTrailer().get(PdfName.ID) != null, information(), keys,
                names != null && names.get(PdfName.JAVASCRIPT) != null, intents, profiles,
                metadata == null ? "" : new String(metadata, StandardCharsets.UTF_8),
                reader.getNumberOfPages());
    }

    private Map<String, String> information() {
        Map<String, String> information = new HashMap<>();
        PdfDictionary read = reader.getTrailer().getAsDict(PdfName.INFO);
        if (read != null) {
            read.getKeys().forEach(k -> information.put(plain(k), plain(read.getDirectObject(k))));
        }
        return information;
    }

    private static String plain(PdfObject object) {
        return object instanceof PdfString text
                ? text.toUnicodeString()
                : object.isName() ? object.toString().substring(1) : object.toString();
    }

    private PressPage page(int number) {
        try {
            return read(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PressPage read(int number) throws IOException {
        PdfDictionary page = reader.getPageN(number);
        PdfDictionary inherited = page.getAsDict(PdfName.RESOURCES);
        PdfDictionary resources = inherited == null ? new PdfDictionary() : inherited;
        var content = new ContentReader(this::bytes);
        content.read(content(number), resources, 0);
        return new PressPage(number, reader.getPageOrigRef(number).getNumber(),
                box(page, PdfName.MEDIABOX).orElse(new Box(0, 0, 0, 0)), box(page, PdfName.TRIMBOX),
                box(page, PdfName.BLEEDBOX), annotations(page), page.get(PdfName.GROUP) != null,
                fonts(resources), content.marks());
    }

    private byte[] content(int page) throws IOException {
        synchronized (reader) {
            return reader.getPageContent(page);
        }
    }

    private byte[] bytes(PRStream stream) throws IOException {
        synchronized (reader) {
            return PdfReader.getStreamBytes(stream);
        }
    }

    private static Optional<Box> box(PdfDictionary page, PdfName name) {
        return Optional.ofNullable(page.getAsArray(name))
                .map(b -> new Box(b.getAsNumber(0).doubleValue(), b.getAsNumber(1).doubleValue(),
                        b.getAsNumber(2).doubleValue(), b.getAsNumber(3).doubleValue()));
    }

    private static List<Integer> annotations(PdfDictionary page) {
        var numbers = new ArrayList<Integer>();
        PdfArray annotations = page.getAsArray(PdfName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            numbers.add(number(annotations.getPdfObject(i)));
        }
        return numbers;
    }

    private List<PressPage.Font> fonts(PdfDictionary resources) {
        var found = new ArrayList<PressPage.Font>();
        PdfDictionary used = resources.getAsDict(PdfName.FONT);
        if (used != null) {
            used.getKeys().forEach(k -> {
                int number = number(used.get(k));
                PdfDictionary font = used.getAsDict(k);
                found.add(number == 0 ? font(font, 0) : fonts.computeIfAbsent(number, n -> font(font, n)));
            });
        }
        return found;
    }

    private static PressPage.Font font(PdfDictionary font, int number) {
        PdfArray descendants = font.getAsArray(PdfName.DESCENDANTFONTS);
        PdfDictionary described = descendants == null ? font : descendants.getAsDict(0);
        PdfDictionary descriptor = described.getAsDict(PdfName.FONTDESCRIPTOR);
        boolean embedded = new PdfName("Type3").equals(font.getAsName(PdfName.SUBTYPE))
                || descriptor != null && (descriptor.get(PdfName.FONTFILE) != null
                        || descriptor.get(PdfName.FONTFILE2) != null
                        || descriptor.get(PdfName.FONTFILE3) != null);
        PdfName name = font.getAsName(PdfName.BASEFONT);
        return new PressPage.Font(name == null ? "without a name" : plain(name), number, embedded);
    }

    /** Of an object in the file; 0 for one within another. */
    static int number(PdfObject object) {
        return object instanceof PdfIndirectReference reference ? reference.getNumber() : 0;
    }
}
