package press.jubilee.model.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.CopyrightPage.Field;
import press.jubilee.model.Identifiers;
import press.jubilee.model.Isbn;
import press.jubilee.model.Language;
import press.jubilee.model.Licence;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Person;
import press.jubilee.model.Publisher;
import press.jubilee.model.Role;
import press.jubilee.model.text.Phrase;

/**
 * The version record of a Chinese copyright page, with the fields of GB/T 12450: what the editor gives as given, what the
 * volume knows filled in, and behind these what an {@link Imprint} says besides.
 */
public record VersionRecord(List<Entry> entries) {

    private static final Pattern OF_SHEET = Pattern.compile("1\\s*[/／]\\s*(\\d{1,3})|(\\d{1,3})\\s*开");

    private static final Label DRAFT = new Label("备注", "備註");
    private static final Label SERIES = new Label("丛书", "叢書");
    private static final Label LICENCE = new Label("许可", "授權");
    private static final Label ADDRESS_IN_THE_WEB = new Label("网址", "網址");

    public VersionRecord {
        entries = List.copyOf(entries);
    }

    /** @param label empty where it is that of the entry before */
    public record Entry(String label, Phrase value) {}

    /**
     * What only a laid-out edition knows.
     *
     * @param trim the size of its pages, such as {@code 148 mm × 210 mm}
     * @param pages how many it has, blank ones counted
     */
    public record Copy(Optional<String> trim, OptionalInt pages) {

        public static final Copy UNKNOWN = new Copy(Optional.empty(), OptionalInt.empty());
    }

    /** @param language Chinese, of the labels and house words */
    public static VersionRecord of(Anthology volume, Language language, Imprint.Format format, Copy copy) {
        HouseWords words = HouseWords.of(language);
        var entries = new ArrayList<Entry>();
        DraftNotice.of(volume, words).ifPresent(
                d -> add(DRAFT.label(language), List.of(Phrase.text(d)), entries));
        for (Field field : Field.values()) {
            String label = field.label(language);
            if (field == Field.ISBN) {
                add(label, numbers(volume, words, format), entries);
            } else {
                if (field == Field.RIGHTS) {
                    volume.series().ifPresent(s -> add(SERIES.label(language),
                            List.of(Phrase.text(Imprint.series(s, words))), entries));
                }
                volume.matter().copyrightPage().given(field).or(() -> known(field, volume, words, copy))
                        .ifPresent(v -> add(label, List.of(Phrase.text(v)), entries));
            }
        }
        volume.matter().licence().ifPresent(l -> add(LICENCE.label(language), licence(l), entries));
        volume.publisher().flatMap(Publisher::url)
                .ifPresent(u -> add(ADDRESS_IN_THE_WEB.label(language), List.of(Imprint.link(u)), entries));
        return new VersionRecord(entries);
    }

    /** A label of what GB/T 12450 does not ask for. */
    private record Label(String simplified, String traditional) {

        String label(Language language) {
            return language.isTraditionalChinese() ? traditional : simplified;
        }
    }

    private static void add(String label, List<Phrase> values, List<Entry> entries) {
        for (int i = 0; i < values.size(); i++) {
            entries.add(new Entry(i == 0 ? label : "", values.get(i)));
        }
    }

    private static List<Phrase> licence(Licence licence) {
        return Stream.concat(Stream.of(Phrase.text(licence.name())),
                licence.url().map(Imprint::link).stream()).toList();
    }

    private static Optional<Isbn> isbn(Anthology volume) {
        return volume.matter().copyrightPage().given(Field.ISBN).map(Isbn::parse)
                .or(() -> volume.identifiers().print());
    }

    /** An ISBN for each format, the edition's own first, and the DOI; in print the book's own stands without its format. */
    private static List<Phrase> numbers(Anthology volume, HouseWords words, Imprint.Format format) {
        Identifiers ids = volume.identifiers();
        var all = new Identifiers(isbn(volume), ids.epub(), ids.pdf(), ids.doi());
        var lines = new ArrayList<>(Imprint.numbers(all, words, format));
        if (format == Imprint.Format.PRINT) {
            all.print().ifPresent(i -> lines.set(0, Phrase.text("ISBN " + i)));
        }
        return lines;
    }

    private static Optional<String> known(Field field, Anthology volume, HouseWords words, Copy copy) {
        return switch (field) {
            case TITLE -> Optional.of(volume.title().plain()
                    + volume.subtitle().map(s -> "：" + s.plain()).orElse(""));
            case AUTHOR -> people(volume, Role.AUTHOR);
            case EDITOR -> people(volume, Role.EDITOR);
            case TRANSLATOR -> people(volume, Role.TRANSLATOR);
            case PUBLISHER -> volume.publisher().map(Publisher::name);
            case ADDRESS -> volume.publisher().flatMap(Publisher::place);
            case FORMAT -> copy.trim();
            case SHEETS -> sheets(volume, copy);
            case WORDS -> Optional.of(Math.max(1, Math.round(WordCount.of(volume) / 1000.0)) + "千字");
            case EDITION -> edition(volume, words);
            case RIGHTS -> volume.rights();
            case PRINTER, DISTRIBUTOR, PLATES, IMPRESSION, PRINT_RUN, ISBN, PRICE -> Optional.empty();
        };
    }

    /** By the names in Chinese characters where they have one. */
    private static Optional<String> people(Anthology volume, Role role) {
        List<String> names = volume.editors().stream().filter(c -> c.role().equals(role))
                .map(c -> c.person()).map(VersionRecord::name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("　", names));
    }

    private static String name(Person person) {
        return person.nativeName().orElse(person.name());
    }

    /** Pages by pages to a side of the sheet, to three decimals, where the editor says how the sheet is divided. */
    private static Optional<String> sheets(Anthology volume, Copy copy) {
        Matcher m = OF_SHEET
                .matcher(volume.matter().copyrightPage().given(Field.FORMAT).orElse(""));
        if (copy.pages().isEmpty() || !m.find()) {
            return Optional.empty();
        }
        int parts = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(2));
        return parts == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(copy.pages().getAsInt())
                        .divide(BigDecimal.valueOf(parts), 3, RoundingMode.HALF_UP).stripTrailingZeros()
                        .toPlainString());
    }

    private static Optional<String> edition(Anthology volume, HouseWords words) {
        Optional<String> month = volume.date().map(VersionRecord::month).map(d -> DateWords.of(d, words));
        String line = month.orElse("") + volume.edition()
                .map(e -> month.isPresent() && isLatin(e) ? " " + e : e).orElse("");
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private static PartialDate month(PartialDate date) {
        return date.month().isPresent()
                ? PartialDate.of(date.year(), date.month().getAsInt())
                : PartialDate.of(date.year());
    }

    private static boolean isLatin(String words) {
        return !words.isEmpty() && words.charAt(0) < 0x2E80;
    }
}
