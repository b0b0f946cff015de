package press.jubilee.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.jubilee.model.PartialDate;

/** The facts of a file as an XMP packet (ISO 16684-1), in UTF-8. */
final class XmpPacket {

    private static final String DEFAULT = "x-default";

    /** PDF/A-2a, PDF/UA-1; the former asks for the latter's property to be described (ISO 19005-2, 6.6.2.3). */
    private static final String PDF_UA_1 = """
              <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaExtension:schemas>
                <rdf:Bag>
                 <rdf:li rdf:parseType="Resource">
                  <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                  <pdfaSchema:property>
                   <rdf:Seq>
                    <rdf:li rdf:parseType="Resource">
                     <pdfaProperty:name>part</pdfaProperty:name>
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                     <pdfaProperty:category>internal</pdfaProperty:category>
                     <pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
                    </rdf:li>
                   </rdf:Seq>
                  </pdfaSchema:property>
                 </rdf:li>
                </rdf:Bag>
               </pdfaExtension:schemas>
              </rdf:Description>
            """;

    /** The year is that of the standard (ISO 14289-2, 5). */
    private static final String PDF_UA_2 = """
              <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
               <pdfuaid:part>2</pdfuaid:part>
               <pdfuaid:rev>2024</pdfuaid:rev>
              </rdf:Description>
            """;

    /** What a file says that it conforms to. */
    enum Claims {
        NONE,
        /** And PDF/A-2a. */
        PDF_UA_1, PDF_UA_2, PDF_X_4
    }

    private final StringBuilder xml = new StringBuilder();

    private XmpPacket() {}

    static byte[] of(DocumentFacts facts, Claims claims) {
        XmpPacket packet = new XmpPacket();
        packet.write(facts, claims);
        return packet.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(DocumentFacts facts, Claims claims) {
        xml.append("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                """);
        simple("dc:format", "application/pdf");
        alternative("dc:title", Optional.of(facts.title()));
        list("dc:creator", "Seq", facts.creators());
        list("dc:contributor", "Bag", facts.contributors());
        list("dc:language", "Bag", List.of(facts.language()));
        list("dc:publisher", "Bag", facts.publisher().stream().toList());
        list("dc:date", "Seq", facts.date().map(PartialDate::toString).stream().toList());
        alternative("dc:description", facts.description());
        alternative("dc:rights", facts.rights());
        facts.identifiers().stream().findFirst().ifPresent(i -> simple("dc:identifier", i));
        facts.made().ifPresent(date -> {
            simple("xmp:CreateDate", date.toString());
            simple("xmp:ModifyDate", date.toString());
        });
        simple("pdf:Producer", DocumentFacts.PRODUCER);
        xml.append("  </rdf:Description>\n");
        switch (claims) {
            case NONE -> {
            }
            case PDF_UA_1 -> xml.append(PDF_UA_1);
            case PDF_UA_2 -> xml.append(PDF_UA_2);
            case PDF_X_4 -> pdfX(facts);
        }
        xml.append("""
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """);
    }

    /** The identifier is of the volume: another printing of it has another date. */
    private void pdfX(DocumentFacts facts) {
        String name = facts.title() + facts.date().map(PartialDate::toString).orElse("");
        xml.append("""
                  <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
                """);
        simple("pdfxid:GTS_PDFXVersion", "PDF/X-4");
        simple("pdf:Trapped", "False");
        facts.made().ifPresent(date -> simple("xmp:MetadataDate", date.toString()));
        simple("xmpMM:DocumentID",
                "uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        simple("xmpMM:VersionID", "1");
        simple("xmpMM:RenditionClass", "default");
        xml.append("  </rdf:Description>\n");
    }

    private void simple(String name, String value) {
        xml.append("   <").append(name).append('>').append(escape(value)).append("</").append(name)
                .append(">\n");
    }

    private void alternative(String name, Optional<String> value) {
        value.ifPresent(v -> container(name, "Alt",
                "<rdf:li xml:lang=\"" + DEFAULT + "\">" + escape(v) + "</rdf:li>"));
    }

    private void list(String name, String kind, List<String> values) {
        if (!values.isEmpty()) {
            StringBuilder items = new StringBuilder();
            values.forEach(v -> items.append("<rdf:li>").append(escape(v)).append("</rdf:li>"));
            container(name, kind, items.toString());
        }
    }

    private void container(String name, String kind, String items) {
        xml.append("   <").append(name).append("><rdf:").append(kind).append('>').append(items)
                .append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }

    /** Control characters, which XML cannot hold, become spaces. */
    private static String escape(String text) {
        return text.replaceAll("[\\x00-\\x1F]", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">",
                "&gt;");
    }
}
