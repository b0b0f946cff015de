package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Anthology;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.OwnPages;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.Imprint;
import press.jubilee.model.wording.ImprintLanguages;
import press.jubilee.model.wording.VersionRecord;

/** The imprint, and the Chinese copyright page beside it or in its place; the edition's own ISBN comes first. */
final class ImprintPages {

    static final String HREF = "text/imprint.xhtml";
    private static final String SECOND = "text/imprint-2.xhtml";

    private final Book book;
    private final Anthology anthology;

    ImprintPages(Book book) {
        this.book = book;
        this.anthology = book.anthology();
    }

    List<ContentDocument> write() {
        var documents = new ArrayList<ContentDocument>();
        for (Language language : ImprintLanguages.of(anthology)) {
            documents.add(write(language, OwnPages.imprint(documents.size()),
                    documents.isEmpty() ? HREF : SECOND));
        }
        return documents;
    }

    private ContentDocument write(Language language, ArticleId id, String href) {
        HouseWords words = book.words(language);
        Page page = new Page(book, href, language, words.get(HouseWord.IMPRINT));
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "copyright-page").and("class", "imprint")
                .and("aria-labelledby", "title")).line();
        Headings.write(page, words.get(HouseWord.IMPRINT));
        if (language.isChinese()) {
            book.marks().writeOpeners(id, page);
            cip(page);
            record(language, page);
        } else {
            title(page);
            book.marks().writeOpeners(id, page);
            for (List<Phrase> group : Imprint.of(anthology, words, Imprint.Format.EPUB).groups()) {
                out.open("div").line();
                group.forEach(l -> paragraph("p", l, page));
                out.closeLine();
            }
        }
        out.closeLine();
        return page.done();
    }

    private void title(Page page) {
        XmlWriter out = page.out();
        out.open("p").open("cite", Markup.language(Optional.of(book.language()), page.language()));
        words(anthology.title(), page);
        out.close();
        anthology.subtitle().ifPresent(s -> {
            out.empty("br", XmlAttributes.NONE);
            out.open("span", Markup.language(Optional.of(book.language()), page.language()));
            words(s, page);
            out.close();
        });
        out.closeLine();
    }

    /** The block as it was issued, a line below the other. */
    private void cip(Page page) {
        List<String> lines = anthology.matter().copyrightPage().cip();
        if (lines.isEmpty()) {
            return;
        }
        XmlWriter out = page.out();
        out.open("p", "class", "cip");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.empty("br", XmlAttributes.NONE);
            }
            out.text(lines.get(i));
        }
        out.closeLine();
    }

    private void record(Language language, Page page) {
        XmlWriter out = page.out();
        out.open("dl", "class", "record").line();
        VersionRecord record = VersionRecord.of(anthology, language, Imprint.Format.EPUB,
                new VersionRecord.Copy(Optional.empty(), book.printedPages()));
        for (VersionRecord.Entry entry : record.entries()) {
            if (!entry.label().isEmpty()) {
                out.element("dt", XmlAttributes.NONE, entry.label()).line();
            }
            paragraph("dd", entry.value(), page);
        }
        out.closeLine();
    }

    private void paragraph(String element, Phrase line, Page page) {
        page.out().open(element);
        words(line, page);
        page.out().closeLine();
    }

    private void words(Phrase phrase, Page page) {
        page.plainWords().write(phrase, SourcePosition.NONE);
    }
}
