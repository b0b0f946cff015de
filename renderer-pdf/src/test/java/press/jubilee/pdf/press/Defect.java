package press.jubilee.pdf.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;

/**
 * Something done to a good press file that a press would not take.
 *
 * @param code of the one finding that it gives
 */
record Defect(String code, Harm harm) {

    interface Harm {
        void on(PDDocument document) throws IOException;
    }

    static List<Defect> all() {
        return List.of(
                new Defect("version", d -> d.getDocument().setVersion(1.6f)),
                new Defect("encrypted", Defect::encrypt),
                new Defect("standard", d -> information(d).removeItem(COSName.getPDFName("GTS_PDFXVersion"))),
                new Defect("title", d -> information(d).removeItem(COSName.TITLE)),
                new Defect("date", d -> information(d).removeItem(COSName.CREATION_DATE)),
                new Defect("trapped", d -> information(d).removeItem(COSName.TRAPPED)),
                new Defect("intent", d -> d.getDocumentCatalog().setOutputIntents(List.of())),
                new Defect("outline",
                        d -> d.getDocumentCatalog().setDocumentOutline(new PDDocumentOutline())),
                new Defect("action", d -> d.getDocumentCatalog().setOpenAction(new PDActionURI())),
                new Defect("form", d -> catalog(d).setItem(COSName.ACRO_FORM, new COSDictionary())),
                new Defect("pages", d -> d.removePage(d.getNumberOfPages() - 1)),
                new Defect("trim", d -> page(d).getCOSObject().removeItem(COSName.TRIM_BOX)),
                new Defect("trim", d -> page(d).setTrimBox(new PDRectangle(400, 590))),
                new Defect("bleed", d -> page(d).setBleedBox(new PDRectangle(10, 10, 380, 560))),
                new Defect("annotation", d -> page(d).setAnnotations(List.of(new PDAnnotationLink()))),
                new Defect("group", d -> page(d).getCOSObject().setItem(COSName.GROUP, group())),
                new Defect("font", d -> page(d).getResources()
                        .add(new PDType1Font(Standard14Fonts.FontName.HELVETICA))),
                new Defect("colour", d -> print(d, "1 0 0 rg 100 100 50 50 re f")),
                new Defect("colour", d -> print(d, "/DeviceRGB CS 1 0 0 SC 2 w 100 100 m 150 150 l S")),
                new Defect("ink", d -> print(d, "1 1 1 1 k 100 100 50 50 re f")),
                new Defect("type-colour", d -> print(d, "0.5 0 0 1 k BT 100 100 Td () Tj ET")),
                new Defect("safe-area", d -> print(d, "0 0 0 1 k BT 1 0 0 1 2 300 Tm () Tj ET")),
                // page 5 is bound at its left edge
                new Defect("safe-area", d -> print(d, "0 0 0 1 k BT 1 0 0 1 20 300 Tm () Tj ET")),
                new Defect("thickness", d -> times(d, 2)),
                new Defect("bleed", Defect::narrowBleed),
                new Defect("marks", Defect::withMargin),
                new Defect("hairline", d -> print(d, "0 0 0 1 K 0.05 w 100 100 m 150 150 l S")),
                new Defect("hairline", d -> print(d, "q .1 0 0 .1 0 0 cm 0 g 1000 1000 500 1 re f Q")),
                new Defect("picture-colour", d -> print(d, pixels(d, BufferedImage.TYPE_INT_RGB, 200), 50)),
                new Defect("resolution", d -> print(d, pixels(d, BufferedImage.TYPE_BYTE_GRAY, 20), 100)),
                new Defect("mask", Defect::masked),
                new Defect("picture-ink", Defect::inky),
                new Defect("transparency", d -> state(d, "ca", "0.5")),
                new Defect("transparency", d -> state(d, "BM", "/Multiply")),
                new Defect("group", Defect::formGroup));
    }

    private static PDRectangle grown(PDRectangle box, float by) {
        return new PDRectangle(box.getLowerLeftX() - by, box.getLowerLeftY() - by, box.getWidth() + 2 * by,
                box.getHeight() + 2 * by);
    }

    private static void narrowBleed(PDDocument document) {
        PDRectangle narrow = grown(page(document).getTrimBox(), 5);
        page(document).setMediaBox(narrow);
        page(document).setBleedBox(narrow);
    }

    /** Paper around the bleed. */
    private static void withMargin(PDDocument document) {
        PDRectangle trim = page(document).getTrimBox();
        page(document).setBleedBox(trim);
        page(document).setMediaBox(grown(trim, 30));
    }

    private static void times(PDDocument document, int times) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = pages; i < times * pages; i++) {
            document.importPage(document.getPage(i - pages));
        }
    }

    private static PDPage page(PDDocument document) {
        return document.getPage(4);
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary information(PDDocument document) {
        return document.getDocumentInformation().getCOSObject();
    }

    private static void encrypt(PDDocument document) throws IOException {
        var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
    }

    private static COSDictionary group() {
        var group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        return group;
    }

    private static PDImageXObject pixels(PDDocument document, int type, int side) throws IOException {
        var image = new BufferedImage(side, side, type);
        image.setRGB(0, 0, 0xFF0000);
        return LosslessFactory.createFromImage(document, image);
    }

    private static void masked(PDDocument document) throws IOException {
        PDImageXObject picture = pixels(document, BufferedImage.TYPE_BYTE_GRAY, 200);
        picture.getCOSObject().setItem(COSName.SMASK, pixels(document, BufferedImage.TYPE_BYTE_GRAY, 200));
        print(document, picture, 50);
    }

    private static void inky(PDDocument document) throws IOException {
        byte[] inks = new byte[4 * 200 * 200];
        java.util.Arrays.fill(inks, (byte) 200);
        var picture = new PDImageXObject(document, new ByteArrayInputStream(inks), (COSName) null, 200, 200,
                8, PDDeviceCMYK.INSTANCE);
        print(document, picture, 50);
    }

    private static void state(PDDocument document, String key, String value) throws IOException {
        var state = new COSDictionary();
        state.setItem(key, value.startsWith("/")
                ? COSName.getPDFName(value.substring(1))
                : new org.apache.pdfbox.cos.COSFloat(value));
        var states = new COSDictionary();
        states.setItem("X", state);
        resources(document).getCOSObject().setItem(COSName.EXT_G_STATE, states);
        print(document, "/X gs");
    }

    private static void formGroup(PDDocument document) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(10, 10));
        form.getCOSObject().setItem(COSName.GROUP, group());
        COSName name = resources(document).add(form);
        print(document, "/" + name.getName() + " Do");
    }

    private static PDResources resources(PDDocument document) {
        return page(document).getResources();
    }

    private static void print(PDDocument document, PDImageXObject picture, int side) throws IOException {
        COSName name = resources(document).add(picture);
        print(document,
                "q " + side + " 0 0 " + side + " 100 100 cm /" + name.getName() + " Do Q");
    }

    /** Adds to what the page prints. */
    private static void print(PDDocument document, String content) throws IOException {
        var streams = new ArrayList<PDStream>();
        page(document).getContentStreams().forEachRemaining(streams::add);
        streams.add(new PDStream(document, new ByteArrayInputStream(
                (" q " + content + " Q ").getBytes(StandardCharsets.US_ASCII))));
        page(document).setContents(streams);
        if (page(document).getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray array) {
            array.setDirect(true);
        }
    }
}
