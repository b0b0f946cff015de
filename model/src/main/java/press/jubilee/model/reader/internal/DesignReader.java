package press.jubilee.model.reader.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.jubilee.model.Design;
import press.jubilee.model.reader.internal.yaml.Located;

/** What a manifest says under {@code design}: a name alone, or a group that begins with one. */
final class DesignReader {

    private static final String LENGTH_HINT = "write a number with its unit, such as 18mm, 0.75in or 54pt";

    private final Fields fields;

    DesignReader(Fields fields) {
        this.fields = fields;
    }

    Optional<Design> design() {
        Optional<Located> value = fields.value("design");
        if (value.isPresent() && value.get() instanceof Located.Scalar) {
            return fields.parsed("design", t -> one(Design.Name.values(), t), names(Design.Name.values()))
                    .map(Design::of);
        }
        return fields.group("design", Form.DESIGN).flatMap(this::design);
    }

    private Optional<Design> design(Fields group) {
        Optional<Design.Name> base = group.parsed("base", t -> one(Design.Name.values(), t),
                names(Design.Name.values()));
        Optional<Design.Trim> trim = group.parsed("trim", Lengths::trim,
                "write a5, b5, royal, demy, digest, us-trade or a size such as 148mm x 210mm");
        Optional<Double> size = group.parsed("size", Lengths::pointsOrNumber, "write the size as 10pt");
        Optional<Double> leading = group.parsed("leading", Lengths::pointsOrNumber, "write it as 13.5pt");
        Optional<Design.Margins> margins = group.group("margins", Form.MARGINS).flatMap(this::margins);
        Optional<Design.Openings> openings = group.parsed("openings", t -> one(Design.Openings.values(), t),
                names(Design.Openings.values()));
        try {
            return Optional.of(new Design(base.orElse(Design.Name.CLASSIC), trim, size, leading, margins,
                    openings));
        } catch (IllegalArgumentException e) {
            boolean room = margins.map(m -> m.leaveRoomOn(trim.orElse(Design.Trim.A5))).orElse(true);
            group.desk().error(room ? "design.size" : "design.margins",
                    room ? group.at() : group.at("margins"),
                    e.getMessage(),
                    room
                            ? "books are set in 9 to 12 points, with a leading of 120 to 145 %"
                            : "margins of 15 to 25 mm suit a page of this kind; or give a larger trim");
            return Optional.empty();
        }
    }

    private Optional<Design.Margins> margins(Fields group) {
        List<String> sides = List.of("inner", "outer", "head", "foot");
        List<String> lacking = sides.stream().filter(s -> !group.has(s)).toList();
        if (!lacking.isEmpty()) {
            group.desk().error("margins.lacking", group.at(),
                    "the margins lack " + String.join(" and ", lacking),
                    "give all four: inner, outer, head, foot");
        }
        List<Double> widths = sides.stream().map(s -> group.parsed(s, Lengths::points, LENGTH_HINT))
                .flatMap(Optional::stream).toList();
        return widths.size() < sides.size()
                ? Optional.empty()
                : Optional.of(new Design.Margins(widths.get(0), widths.get(1), widths.get(2), widths.get(3)));
    }

    private static <E extends Enum<E>> E one(E[] all, String text) {
        return Stream.of(all).filter(e -> written(e).equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody knows '" + text + "' here"));
    }

    private static String names(Enum<?>[] all) {
        return "write " + String.join(" or ", Arrays.stream(all).map(DesignReader::written).toList());
    }

    private static String written(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }
}
