package press.jubilee.pdf.tags;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A file as those get it who go by its tags. */
final class TaggedText {

    /**
     * An element with what is in it.
     *
     * @param text directly in it, none of that of its elements
     * @param pages that it has text on, from 0
     * @param target of a link
     */
    record Element(String type, Optional<String> language, Optional<String> alt, List<Object> kids,
            Set<Integer> pages, Optional<String> target) {

        /** All text of it and of the elements in it, in order. */
        String text() {
            var text = new StringBuilder();
            kids.forEach(k -> text.append(k instanceof Element e ? e.text() : k));
            return text.toString();
        }

        List<Element> elements() {
            return kids.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        }

        /** This and all elements in it, in order. */
        List<Element> all() {
            var all = new ArrayList<Element>();
            all.add(this);
            elements().forEach(e -> all.addAll(e.all()));
            return all;
        }

        /** All of one type. */
        List<Element> all(String wanted) {
            return all().stream().filter(e -> e.type.equals(wanted)).toList();
        }
    }

    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final Map<COSDictionary, Integer> indices = new HashMap<>();

    private TaggedText(PDDocument document) {
        this.document = document;
    }

    static Element of(PDDocument document) throws IOException {
        var reader = new TaggedText(document);
        int index = 0;
        for (PDPage page : document.getPages()) {
            reader.indices.put(page.getCOSObject(), index++);
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> byNumber = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    byNumber.put(content.getMCID(), text(content));
                }
            }
            reader.texts.put(page.getCOSObject(), byNumber);
        }
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        return reader.element((PDStructureElement) root.getKids().getFirst());
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            text.append(switch (part) {
                case TextPosition p -> p.getUnicode();
                case PDMarkedContent c -> text(c);
                default -> "";
            });
        }
        return text.toString();
    }

    private Element element(PDStructureElement node) {
        List<Object> kids = new ArrayList<>();
        Set<Integer> pages = new HashSet<>();
        Optional<String> target = Optional.empty();
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement e -> kids.add(element(e));
                case Integer number -> content(node.getPage(), number, kids, pages);
                case PDMarkedContentReference r -> content(r.getPage(), r.getMCID(), kids, pages);
                case PDObjectReference r -> target = target((PDAnnotationLink) r.getReferencedObject());
                default -> throw new IllegalStateException("not known: " + kid);
            }
        }
        if (node.getActualText() != null) {
            kids = List.of(node.getActualText());
        }
        return new Element(node.getStructureType(), Optional.ofNullable(node.getLanguage()),
                Optional.ofNullable(node.getAlternateDescription()), kids, pages, target);
    }

    private void content(PDPage page, int number, List<Object> kids, Set<Integer> pages) {
        kids.add(texts.get(page.getCOSObject()).getOrDefault(number, ""));
        pages.add(indices.get(page.getCOSObject()));
    }

    private static Optional<String> target(PDAnnotationLink link) {
        COSBase place = link.getCOSObject().getDictionaryObject(COSName.DEST);
        if (place instanceof COSString name) {
            return Optional.of("#" + new String(name.getBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        COSDictionary action = link.getCOSObject().getCOSDictionary(COSName.A);
        if (action.getDictionaryObject(COSName.D) instanceof COSString name) {
            return Optional.of("#" + new String(name.getBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return Optional.of(action.getString(COSName.URI));
    }
}
