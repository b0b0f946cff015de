package press.jubilee.model.reader.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.jubilee.model.Design;
import press.jubilee.model.DesignDetails;
import press.jubilee.model.Language;
import press.jubilee.model.DesignDetails.Alignment;
import press.jubilee.model.DesignDetails.Lettering;
import press.jubilee.model.reader.internal.yaml.Located;

/** What a manifest says under {@code design}, or the file {@code design.yaml}: a name alone, or a group of keys. */
final class DesignReader {

    private static final String LENGTH_HINT = "write a number with its unit, such as 18mm, 0.75in or 54pt";
    private static final String FLAG_HINT = "write true or false";

    private final CollectionFolder folder;
    private final Language language;

    /** @param folder where font files are looked for */
    DesignReader(CollectionFolder folder, Language language) {
        this.language = language;
        this.folder = folder;
    }

    /** Of a manifest that names a design or holds its keys. */
    Optional<Design> design(Fields manifest) throws IOException {
        Optional<Located> value = manifest.value("design");
        if (value.isPresent() && value.get() instanceof Located.Scalar) {
            return manifest.parsed("design", one(Design.Name.class), names(Design.Name.class))
                    .map(Design::of);
        }
        Optional<Fields> group = manifest.group("design", Form.DESIGN);
        return group.isEmpty() ? Optional.empty() : of(group.get());
    }

