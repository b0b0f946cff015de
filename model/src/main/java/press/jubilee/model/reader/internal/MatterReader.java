package press.jubilee.model.reader.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import press.jubilee.model.BookMatter;
import press.jubilee.model.Colophon;
import press.jubilee.model.CopyrightPage;
import press.jubilee.model.Epigraph;
import press.jubilee.model.Frontispiece;
import press.jubilee.model.Isbn;
import press.jubilee.model.Licence;
import press.jubilee.model.PrinterChoice;
import press.jubilee.model.reader.internal.markdown.PictureFinder;
import press.jubilee.model.reader.internal.yaml.Located;
import press.jubilee.model.text.Phrase;

/** Reads from the manifest what a volume has beside its texts: frontispiece, dedication, colophon and the like. */
record MatterReader(Fields fields, PictureFinder pictures) {

    private static final String REGISTERED = "核字";

    BookMatter read() {
        return new BookMatter(frontispiece(), fields.phrase("dedication"), epigraph(), colophon(), licence(),
                new CopyrightPage(given(), cip()), pagesMultiple(), printer(),
                new AccessReader(fields).read(), new CoverReader(fields, pictures).wrap());
    }

    private Optional<PrinterChoice> printer() {
        return fields.group("press", Form.PRESS).flatMap(p -> p.scalar("printer"))
                .map(s -> new PrinterChoice(s.text().strip(), s.at()));
    }

    /** A group, or what its first key would say alone. */
    private <T> Optional<T> bareOrGroup(String key, Form form, Function<Located.Scalar, Optional<T>> bare,
            Function<Fields, Optional<T>> group) {
        Optional<Located> value = fields.value(key);
        return value.isPresent() && value.get() instanceof Located.Scalar s
                ? bare.apply(s)
                : fields.group(key, form).flatMap(group);
    }

    private Optional<Frontispiece> frontispiece() {
        return bareOrGroup("frontispiece", Form.FRONTISPIECE, s -> picture(s, "", Optional.empty()), f -> {
            tellLacking(f, "file", "the picture's path");
            return f.scalar("file").flatMap(s -> picture(s, f.plain("alt").orElse(""), f.phrase("caption")));
        });
    }

    private Optional<Frontispiece> picture(Located.Scalar file, String alt, Optional<Phrase> caption) {
        if (alt.isEmpty()) {
            fields.desk().warning("frontispiece.alt", file.at(), "the frontispiece has no alternative text",
                    "write {file: …, alt: …} and say under alt what it shows");
        }
        return pictures.find(file.text().strip(), file.at(), fields.desk().found())
                .map(p -> new Frontispiece(p, alt, caption, file.at()));
    }

    private Optional<Epigraph> epigraph() {
        return bareOrGroup("epigraph", Form.EPIGRAPH, s -> Optional.of(fields.desk().phrase(s))
                .filter(p -> !p.isEmpty()).map(p -> new Epigraph(p, Optional.empty())), f -> {
                    tellLacking(f, "text", "the motto");
                    Optional<Phrase> source = f.phrase("source");
                    return f.phrase("text").map(t -> new Epigraph(t, source));
                });
    }

    private Optional<Colophon> colophon() {
        return bareOrGroup("colophon", Form.COLOPHON,
                s -> Optional.of(new Colophon(fields.desk().phrase(s), Optional.empty())),
                f -> Optional.of(new Colophon(f.phrase("text").orElse(Phrase.EMPTY), f.plain("paper"))));
    }

    private Optional<Licence> licence() {
        return bareOrGroup("licence", Form.LICENCE, s -> Optional.of(Licence.of(s.text().strip())), f -> {
            tellLacking(f, "name", "the licence's name");
            Optional<String> url = f.parsed("url", Words::address, "copy the whole address, with https://");
            return f.verbatim("name").map(Licence::of).map(l -> new Licence(l.name(), url.or(l::url)));
        });
    }

    private static void tellLacking(Fields group, String key, String what) {
        if (group.lacksWords(key)) {
            group.desk().error(group.subject() + "." + key, group.at(),
                    "'" + group.subject() + "' has no " + key, "write " + key + ": and " + what);
        }
    }

    private Map<CopyrightPage.Field, String> given() {
        var given = new EnumMap<CopyrightPage.Field, String>(CopyrightPage.Field.class);
        fields.group("copyright-page", Form.COPYRIGHT_PAGE).ifPresent(group -> {
            for (CopyrightPage.Field field : CopyrightPage.Field.values()) {
                String key = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Optional<String> value = field == CopyrightPage.Field.ISBN
                        ? group.parsed(key, t -> Isbn.parse(t).printed(),
                                "copy the number again from the ISBN agency's notice")
                        : group.verbatim(key);
                value.ifPresent(v -> given.put(field, v));
            }
        });
        return given;
    }

    /** The agency's lines, untouched; whether they are what it issues can only be told from their form. */
    private List<String> cip() {
        Optional<Located.Scalar> block = fields.scalar("cip");
        List<String> lines = block.map(b -> b.text().stripTrailing().lines().map(String::stripTrailing)
                .dropWhile(String::isEmpty).toList()).orElse(List.of());
        if (block.isPresent() && lines.stream().noneMatch(l -> l.contains(REGISTERED))) {
            fields.desk().warning("cip.number", block.get().at(),
                    "the CIP block has no line with the number under which it is registered (" + REGISTERED
                            + ")",
                    "copy the whole block, to 中国国家版本馆CIP数据核字第…号");
        }
        return lines;
    }

    private OptionalInt pagesMultiple() {
        return fields.parsed("pages-multiple", t -> BookMatter.requirePages(Words.count(t)),
                "write what the printer asks for: 2, 4, 8, 16 or 32")
                .map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
