package press.jubilee.pdf.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import press.jubilee.model.DesignDetails;
import press.jubilee.model.DesignDetails.Alignment;
import press.jubilee.model.DesignDetails.Lettering;
import press.jubilee.model.DesignDetails.Paragraphs;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;

/** The details that a volume wants otherwise, one after another. */
final class DesignChanges {

    private static final List<StyleName> OPENER = List.of(StyleName.OPENER_TITLE, StyleName.OTHER_TITLE,
            StyleName.OPENER_SUBTITLE,
            StyleName.BYLINE, StyleName.AFFILIATION);
    private static final List<StyleName> HEADINGS = List.of(StyleName.HEADING_1, StyleName.HEADING_2,
            StyleName.HEADING_3);
    private static final int TRACKING = 40;

    private final Map<StyleName, ParagraphStyle> styles;

    private DesignChanges(BookDesign design) {
        this.styles = new EnumMap<>(design.styles());
    }

    static BookDesign made(BookDesign design, DesignDetails details) {
        var changes = new DesignChanges(design);
        int indent = changes.paragraphs(details, design);
        changes.opener(details.opener());
        changes.headings(details.headings());
        changes.runningHeads(details.runningHeads());
        details.notes().size().ifPresent(points -> changes.notes(Length.points(points).sp()));
        return design.with(changes.styles).withParagraphIndent(indent).with(details.faces())
                .with(opener(design.opener(), details.opener())).with(furniture(design.furniture(), details))
                .with(new Microtype(details.expansion().orElse(design.microtype().expansion()),
                        details.protrusion().orElse(design.microtype().protrusion())))
                .withVerticalStretch(details.verticalStretch().orElse(design.verticalStretch()));
    }

    private static OpenerManner opener(OpenerManner manner, DesignDetails.Opener wanted) {
        FirstWords first = new FirstWords(wanted.dropCapital().orElse(manner.firstWords().letterLines()),
                wanted.leadIn().orElse(manner.firstWords().smallCaps()));
        return new OpenerManner(manner.page(), wanted.sink().orElse(manner.sink()), first,
                wanted.credit().orElse(manner.credit()), wanted.bothTitles().orElse(manner.bothTitles()));
    }

    private static Furniture furniture(Furniture furniture, DesignDetails wanted) {
        return new Furniture(wanted.runningHeads().place().orElse(furniture.head()),
                wanted.folio().orElse(furniture.folio()),
                wanted.notes().separator().orElse(furniture.separator()));
    }

    /** A whole line of the grid parts paragraphs, so that lines stay in register. */
    private int paragraphs(DesignDetails details, BookDesign design) {
        if (details.paragraphs().isEmpty()) {
            return design.paragraphIndent();
        }
        boolean space = details.paragraphs().get() == Paragraphs.SPACE;
        change(StyleName.BODY, s -> s.spaced(0, space ? design.leading().sp() : 0));
        int usual = design.paragraphIndent() > 0
                ? design.paragraphIndent()
                : styles.get(StyleName.BODY).text().size();
        return space ? 0 : usual;
    }

    private void opener(DesignDetails.Opener wanted) {
        wanted.alignment().ifPresent(a -> OPENER.forEach(n -> align(n, a)));
    }

    private void headings(DesignDetails.Headings wanted) {
        for (StyleName name : HEADINGS) {
            wanted.alignment().ifPresent(a -> align(name, a));
            wanted.lettering().ifPresent(l -> letter(name, l));
            wanted.sans().ifPresent(s -> family(name, s));
        }
    }

    private void runningHeads(DesignDetails.RunningHeads wanted) {
        wanted.lettering().ifPresent(l -> letter(StyleName.RUNNING_HEAD, l));
        wanted.sans().ifPresent(s -> {
            family(StyleName.RUNNING_HEAD, s);
            family(StyleName.FOLIO, s);
        });
    }

    /** The leading keeps its proportion. */
    private void notes(int size) {
        for (StyleName name : List.of(StyleName.NOTE, StyleName.OPENER_NOTE)) {
            change(name, s -> s.withText(s.text().withSize(size))
                    .withLeading((int) Math.round((double) s.leading() * size / s.text().size())));
        }
    }

    private void align(StyleName name, Alignment wanted) {
        change(name, s -> s.aligned(switch (wanted) {
            case CENTRED -> Justification.CENTER;
            case LEFT -> Justification.LEFT_BALANCED;
        }));
    }

    private void letter(StyleName name, Lettering wanted) {
        change(name, s -> {
            TextStyle plain = s.text().withoutLettering();
            return s.withText(switch (wanted) {
                case ROMAN -> plain;
                case ITALIC -> plain.withItalic(true);
                case BOLD -> plain.withBold(true);
                case SMALL_CAPITALS -> plain.withSmallCaps(TRACKING);
            });
        });
    }

    private void family(StyleName name, boolean sans) {
        change(name, s -> s.withText(s.text().withFamily(sans ? FontFamily.SANS : FontFamily.TEXT)));
    }

    private void change(StyleName name, UnaryOperator<ParagraphStyle> change) {
        styles.compute(name, (n, s) -> change.apply(s));
    }
}
