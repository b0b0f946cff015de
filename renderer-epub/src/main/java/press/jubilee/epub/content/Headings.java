package press.jubilee.epub.content;

import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;

/** A document's heading, with its subtitle where it has one. */
final class Headings {

    private Headings() {}

    static void write(Page page, String id, Runnable title, Optional<Runnable> subtitle) {
        XmlWriter out = page.out();
        if (subtitle.isPresent()) {
            out.open("hgroup").line();
        }
        out.open("h1", "id", id);
        title.run();
        out.closeLine();
        subtitle.ifPresent(s -> {
            out.open("p", XmlAttributes.of("role", "doc-subtitle").and("class", "subtitle"));
            s.run();
            out.closeLine().closeLine();
        });
    }

    static void write(Page page, String title) {
        page.out().element("h1", XmlAttributes.of("id", "title"), title).line();
    }
}
