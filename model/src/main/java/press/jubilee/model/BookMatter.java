package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import press.jubilee.model.text.Phrase;

/**
 * What a volume has beside its texts and its catalogue data: the leaves that its editor asks for, what else its imprint
 * says, and how many pages a printer wants.
 *
 * @param frontispiece faces the title page
 * @param copyrightPage for a Chinese copyright page, beside the imprint or in its place
 * @param pagesMultiple the number of pages is a multiple of it, reached with blank ones at the end; even
 * @param printer whose figures margins, number of pages and checks follow
 * @param access what a named party says of how accessible the EPUB is
 * @param wrap what the printed book's cover has of its own
 */
public record BookMatter(Optional<Frontispiece> frontispiece, Optional<Phrase> dedication,
        Optional<Epigraph> epigraph, Optional<Colophon> colophon, Optional<Licence> licence,
        CopyrightPage copyrightPage, OptionalInt pagesMultiple, Optional<PrinterChoice> printer,
        AccessStatement access, WrapCover wrap) {

    public static final BookMatter NONE = new BookMatter(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), CopyrightPage.NONE, OptionalInt.empty(),
            Optional.empty(), AccessStatement.NONE, WrapCover.NONE);

    public BookMatter {
        Objects.requireNonNull(copyrightPage, "copyrightPage");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(wrap, "wrap");
        pagesMultiple.ifPresent(BookMatter::requirePages);
    }

    /** @throws IllegalArgumentException if no printer counts pages in such a number */
    public static int requirePages(int multiple) {
        if (multiple < 2 || multiple > 128 || multiple % 2 != 0) {
            throw new IllegalArgumentException(
                    "pages come in even numbers from 2 to 128, not in " + multiple);
        }
        return multiple;
    }

    public BookMatter withFrontispiece(Frontispiece wanted) {
        return new BookMatter(Optional.of(wanted), dedication, epigraph, colophon, licence, copyrightPage,
                pagesMultiple, printer, access, wrap);
    }

    public BookMatter withDedication(String words) {
        return new BookMatter(frontispiece, Optional.of(Phrase.text(words)), epigraph, colophon, licence,
                copyrightPage,
                pagesMultiple, printer, access, wrap);
    }

    public BookMatter withEpigraph(String words, String source) {
        return new BookMatter(frontispiece, dedication,
                Optional.of(new Epigraph(Phrase.text(words), Optional.of(Phrase.text(source)))), colophon,
                licence, copyrightPage,
                pagesMultiple, printer, access, wrap);
    }

    public BookMatter withColophon(Colophon wanted) {
        return new BookMatter(frontispiece, dedication, epigraph, Optional.of(wanted), licence, copyrightPage,
                pagesMultiple, printer, access, wrap);
    }

    public BookMatter withLicence(Licence wanted) {
        return new BookMatter(frontispiece, dedication, epigraph, colophon, Optional.of(wanted),
                copyrightPage,
                pagesMultiple, printer, access, wrap);
    }

    public BookMatter withCopyrightPage(CopyrightPage wanted) {
        return new BookMatter(frontispiece, dedication, epigraph, colophon, licence, wanted, pagesMultiple,
                printer, access, wrap);
    }

    public BookMatter withAccess(AccessStatement wanted) {
        return new BookMatter(frontispiece, dedication, epigraph, colophon, licence, copyrightPage,
                pagesMultiple, printer, wanted, wrap);
    }

    /** @throws IllegalArgumentException if it is odd, or not from 2 to 128 */
    public BookMatter withPagesMultiple(int multiple) {
        return new BookMatter(frontispiece, dedication, epigraph, colophon, licence, copyrightPage,
                OptionalInt.of(multiple), printer, access, wrap);
    }

    public BookMatter withPrinter(PrinterChoice wanted) {
        return new BookMatter(frontispiece, dedication, epigraph, colophon, licence, copyrightPage,
                pagesMultiple, Optional.of(wanted), access, wrap);
    }

    public BookMatter withWrap(WrapCover wanted) {
        return new BookMatter(frontispiece, dedication, epigraph, colophon, licence, copyrightPage,
                pagesMultiple, printer, access, wanted);
    }
}
