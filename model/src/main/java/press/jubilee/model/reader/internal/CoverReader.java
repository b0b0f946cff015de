package press.jubilee.model.reader.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.model.Picture;
import press.jubilee.model.WrapCover;
import press.jubilee.model.WrapCover.Paper;
import press.jubilee.model.reader.internal.markdown.PictureFinder;
import press.jubilee.model.reader.internal.yaml.Located;
import press.jubilee.model.text.Phrase;

/** What a manifest says under {@code cover}: the path of a picture, or a group of keys. */
record CoverReader(Fields fields, PictureFinder pictures) {

    /** Of the front, for all editions. */
    Optional<Picture> picture() {
        Optional<Located.Scalar> file = isGroup()
                ? mapping().flatMap(m -> m.entry("picture").or(() -> m.entry("file")))
                        .map(Located.Entry::value).flatMap(v -> fields.scalarOf(v, "'picture'"))
                : fields.scalar("cover");
        return file.flatMap(c -> pictures.find(c.text().strip(), c.at(), fields.desk().found()));
    }

    /** What the printed book's cover has beside. */
    WrapCover wrap() {
        if (!isGroup()) {
            return WrapCover.NONE;
        }
        return fields.group("cover", Form.COVER).map(this::wrap).orElse(WrapCover.NONE);
    }

    private WrapCover wrap(Fields group) {
        return new WrapCover(back(group),
                group.parsed("spine", t -> WrapCover.requireSpine(Lengths.points(t)),
                        "write the width from the printer's template, such as 12.3mm"),
                group.parsed("paper", CoverReader::paper, "write white, cream or colour"),
                group.plain("price"),
                group.parsed("price-code", WrapCover::requirePriceCode,
                        "write 5 and the price in cents for US dollars, 52495 for $24.95, or 90000"),
                group.at());
    }

    /** Paragraphs are parted by empty lines. */
    private static List<Phrase> back(Fields group) {
        return group.scalar("back").map(s -> Arrays.stream(s.text().strip().split("\\n\\s*\\n"))
                .map(p -> group.desk().phrase(new Located.Scalar(p.replaceAll("\\s+", " ").strip(), s.at())))
                .filter(p -> !p.isEmpty()).toList()).orElse(List.of());
    }

    private static Paper paper(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "white" -> Paper.WHITE;
            case "cream" -> Paper.CREAM;
            case "colour", "color" -> Paper.COLOUR;
            default -> throw new IllegalArgumentException("'" + text + "' is no paper");
        };
    }

    private boolean isGroup() {
        return mapping().isPresent();
    }

    private Optional<Located.Mapping> mapping() {
        return fields.value("cover").filter(Located.Mapping.class::isInstance)
                .map(Located.Mapping.class::cast);
    }
}
