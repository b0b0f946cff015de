package press.jubilee.pdf.write;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF reduced to what is wanted of it: object numbers, the page tree, font subsets, the cross-reference table. What
 * it would put into the file by chance (identifier, dates, subset tags) or by its own lights (page content, character
 * maps) is exchanged on its way out.
 */
final class ObjectSink extends PdfWriter {

    /** The letters of a subset's tag, which OpenPDF puts before the names of those that it makes itself. */
    private static final int TAG = 6;

    private final Document document;
    private final DigestingStream out;
    private final Deflation deflation;
    private final PdfContentByte scratch;
    private PdfStream pageContent;
    private PdfDictionary pageEntries;
    private Iterator<EmbeddedFace> unwritten;
    private EmbeddedFace current;
    private boolean characterMapDue;

    private ObjectSink(PdfDocument pages, Document document, DigestingStream out, Deflation deflation) {
        super(pages, out);
        this.document = document;
        this.out = out;
        this.deflation = deflation;
        this.scratch = new PdfContentByte(this);
    }

    /** Writes the header; from here on objects can be added. */
    static ObjectSink open(DigestingStream out, String version, Deflation deflation, int compression) {
        Document document = new Document(new Rectangle(100, 100), 0, 0, 0, 0);
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        ObjectSink sink = new ObjectSink(pages, document, out, deflation);
        pages.addWriter(sink);
        sink.setCloseStream(false);
        sink.setPdfVersion(version);
        sink.setCompressionLevel(compression);
        document.open();
        sink.getInfo().remove(PdfName.CREATIONDATE);
        return sink;
    }

    /** Makes the face a resource of the page under construction and gives the name it has there. */
    String use(BaseFont font) {
        scratch.reset();
        scratch.setFontAndSize(font, 1);
        String selected = scratch.toString();
        return selected.substring(1, selected.indexOf(' '));
    }

    /**
     * Has the subset of a font contain glyphs, and makes it a resource of the page under construction. What OpenPDF would
     * show is thrown away: it garbles some numbers.
     */
    void keep(BaseFont font, BitSet glyphs) {
        use(font);
        PdfGlyphArray shown = new PdfGlyphArray();
        glyphs.stream().forEach(shown::add);
        scratch.showText(shown);
    }

    /**
     * Writes a page: its content, and its dictionary with the given entries over OpenPDF's own. Resources are joined: the
     * fonts in use are there already.
     */
    void page(PdfStream content, PdfDictionary entries) {
        pageContent = content;
        pageEntries = entries;
        setPageEmpty(false);
        document.newPage();
    }

    /**
     * Writes faces, page tree, catalog and cross references.
     *
     * @param faces in the order in which they were first used, which is OpenPDF's order of writing
     */
    void finish(Collection<EmbeddedFace> faces) {
        unwritten = faces.iterator();
        document.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (object instanceof PdfStream && pageContent != null) {
            PdfStream content = pageContent;
            pageContent = null;
            return super.addToBody(content);
        }
        if (object instanceof PdfStream && characterMapDue) {
            characterMapDue = false;
            return super.addToBody(deflation.stream(current.characterMap()));
        }
        if (object instanceof PdfDictionary dictionary && unwritten != null) {
            nameSubset(dictionary);
        }
        return super.addToBody(object);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference ref) throws IOException {
        if (object instanceof PdfPage page) {
            PdfDictionary own = pageEntries.getAsDict(PdfName.RESOURCES);
            PdfDictionary fonts = page.getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            if (fonts != null) {
                own.put(PdfName.FONT, fonts);
            }
            page.remove(PdfName.TABS);
            page.putAll(pageEntries);
        } else if (object instanceof PdfDictionary dictionary && unwritten != null) {
            nameSubset(dictionary);
            completeFont(dictionary);
        }
        return super.addToBody(object, ref);
    }

    /**
     * The file's identifier is taken from the bytes before the information dictionary, which is the last object of all:
     * files that differ have different ones, files that do not have the same. OpenPDF looks for it among the
     * information, where it is put only after that has been written. What
     * follows is the table of cross references.
     */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        PdfIndirectObject written = super.addToBody(object, inObjectStream);
        if (object == getInfo()) {
            os.flush();
            String id = out.hexDigest().substring(0, 32).toUpperCase(Locale.ROOT);
            getInfo().put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
            os = new AsciiDigits(os);
        }
        return written;
    }

    /** The descriptor comes first of a font's dictionaries, the descendant before the character map, the font last. */
    private void nameSubset(PdfDictionary dictionary) {
        if (PdfName.FONTDESCRIPTOR.equals(dictionary.get(PdfName.TYPE))) {
            current = unwritten.next();
            rename(dictionary, PdfName.FONTNAME);
        } else if (PdfName.FONT.equals(dictionary.get(PdfName.TYPE))) {
            rename(dictionary, PdfName.BASEFONT);
            characterMapDue |= dictionary.contains(PdfName.FONTDESCRIPTOR);
        }
    }

    private void rename(PdfDictionary dictionary, PdfName key) {
        String tagged = dictionary.getAsName(key).toString().substring(1);
        String name = tagged.indexOf('+') == TAG ? tagged.substring(TAG + 1) : tagged;
        dictionary.put(key, new PdfName(current.subsetTag() + '+' + name));
    }

    /** Where no glyph has a character of its own OpenPDF writes no map; ours is written then too. */
    private void completeFont(PdfDictionary dictionary) throws IOException {
        if (PdfName.FONT.equals(dictionary.get(PdfName.TYPE)) && characterMapDue) {
            characterMapDue = false;
            dictionary.put(PdfName.TOUNICODE,
                    super.addToBody(deflation.stream(current.characterMap())).getIndirectReference());
        }
    }
}
