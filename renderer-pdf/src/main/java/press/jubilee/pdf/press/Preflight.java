package press.jubilee.pdf.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.press.PressPage.Box;
import press.jubilee.pdf.press.PressPage.Colour;
import press.jubilee.pdf.press.PressPage.Mark;

/**
 * The check of a finished file: of what is in it, not of what was meant to be. Takes the file as a whole, then page by page,
 * and serves one file. Each finding names the page and, where there is one, the object.
 */
public final class Preflight {

    private static final String MADE_BY_HAND = "have Jubilee write the file again, or ask who changed it";

    private final Requirements wanted;
    private final SourcePosition file;
    /** A colour of type that nothing is to be said against; most type on a page shares one. */
    private Colour black = Colour.BLACK;
    /** Whether it was told that there is paper for marks, which is so on all pages if on one. */
    private boolean marked;
    private final Set<Diagnostic> findings = new LinkedHashSet<>();

    /** @param file what findings call it */
    public Preflight(Requirements wanted, SourcePosition file) {
        this.wanted = wanted;
        this.file = file;
    }

    /** In the order of the pages; what one page says of an object again is told once. */
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** The file is encrypted, and nothing else can be said of it. */
    public void encrypted() {
        error("encrypted", "the file is encrypted");
    }

    public void document(PressDocument document) {
        if (!document.version().equals(wanted.standard().version())) {
            error("version",
                    "the file is PDF " + document.version() + ", not " + wanted.standard().version());
        }
        if (!document.identified()) {
            error("identifier", "the file has no identifier");
        }
        Map<String, String> information = document.information();
        claim(document);
        if (information.getOrDefault("Title", "").isBlank()) {
            error("title", "the file has no title");
        }
        if (!information.containsKey("CreationDate") || !information.containsKey("ModDate")) {
            add(Diagnostic.warning("preflight.date", file, "the file has no date, which PDF/X asks for",
                    "give the volume a date: in its manifest"));
        }
        if (!Set.of("True", "False").contains(information.getOrDefault("Trapped", ""))) {
            error("trapped", "the file does not say whether it is trapped");
        }
        intent(document);
        navigation(document);
        if (document.pages() % wanted.pagesMultiple() != 0) {
            add(Diagnostic.error("preflight.pages", file, document.pages() + " pages are no multiple of "
                    + wanted.pagesMultiple(), "set pages-multiple: in the manifest"));
        }
        wanted.limits().ifPresent(limits -> thickness(document.pages(), limits));
    }

    private void thickness(int pages, BookLimits limits) {
        if (pages < limits.leastPages() || pages > limits.mostPages()) {
            add(Diagnostic.error("preflight.thickness", file,
                    pages + " pages are not from " + limits.leastPages()
                            + " to " + limits.mostPages() + ", which the printer binds",
                    "have it printed elsewhere, or change its trim, its type or its volumes"));
        }
    }

    private void claim(PressDocument document) {
        String said = document.information().getOrDefault("GTS_PDFXVersion", "");
        boolean told = switch (wanted.standard()) {
            case X1A_2001 -> said.equals("PDF/X-1:2001")
                    && "PDF/X-1a:2001".equals(document.information().get("GTS_PDFXConformance"));
            case X3_2002 -> said.equals("PDF/X-3:2002");
            case X4 -> document.metadata().contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<");
        };
        if (!told) {
            error("standard", "the file does not say that it is PDF/" + wanted.standard());
        }
    }

    private void intent(PressDocument document) {
        if (document.intents().getOrDefault("GTS_PDFX", Optional.empty()).isEmpty()) {
            error("intent", "the file does not say for which printing condition it is");
        } else if (wanted.standard() == PdfX.X4 && document.profiles() == 0) {
            error("profile", "the profile of the printing condition is not in the file");
        }
    }

    private void navigation(PressDocument document) {
        if (document.catalog().contains("Outlines")) {
            error("outline", "the file has an outline");
        }
        if (document.catalog().contains("OpenAction") || document.catalog().contains("AA")
                || document.scripts()) {
            error("action", "the file has actions");
        }
        if (document.catalog().contains("AcroForm")) {
            error("form", "the file has a form to fill in");
        }
    }

    public void page(PressPage page) {
        boxes(page);
        for (int annotation : page.annotations()) {
            error("annotation", page, annotation, "there is an annotation");
        }
        if (page.group()) {
            error("group", page, page.object(), "the page is a transparency group");
        }
        for (PressPage.Font font : page.fonts()) {
            if (!font.embedded()) {
                error("font", page, font.object(), "the font " + font.name() + " is not in the file");
            }
        }
        Box safe = safe(page);
        page.marks().forEach(m -> mark(page, m, safe));
    }

    private Box safe(PressPage page) {
        Box safe = page.trim().orElse(page.media()).inset(wanted.safe().points());
        return wanted.limits().map(limits -> {
            double more = Math.max(0, limits.spine().points() - wanted.safe().points());
            return limits.boundLeft(page.number())
                    ? new Box(safe.left() + more, safe.bottom(), safe.right(), safe.top())
                    : new Box(safe.left(), safe.bottom(), safe.right() - more, safe.top());
        }).orElse(safe);
    }