    /** Of the keys themselves. */
    Optional<Design> of(Fields group) throws IOException {
        Optional<Design.Name> base = word(group, "base", Design.Name.class);
        Optional<Design.Trim> trim = group.parsed("trim", Lengths::trim,
                "write a5, b5, royal, demy, digest, us-trade or a size such as 148mm x 210mm");
        Optional<Double> size = group.parsed("size", Lengths::pointsOrNumber, "write the size as 10pt");
        Optional<Double> leading = group.parsed("leading", Lengths::pointsOrNumber, "write it as 13.5pt");
        Optional<Design.Margins> margins = margins(group);
        Optional<Design.Openings> openings = word(group, "openings", Design.Openings.class);
        DesignDetails details = details(group);
        try {
            return Optional.of(new Design(base.orElse(Design.Name.CLASSIC), trim, size, leading, margins,
                    openings, details));
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

    private DesignDetails details(Fields group) throws IOException {
        return new DesignDetails(canon(group), faces(group),
                word(group, "paragraphs", DesignDetails.Paragraphs.class),
                group.group("opener", Form.OPENER).map(DesignReader::opener)
                        .orElse(DesignDetails.Opener.NONE),
                group.group("headings", Form.HEADINGS).map(h -> new DesignDetails.Headings(
                        word(h, "alignment", Alignment.class), word(h, "lettering", Lettering.class),
                        sans(h))).orElse(DesignDetails.Headings.NONE),
                group.group("running-heads", Form.RUNNING_HEADS).map(h -> new DesignDetails.RunningHeads(
                        word(h, "place", DesignDetails.HeadPlace.class),
                        word(h, "lettering", Lettering.class), sans(h)))
                        .orElse(DesignDetails.RunningHeads.NONE),
                word(group, "folios", DesignDetails.FolioPlace.class),
                group.group("notes", Form.NOTES).map(DesignReader::notes).orElse(DesignDetails.Notes.NONE),
                flag(group, "expansion"), flag(group, "protrusion"), flag(group, "vertical-stretch"),
                writing(group));
    }

    /** Vertical lines are of traditional Chinese alone. */
    private Optional<DesignDetails.Writing> writing(Fields group) {
        Optional<DesignDetails.Writing> wanted = word(group, "writing", DesignDetails.Writing.class);
        if (wanted.equals(Optional.of(DesignDetails.Writing.VERTICAL)) && !language.isTraditionalChinese()) {
            group.desk().error("design.writing", group.at("writing"),
                    "a volume in '" + language.tag() + "' is not set in vertical lines",
                    "give it language: zh-Hant, zh-TW or zh-HK, or take writing out");
        }
        return wanted;
    }

    private static DesignDetails.Opener opener(Fields o) {
        return new DesignDetails.Opener(
                o.parsed("sink", t -> number(t, 0, 15), "write a number of lines, such as 4"),
                word(o, "alignment", Alignment.class),
                o.parsed("drop-capital", t -> t.equals("none") ? 1 : number(t, 2, 4),
                        "write the lines it is high, 2, 3 or 4, or none"),
                o.parsed("lead-in", DesignReader::leadIn, "write small-capitals or none"),
                word(o, "credit", DesignDetails.CreditPlace.class), flag(o, "both-titles"));
    }

    private static DesignDetails.Notes notes(Fields n) {
        Optional<Double> size = n.parsed("size", t -> {
            double points = Lengths.pointsOrNumber(t);
            new DesignDetails.Notes(Optional.of(points), Optional.empty());
            return points;
        }, "write the size as 8.5pt");
        return new DesignDetails.Notes(size, word(n, "separator", DesignDetails.Separator.class));
    }

    private static int number(String text, int least, int most) {
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException("'" + text + "' is no number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }

    private static boolean leadIn(String text) {
        return switch (text) {
            case "small-capitals" -> true;
            case "none" -> false;
            default -> throw unknown(text, List.of("small-capitals", "none"));
        };
    }

    private static Optional<Boolean> sans(Fields group) {
        return group.parsed("face", t -> switch (t) {
            case "sans" -> true;
            case "text" -> false;
            default -> throw unknown(t, List.of("text", "sans"));
        }, "write text or sans");
    }

    private static Optional<Boolean> flag(Fields group, String name) {
        return group.parsed(name, Words::flag, FLAG_HINT);
    }

    /** The canon that stands instead of widths. */
    private Optional<DesignDetails.Canon> canon(Fields group) {
        return isWord(group, "margins")
                ? group.parsed("margins",
                        t -> t.equals("ninths")
                                ? DesignDetails.Canon.VAN_DE_GRAAF
                                : one(DesignDetails.Canon.class).apply(t),
                        names(DesignDetails.Canon.class) + ", or the widths inner, outer, head and foot")
                : Optional.empty();
    }

    private static boolean isWord(Fields group, String name) {
        return group.value(name).filter(Located.Scalar.class::isInstance).isPresent();
    }

    private Optional<Design.Margins> margins(Fields design) {
        if (isWord(design, "margins")) {
            return Optional.empty();
        }
        return design.group("margins", Form.MARGINS).flatMap(this::widths);
    }

    private Optional<Design.Margins> widths(Fields group) {
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

    private DesignDetails.Faces faces(Fields design) throws IOException {
        Optional<Fields> group = design.group("faces", Form.FACES);
        return group.isEmpty()
                ? DesignDetails.Faces.NONE
                : new DesignDetails.Faces(face(group.get(), "text"), face(group.get(), "sans"),
                        face(group.get(), "code"));
    }

    /** The name of a family, or the paths of its files. */
    private Optional<DesignDetails.Face> face(Fields group, String role) throws IOException {
        var files = new ArrayList<DesignDetails.FontFile>();
        List<Located> items = group.items(role);
        for (Located item : items) {
            Optional<Located.Scalar> text = group.scalarOf(item, "a face");
            if (text.isEmpty()) {
                return Optional.empty();
            }
            String written = text.get().text().strip();
            if (!written.toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf)")) {
                if (items.size() > 1) {
                    group.desk().error("faces." + role, item.at(), "'" + written + "' is no font file",
                            "list the .ttf or .otf files of one family, or give the family's name alone");
                    return Optional.empty();
                }
                return Optional.of(new DesignDetails.Face.Family(written, item.at()));
            }
            folder.find(written, "", item.at(), group.desk().found())
                    .ifPresent(f -> files.add(new DesignDetails.FontFile(f.name(), f.path())));
        }
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new DesignDetails.Face.Files(files, items.getFirst().at()));
    }

    private static <E extends Enum<E>> Optional<E> word(Fields group, String name, Class<E> type) {
        return group.parsed(name, one(type), names(type));
    }

    private static <E extends Enum<E>> Function<String, E> one(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants()).filter(e -> written(e).equals(text)).findFirst()
                .orElseThrow(() -> unknown(text,
                        Arrays.stream(type.getEnumConstants()).map(DesignReader::written).toList()));
    }

    private static IllegalArgumentException unknown(String text, List<String> known) {
        return new IllegalArgumentException("nobody knows '" + text + "' here"
                + NearestWord.to(text, known).map(n -> "; did you mean '" + n + "'?").orElse(""));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return "write " + Arrays.stream(type.getEnumConstants()).map(DesignReader::written)
                .collect(Collectors.joining(" or "));
    }

    private static String written(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
