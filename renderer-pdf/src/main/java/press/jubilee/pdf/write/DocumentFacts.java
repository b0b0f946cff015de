package press.jubilee.pdf.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Contribution;
import press.jubilee.model.Isbn;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Person;
import press.jubilee.pdf.PdfEdition;

/**
 * What a file says of itself.
 *
 * @param creators everyone who wrote a text of the volume, in the order of the texts, each once; the editors where no
 *        writer is named
 * @param contributors the editors, where others are the creators
 * @param date of the volume, as far as it is known
 * @param made when the file says it was made: at the volume's date, so that it can be made again. Where that is not known, a
 *        press file, which must say something, says the first year that computers know, as an EPUB does
 */
record DocumentFacts(String title, List<String> creators, List<String> contributors, String language,
        Optional<PartialDate> date, Optional<PartialDate> made, Optional<String> description,
        Optional<String> rights,
        Optional<String> publisher, List<String> identifiers) {

    /** The program, in the words of the file. */
    static final String PRODUCER = "Jubilee with OpenPDF";

    private static final PartialDate UNKNOWN = PartialDate.of(1970);

    static DocumentFacts of(Anthology volume, PdfEdition edition) {
        List<String> writers = names(volume.texts().flatMap(t -> t.authors().stream()));
        List<String> editors = names(volume.editors().stream().map(Contribution::person));
        return new DocumentFacts(
                volume.title().plain() + volume.subtitle().map(s -> ": " + s.plain()).orElse(""),
                writers.isEmpty() ? editors : writers, writers.isEmpty() ? List.of() : editors,
                volume.language().tag(), volume.date(),
                edition == PdfEdition.PRESS ? volume.date().or(() -> Optional.of(UNKNOWN)) : volume.date(),
                volume.description(), volume.rights(),
                volume.publisher().map(p -> p.name()), identifiers(volume));
    }

    private static List<String> names(Stream<Person> people) {
        return people.map(Person::name).distinct().toList();
    }

    private static List<String> identifiers(Anthology volume) {
        return Stream.concat(volume.identifiers().pdf().map(Isbn::urn).stream(),
                volume.identifiers().doi().map(d -> "doi:" + d).stream()).toList();
    }

    /** {@code D:2019}, {@code D:201912} or {@code D:20191231} (ISO 32000-1, 7.9.4). */
    static String pdfDate(PartialDate date) {
        return "D:" + date.toString().replace("-", "");
    }
}