    /** What reaches over the trimmed edge at all reaches as far as is asked; the bound edge may be without. */
    private void limits(PressPage page, Box trim, BookLimits limits) {
        Box bleed = page.bleed().orElse(page.media());
        double asked = limits.bleed().points();
        double least = Math.min(Math.min(trim.bottom() - bleed.bottom(), bleed.top() - trim.top()),
                limits.boundLeft(page.number()) ? bleed.right() - trim.right() : trim.left() - bleed.left());
        if (!trim.holds(bleed) && least < asked - 0.01) {
            error("bleed", page, page.object(),
                    String.format(Locale.ROOT, "the bleed is %.2f pt wide, not %.2f", least, asked));
        }
        if (!limits.marks() && !marked && !bleed.holds(page.media())) {
            marked = true;
            error("marks", page, page.object(),
                    "there is paper beyond the bleed, as for marks, which the printer does not want");
        }
    }

    private void boxes(PressPage page) {
        if (page.trim().isEmpty()) {
            error("trim", page, page.object(), "there is no TrimBox");
            return;
        }
        Box trim = page.trim().get();
        double off = Math.max(Math.abs(trim.width() - wanted.trim().width().points()),
                Math.abs(trim.height() - wanted.trim().height().points()));
        if (off > 0.01) {
            error("trim", page, page.object(), String.format(Locale.ROOT,
                    "the TrimBox is %.2f × %.2f pt, not %.2f × %.2f", trim.width(), trim.height(),
                    wanted.trim().width().points(), wanted.trim().height().points()));
        }
        if (!page.bleed().orElse(page.media()).holds(trim)
                || !page.media().holds(page.bleed().orElse(page.media()))) {
            error("bleed", page, page.object(),
                    "the TrimBox is not within the BleedBox, or that not within the MediaBox");
        } else if (off <= 0.01) {
            wanted.limits().ifPresent(limits -> limits(page, trim, limits));
        }
    }

    private void mark(PressPage page, Mark mark, Box safe) {
        switch (mark) {
            case Mark.Type type -> {
                if (type.colour() != black) {
                    typeColour(page, type.colour());
                }
                Box at = new Box(type.x(), type.y(), type.x(), type.y());
                if (!safe.holds(at) && page.bleed().orElse(page.media()).holds(at)) {
                    warning("safe-area", page, String.format(Locale.ROOT,
                            "type at %.1f, %.1f pt is too near to the edge", type.x(), type.y()));
                }
            }
            case Mark.Line line -> {
                colour(page, line.colour());
                if (line.width() < wanted.hairline().points() && line.width() > 0.001) {
                    warning("hairline", page,
                            String.format(Locale.ROOT, "a line is %.2f pt thin", line.width()));
                }
            }
            case Mark.Picture picture -> picture(page, picture);
            case Mark.See see -> error("transparency", page, see.object(), see.how());
            case Mark.Group group ->
                error("group", page, group.object(), "a drawing is a transparency group");
        }
    }

    private void typeColour(PressPage page, Colour colour) {
        colour(page, colour);
        if (colour.isOfPress() && !colour.isBlackOnly() && !wanted.colouredType()) {
            error("type-colour", page, page.object(), "type is printed in more than black ink");
        } else if (colour.isBlackOnly()) {
            black = colour;
        }
    }

    private void colour(PressPage page, Colour colour) {
        if (!colour.isOfPress()) {
            error("colour", page, page.object(), "there is colour of " + colour.space());
        } else if (isTooMuch(colour.ink())) {
            error("ink", page, page.object(), percent(colour.ink()) + " of ink are more than "
                    + wanted.mostInk() + " %");
        }
    }

    /** In tenths of a percent; four inks of four decimals each do not know more. */
    private boolean isTooMuch(double ink) {
        return Math.round(10 * ink) > 10 * wanted.mostInk();
    }

    private static String percent(double ink) {
        return Math.round(10 * ink) / 10.0 + " %";
    }

    private void picture(PressPage page, Mark.Picture picture) {
        if (!picture.space().equals("DeviceGray") && !picture.space().equals("DeviceCMYK")) {
            error("picture-colour", page, picture.object(), "a picture is in " + picture.space());
        }
        if (picture.masked()) {
            error("mask", page, picture.object(), "a picture is partly transparent");
        }
        if (isTooMuch(picture.ink())) {
            error("picture-ink", page, picture.object(), percent(picture.ink())
                    + " of ink in a picture are more than " + wanted.mostInk() + " %");
        }
        double resolution = 72 * Math.min(picture.pixelsAcross() / picture.width(),
                picture.pixelsDown() / picture.height());
        if (resolution < wanted.resolution()) {
            warning("resolution", page, "object " + picture.object() + ": a picture has "
                    + Math.round(resolution) + " pixels to the inch, less than " + wanted.resolution());
        }
    }

    private void error(String code, String message) {
        add(Diagnostic.error("preflight." + code, file, message, MADE_BY_HAND));
    }

    private void error(String code, PressPage page, int object, String message) {
        error(code, "page " + page.number() + ", object " + object + ": " + message);
    }

    private void warning(String code, PressPage page, String message) {
        add(Diagnostic.warning("preflight." + code, file, "page " + page.number() + ": " + message,
                "look at the page before it goes to the press"));
    }

    private void add(Diagnostic finding) {
        findings.add(finding);
    }
}
