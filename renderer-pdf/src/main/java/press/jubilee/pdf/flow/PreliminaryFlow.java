package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Contribution;
import press.jubilee.model.Person;
import press.jubilee.model.Publisher;
import press.jubilee.model.Role;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.Numerals;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.Imprint;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.OccasionLine;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.model.wording.RoleLine;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.StyleName;
import static press.jubilee.pdf.style.StyleName.HALF_TITLE;
import static press.jubilee.pdf.style.StyleName.PART_TITLE;
import static press.jubilee.pdf.style.StyleName.SERIES;
import static press.jubilee.pdf.style.StyleName.SUBTITLE;
import static press.jubilee.pdf.style.StyleName.TITLE;
import static press.jubilee.pdf.style.StyleName.TITLE_PAGE_IMPRINT;
import static press.jubilee.pdf.style.StyleName.TITLE_PAGE_LINE;

/** The display pages before the text, from the volume's own data: half-title, series, title page; and part titles. */
public final class PreliminaryFlow {

    private static final int HALF_TITLE_SINK = 8;

    private final BookDesign design;
    private final Anthology anthology;
    private final HouseWords words;
    private final SpanBuilder spans = new SpanBuilder(Map.of(), target -> target);

    public PreliminaryFlow(BookDesign design, Anthology anthology) {
        this.design = design;
        this.anthology = anthology;
        this.words = HouseWords.of(anthology.language());
    }

    public DisplayFlow halfTitle() {
        return new DisplayFlow(HALF_TITLE_SINK, List.of(paragraph(anthology.title(), HALF_TITLE)), List.of());
    }

    /** The series, and the volume's number in it, at the height of the half-title; empty where it is of none. */
    public Optional<DisplayFlow> seriesPage() {
        return anthology.series().map(s -> new DisplayFlow(HALF_TITLE_SINK,
                List.of(paragraph(Phrase.text(Imprint.series(s, words)), SERIES)), List.of()));
    }

    /** Title, occasion and editors at the head; publisher, place and year at the foot. */
    public DisplayFlow titlePage() {
        var head = new ArrayList<FlowItem.Paragraph>();
        head.add(paragraph(anthology.title(), TITLE));
        anthology.subtitle().ifPresent(s -> head.add(paragraph(s, SUBTITLE)));
        anthology.occasion().map(o -> OccasionLine.of(o, words)).ifPresent(o -> {
            var line = new ArrayList<String>();
            o.anniversary().ifPresent(line::add);
            o.years().ifPresent(line::add);
            o.institution().ifPresent(i -> head.add(paragraph(Phrase.text(i), TITLE_PAGE_LINE)));
            if (!line.isEmpty()) {
                head.add(paragraph(Phrase.text(String.join(" · ", line)), StyleName.TITLE_PAGE_IMPRINT));
            }
        });
        byRole().forEach((role, people) -> head.add(people(role, people)));
        var foot = new ArrayList<FlowItem.Paragraph>();
        anthology.publisher().map(Publisher::name)
                .ifPresent(n -> foot.add(paragraph(Phrase.text(n), TITLE_PAGE_IMPRINT)));
        placeAndYear().ifPresent(l -> foot.add(paragraph(Phrase.text(l), TITLE_PAGE_IMPRINT)));
        return new DisplayFlow(5, head, foot);
    }

    public DisplayFlow partTitle(Phrase title, String anchor) {
        return new DisplayFlow(10,
                List.of(paragraph(title, PART_TITLE).anchored(List.of(anchor), SourcePosition.NONE)),
                List.of());
    }

    private Map<Role, List<Person>> byRole() {
        var roles = new LinkedHashMap<Role, List<Person>>();
        for (Contribution c : anthology.editors()) {
            roles.computeIfAbsent(c.role(), r -> new ArrayList<>()).add(c.person());
        }
        return roles;
    }

    private FlowItem.Paragraph people(Role role, List<Person> people) {
        String names = NameList.of(words)
                .join(people.stream().map(p -> PrintedName.of(p, words.language())).toList());
        return paragraph(Phrase.text(RoleLine.of(role, names, words)), TITLE_PAGE_LINE);
    }

    private Optional<String> placeAndYear() {
        Optional<String> year = anthology.date().map(d -> Numerals.of(d.year(), anthology.language()));
        String line = join(" · ", List.of(anthology.publisher().flatMap(Publisher::place), year));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private static String join(String separator, List<Optional<String>> pieces) {
        return String.join(separator, pieces.stream().flatMap(Optional::stream).toList());
    }

    private FlowItem.Paragraph paragraph(Phrase phrase, StyleName style) {
        return FlowItem.Paragraph.of(design.style(style),
                spans.spans(phrase, design.style(style).text(), anthology.language()));
    }
}
