package press.jubilee.pdf.printer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.press.PdfX;
import press.jubilee.pdf.style.SpineMargin;

/**
 * A printer's file among the resources. A line is a key, a colon, a figure and in brackets the name of its source; sources stand
 * above, {@code source NAME: YEAR-MONTH, WORDS}, and remarks behind {@code #}. A figure that nobody vouches for, a key that is
 * lacking and one that is not known are faults of the file, and fail.
 */
final class ProfileFile {

    static final List<String> NAMES = List.of("kdp", "ingramspark", "lulu", "offset", "office");

    private static final Pattern SOURCE = Pattern.compile("source ([a-z]+): (\\d{4}-\\d\\d), (.+)");
    private static final Pattern FIGURE = Pattern.compile("([a-z-]+): (.+) \\[([a-z]+)]");

    private final Map<String, ProfileSource> sources = new LinkedHashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    private ProfileFile() {}

    static PrinterProfile read(String id) {
        try (InputStream in = ProfileFile.class.getResourceAsStream(id + ".txt")) {
            return read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if the text is no profile; the message says why */
    static PrinterProfile read(String id, String text) {
        var file = new ProfileFile();
        text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(file::take);
        PrinterProfile profile = file.profile(id);
        file.values.keySet().stream().filter(k -> !file.used.contains(k)).findFirst().ifPresent(k -> {
            throw new IllegalStateException("nobody knows the key " + k);
        });
        return profile;
    }

    private void take(String line) {
        Matcher source = SOURCE.matcher(line);
        Matcher figure = FIGURE.matcher(line);
        if (source.matches()) {
            sources.put(source.group(1),
                    new ProfileSource(YearMonth.parse(source.group(2)), source.group(3)));
        } else if (line.startsWith("name: ")) {
            values.put("name", line.substring(6));
        } else if (figure.matches() && sources.containsKey(figure.group(3))) {
            values.put(figure.group(1), figure.group(2));
        } else {
            throw new IllegalStateException("a figure without a source: " + line);
        }
    }

    private PrinterProfile profile(String id) {
        String[] pages = of("pages").split(" to ");
        return new PrinterProfile(id, of("name"), List.copyOf(sources.values()),
                Trims.parse(of("trim")), Integer.parseInt(pages[0]), Integer.parseInt(pages[1]),
                Integer.parseInt(of("multiple")), maybe("last-blank").filter("yes"::equals).isPresent(),
                inner(), Length.parse(of("outer")), Length.parse(of("bleed")),
                of("spine-bleed").equals("yes"), standard(),
                Integer.parseInt(of("ink")), Integer.parseInt(of("resolution")),
                Length.parse(of("hairline")), of("marks").equals("yes"), spine(),
                maybe("spine-text").map(t -> OptionalInt.of(Integer.parseInt(t)))
                        .orElse(OptionalInt.empty()));
    }

    private Optional<String> maybe(String key) {
        used.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private String of(String key) {
        return maybe(key).orElseThrow(() -> new IllegalStateException("a printer's file without " + key));
    }

    private SpineMargin inner() {
        var bands = new ArrayList<SpineMargin.Band>();
        for (String band : of("inner").split(", *")) {
            String[] cells = band.split(" ");
            bands.add(new SpineMargin.Band(Integer.parseInt(cells[0]), Length.parse(cells[1])));
        }
        return new SpineMargin(bands, Length.parse(of("outer")));
    }

    private PdfX standard() {
        for (PdfX standard : PdfX.values()) {
            if (standard.toString().equals(of("standard"))) {
                return standard;
            }
        }
        throw new IllegalStateException("nobody knows the standard " + of("standard"));
    }

    private Optional<SpineRule> spine() {
        Optional<String> rule = maybe("spine");
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        var papers = new HashMap<String, Double>();
        for (String paper : rule.get().split(", *")) {
            String[] cells = paper.split(" ");
            papers.put(cells[0], Double.parseDouble(cells[1].replace("in", "")));
        }
        return Optional.of(new SpineRule(papers, Length.parse(of("spine-base"))));
    }
}
